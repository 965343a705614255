import type { Collected, SourceFolder } from '../collector.ts'
import { assembleLock } from '../locked/assemble.ts'
import { needsUnknown } from '../locked/completeness.ts'
import { LockedFaults } from '../locked/faults.ts'
import { listedComponent } from '../locked/listed.ts'
import type { Locked, Need } from '../locked/package.ts'
import { invalidLock, nothingBut, unknownVersion } from '../lock-text/faults.ts'
import { parseJsonLock } from '../lock-text/json.ts'
import { directRepositories, repositoryKey } from './direct.ts'
import { pinsOf, type Pin } from './pins.ts'
import { repositoryOf } from './source.ts'

const versions = [1, 2, 3]

/**
 * `Package.resolved` of the Swift package manager and of Xcode, versions 1 to 3: all packages, and not which needs which.
 * What the app asks for itself is read from the manifest, as far as it can be without running it.
 */
export async function collectSwift(file: string, folder: SourceFolder): Promise<Collected> {
  const text = await folder.text(file)
  if (text === undefined) return nothingBut([])
  const lines: number[] = []
  const parsed = parseJsonLock(text, file, (path, line) => {
    if (path.at(-1) === '' && path.at(-2) === 'pins') lines.push(line)
  })
  if (parsed.fault) return nothingBut([parsed.fault])
  const { version } = parsed.value
  if (!versions.includes(version as number)) return nothingBut([unknownVersion(file, version, '1 to 3')])
  const pins = pinsOf(parsed.value, lines)
  if (!pins) return nothingBut([invalidLock(file, 'The lock file has no list of "pins".', 1)])

  const direct = await directRepositories(file, folder)
  const problems = new LockedFaults(file)
  const packages = new Map<string, Locked>()
  const root: Need[] = []
  pins.forEach((pin, index) => {
    const id = String(index)
    packages.set(id, { component: componentOf(pin, file, problems), needs: [], scope: 'required' })
    const key = pin.location === undefined ? undefined : repositoryKey(pin.location)
    if (!direct || (key !== undefined && direct.has(key))) root.push({ id, kind: 'required' })
  })
  const lock = { file, packages, root, missing: [], onlyForProperty: 'seaworthy:swift:only-for' }
  return {
    ...assembleLock(lock, undefined, problems),
    completeness: [
      direct
        ? { aggregate: 'complete', refs: [''], because: file }
        : { aggregate: 'unknown', refs: [''], because: `no manifest stands beside ${file}` },
      needsUnknown(packages, `${file} does not tell what packages need`),
    ],
  }
}

/** A package at a branch is the commit that it is held at. */
function componentOf(pin: Pin, file: string, problems: LockedFaults): Locked['component'] {
  const { identity, kind, branch, revision, line } = pin
  const repository = kind === 'repository' && pin.location !== undefined ? repositoryOf(pin.location) : undefined
  const version = pin.version ?? revision
  if (version === undefined) problems.add('version', identity, line)
  return listedComponent(
    {
      name: repository?.name ?? identity,
      group: repository?.namespace,
      version,
      purl: repository && { type: 'swift' },
      line,
      references: repository && URL.canParse(repository.url) ? [{ type: 'vcs', url: repository.url }] : [],
      properties: {
        ...(revision !== undefined && { 'seaworthy:swift:revision': revision }),
        ...(branch !== undefined && { 'seaworthy:swift:branch': branch }),
        ...(!repository && { 'seaworthy:swift:source': kind === 'repository' ? 'unknown' : kind }),
      },
    },
    file,
    problems,
  )
}
