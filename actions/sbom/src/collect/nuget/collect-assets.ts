import { posix } from 'node:path'
import type { Collected, SourceFolder } from '../collector.ts'
import { isAmong } from '../is-among.ts'
import { assembleLock } from '../locked/assemble.ts'
import { LockedFaults } from '../locked/faults.ts'
import type { Lock, Locked, Need } from '../locked/package.ts'
import { nothingBut, unknownVersion } from '../lock-text/faults.ts'
import { parseJsonLock } from '../lock-text/json.ts'
import { privatePackages, restoredTargets, type Restored, type RestoredTarget } from './assets.ts'
import { contentHash, contentHashOf, nugetComponent } from './package.ts'

const versions = [2, 3]

/**
 * `obj/project.assets.json`, which a restore leaves: the whole graph. Where the project has a lock file that counts,
 * since it is what was reviewed.
 */
export async function collectNugetAssets(file: string, folder: SourceFolder): Promise<Collected> {
  const text = await folder.text(file)
  const lockFile = posix.join(posix.dirname(file), '../packages.lock.json')
  if (text === undefined || isAmong(folder, lockFile)) return nothingBut([])
  const lines = new Map<string, number>()
  const parsed = parseJsonLock(text, file, (path, line) => {
    if (path.length === 2 && path[0] === 'libraries') lines.set(path[1] ?? '', line)
  })
  if (parsed.fault) return nothingBut([parsed.fault])
  const { version } = parsed.value
  if (!versions.includes(version as number)) return nothingBut([unknownVersion(file, version, '2 and 3')])
  const problems = new LockedFaults(file)
  const lock = lockFrom(file, restoredTargets(parsed.value), privatePackages(parsed.value), lines, problems)
  return assembleLock(lock, undefined, problems)
}

function lockFrom(
  file: string,
  targets: readonly RestoredTarget[],
  development: ReadonlySet<string>,
  lines: ReadonlyMap<string, number>,
  problems: LockedFaults,
): Lock {
  const packages = new Map<string, Locked>()
  const root: Need[] = []
  const missing: Lock['missing'] = []
  for (const { name: target, libraries, asked } of targets) {
    const add = (from: string, names: readonly string[], needs: Need[]): void => {
      for (const name of names) {
        const key = name.toLowerCase()
        const isDevelopment = from === '' && development.has(key)
        const library = libraries.get(key)
        if (!library) missing.push({ from, name })
        // Projects are the app's own, and what they need is what the app needs.
        else if (!library.isProject)
          needs.push({ id: `${target}\0${key}`, kind: isDevelopment ? 'development' : 'required' })
      }
    }
    for (const [key, library] of libraries) {
      if (library.isProject) add('', library.needs, root)
      else {
        const id = `${target}\0${key}`
        const needs: Need[] = []
        const line = lines.get(`${library.name}/${library.version}`)
        packages.set(id, { component: componentOf(library, line, file, problems), needs })
        add(id, library.needs, needs)
      }
    }
    add('', asked, root)
  }
  return { file, packages, root, missing, onlyForProperty: 'seaworthy:nuget:only-for' }
}

function componentOf(
  { name, version, sha512 }: Restored,
  line: number | undefined,
  file: string,
  problems: LockedFaults,
): Locked['component'] {
  const hash = sha512 === undefined ? undefined : contentHash(sha512)
  if (sha512 !== undefined && !hash) problems.add('integrity', name, line)
  const properties = hash && contentHashOf
  return nugetComponent({ name, version, line, hashes: hash && [hash], properties }, file, problems)
}
