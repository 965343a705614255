import { posix } from 'node:path'
import { normalizedName } from '../../../inventory/python-name.ts'
import { hostOf } from '../../origins/address.ts'
import type { LockedFaults } from '../../locked/faults.ts'
import { folderOf } from '../../../inventory/path.ts'
import type { LockedDistribution } from '../distribution.ts'
import { pinnedVersion } from '../requirement.ts'
import { indexSource, localSource, type PythonSource } from '../source.ts'
import type { Requirements, Stated } from './read.ts'

/** A distribution that a line states, with the line. */
export interface StatedDistribution {
  stated: Stated
  distribution: LockedDistribution
}

/** What the lines of a requirements file install. What they leave open, or do not say, is told to `problems`. */
export function distributionsIn(
  { statements, constraints }: Requirements,
  file: string,
  problems: LockedFaults,
): StatedDistribution[] {
  const index = indexIn(statements)
  return statements.flatMap((stated) => {
    const distribution = distributionFrom(stated, constraints, index, (kind, name) => {
      problems.add(kind, name, stated.file === file ? stated.line.line : undefined)
    })
    return distribution ? [{ stated, distribution }] : []
  })
}

const indexOptions = new Set(['-i', '--index-url', '--extra-index-url', '-f', '--find-links'])

type Tell = (kind: Parameters<LockedFaults['add']>[0], name: string) => void

function distributionFrom(
  { file, line, statement }: Stated,
  constraints: ReadonlyMap<string, string>,
  index: PythonSource,
  tell: Tell,
): LockedDistribution | undefined {
  if (statement.kind === 'unread') tell('entry', line.text)
  if (statement.kind === 'place') return fromPlace(statement.place, file, line.line, tell)
  if (statement.kind !== 'requirement') return undefined
  const { requirement, source = index, hashes, brokenHash } = statement
  const { name, specifier, marker, extras } = requirement
  const version = pinnedVersion(specifier) ?? constraints.get(name)
  if (version === undefined && source.kind === 'index') tell('unpinned', name)
  if (brokenHash) tell('integrity', name)
  return {
    name,
    version,
    source,
    artifacts: hashes.map((hash) => ({ hashes: [hash] })),
    line: line.line,
    declaredIn: file,
    requires: [],
    marker,
    ...(extras.length > 0 && { properties: { 'seaworthy:python:extras': extras.toSorted().join(', ') } }),
  }
}

/** Wheels have their name and version in that of the file. The folder of the file itself is the app. */
function fromPlace(place: string, file: string, line: number, tell: Tell): LockedDistribution | undefined {
  const path = place.replace(/\[[^\]]*\]$/, '').replaceAll('\\', '/')
  if (posix.join(folderOf(file), path, '/') === posix.join(folderOf(file), './')) return undefined
  const [, name, version] =
    /(?:^|\/)([\w.]+)-([\w.+!]+)(?:-\d\w*)?-[\w.]+-[\w.]+-[\w.]+\.whl(?:[?#]|$)/.exec(path) ?? []
  if (name === undefined) {
    tell('unnamed', place)
    return undefined
  }
  return {
    name: normalizedName(name),
    version,
    source: /^https?:/.test(path) ? { kind: 'archive', url: path } : localSource(path),
    artifacts: [],
    line,
    declaredIn: file,
    requires: [],
  }
}

/** The file is written by hand, or from one that is: what it names, the project does. */
export function indexHosts({ statements }: Requirements): string[] {
  return statements.flatMap(({ statement }) =>
    statement.kind === 'option' && indexOptions.has(statement.name) ? (hostOf(statement.value) ?? []) : [],
  )
}

/** The index that takes the place of PyPI. Those that come beside it, any package may be from. */
function indexIn(statements: readonly Stated[]): PythonSource {
  for (const { statement } of statements) {
    if (statement.kind === 'option' && ['-i', '--index-url'].includes(statement.name))
      return indexSource(statement.value)
  }
  return indexSource(undefined)
}
