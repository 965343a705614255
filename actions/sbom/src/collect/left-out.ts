import { posix } from 'node:path'
import type { SourceFolder } from './collector.ts'
import { isNamed } from './folder-patterns.ts'

/** A folder without what is not looked at; files in it can still be read by name. */
export interface Reduced {
  folder: SourceFolder
  /** Files that patterns leave out. */
  excluded: string[]
  /** Files in virtual environments. */
  inEnvironments: string[]
}

/** Why something is left out. */
type Reason = 'environment' | 'excluded'

/**
 * Leaves out what patterns name, relative to the folder and with `*` and `**`, whole folders too; and virtual
 * environments of Python, which hold what others declare.
 */
export function leaveOut(folder: SourceFolder, patterns: readonly string[]): Reduced {
  const { paths } = folder
  const environments = new Set(
    paths.filter((path) => posix.basename(path) === 'pyvenv.cfg').map((path) => posix.dirname(path)),
  )
  const isEnvironment = (place: string): boolean => environments.has(place) || posix.basename(place) === 'site-packages'
  const excludedAt = (place: string) => (patterns.length > 0 && isNamed(place, patterns) ? 'excluded' : undefined)
  // Each folder is asked about once, however many files it has.
  const known = new Map<string, Reason | undefined>([['', undefined]])
  const reasonAt = (directory: string): Reason | undefined => {
    if (known.has(directory)) return known.get(directory)
    const above = reasonAt(parentOf(directory))
    const isInside = above === 'environment' || isEnvironment(directory)
    const reason = isInside ? 'environment' : (above ?? excludedAt(directory))
    known.set(directory, reason)
    return reason
  }
  const byReason = Map.groupBy(paths, (path) => reasonAt(parentOf(path)) ?? excludedAt(path))
  return {
    folder: {
      paths: byReason.get(undefined) ?? [],
      text: (path) => folder.text(path),
      bytes: (path) => folder.bytes(path),
    },
    excluded: byReason.get('excluded') ?? [],
    inEnvironments: byReason.get('environment') ?? [],
  }
}

/** Empty for the top. */
function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
