import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Licences in about the shares that npm's packages have them. */
const licences = ['MIT', 'MIT', 'MIT', 'MIT', 'MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', 'MIT OR Apache-2.0']

/** Writes a package-lock.json of this many packages with three dependencies each, the same on every run. */
export async function writeGeneratedLock(folder: string, packages: number): Promise<void> {
  const root = { name: 'generated', version: '1.0.0', license: 'MIT' }
  const entries: Record<string, object> = { '': { ...root, dependencies: dependenciesOf(-1, packages) } }
  for (let index = 0; index < packages; index++) entries[`node_modules/${nameOf(index)}`] = entryOf(index, packages)
  const lock = { name: root.name, version: root.version, lockfileVersion: 3, requires: true, packages: entries }
  await writeFile(path.join(folder, 'package.json'), `${JSON.stringify(root, null, 2)}\n`)
  await writeFile(path.join(folder, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`)
}

/** One package in seven is scoped. */
export function nameOf(index: number): string {
  return index % 7 === 3 ? `@scope-${index % 90}/part-${index}` : `part-${index}`
}

export function versionOf(index: number): string {
  return `${index % 12}.${index % 31}.${index % 17}`
}

function entryOf(index: number, packages: number): object {
  const name = nameOf(index)
  const base = name.slice(name.lastIndexOf('/') + 1)
  return {
    version: versionOf(index),
    resolved: `https://registry.npmjs.org/${name}/-/${base}-${versionOf(index)}.tgz`,
    integrity: `sha512-${createHash('sha512').update(name).digest('base64')}`,
    ...(index % 3 === 0 && { dev: true }),
    license: licences[index % licences.length],
    dependencies: dependenciesOf(index, packages),
    engines: { node: '>=18' },
  }
}

/** The next one, so that all are reached, and two far ones. */
function dependenciesOf(index: number, packages: number): Record<string, string> {
  const needed = [index + 1, index * 3 + 7, index * 5 + 11].filter((other) => other < packages && other !== index)
  return Object.fromEntries(needed.map((other) => [nameOf(other), `^${versionOf(other)}`]))
}
