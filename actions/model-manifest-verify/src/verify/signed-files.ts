import nodePath from 'node:path'
import type { ManifestDocument } from '@seaworthy/manifest'
import { UserError } from '@seaworthy/verdict'
import type { Discrepancy } from '../compare.ts'
import { compareResources, type SignedModel } from '../oms/oms.ts'
import type { NamedReading, Reading } from './listed-files.ts'

/**
 * Compares the files with what was signed about the manifest: every listed file and the manifest itself must be signed.
 * Takes its digests from the readings that verification needs anyway.
 */
export function signatureFindings(
  signed: SignedModel,
  readings: readonly NamedReading[],
  { file, files }: ManifestDocument,
): Discrepancy[] {
  const entries = new Map(files.map((listed) => [listed.name, listed]))
  const measured = new Map(
    readings.map(({ name, found }) => [name, found instanceof UserError ? found : measuredBy(found, signed)]),
  )
  const present = [...files.map(({ name, size }) => ({ path: name, size })), { path: nodePath.basename(file), size: 1 }]
  return compareResources(signed, measured, present).map(({ name, ...finding }) => {
    const entry = entries.get(name)
    return entry ? { ...finding, entry } : finding
  })
}

function measuredBy({ size, sha256, digests, parts }: Reading, { serialization: { hash, shardSize } }: SignedModel) {
  const whole = hash === 'sha256' ? sha256 : digests[hash]
  return { size, digests: shardSize === undefined ? [whole ?? 'not read'] : (parts ?? []) }
}
