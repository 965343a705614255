import { readFile } from 'node:fs/promises'
import type { BundledPackage } from './packages.ts'
import type { LicenceText } from './texts.ts'

/**
 * Licence texts for packages that state their licence in package.json and forgot the file. Apache-2.0 names no holder in
 * its text, so that it is the same for all; the others are their licence with the holder that package.json names.
 */
const byPackage: Record<string, string> = {
  '@npmcli/agent': 'texts/npmcli-agent.txt',
  saxes: 'texts/saxes.txt',
  'spdx-exceptions': 'texts/spdx-exceptions.txt',
}
const byLicence: Record<string, string> = { 'Apache-2.0': '../../../LICENSE' }

export async function suppliedText({ name }: BundledPackage, licence: string): Promise<LicenceText[]> {
  const file = lookUp(byPackage, name) ?? lookUp(byLicence, licence)
  if (file === undefined) return []
  const text = await readFile(new URL(file, import.meta.url), 'utf8')
  return [{ path: `${licence} (stated in package.json)`, text: text.replaceAll('\r\n', '\n').trim() }]
}

function lookUp(table: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
