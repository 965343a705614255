import { posix } from 'node:path'
import type { SourceFolder } from './collector.ts'
import { isNamed } from './npm-package/workspaces.ts'

/** A folder without what is not looked at; files in it can still be read by name. */
export interface Reduced {
  folder: SourceFolder
  /** Files that patterns leave out. */
  excluded: string[]
  /** Number of files in virtual environments. */
  inEnvironments: number
}

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
  const kept: string[] = []
  const excluded: string[] = []
  for (const path of paths) {
    const places = placesOf(path)
    if (places.slice(0, -1).some(isEnvironment)) continue
    if (patterns.length > 0 && places.some((place) => isNamed(place, patterns))) excluded.push(path)
    else kept.push(path)
  }
  return {
    folder: { paths: kept, text: (path) => folder.text(path), bytes: (path) => folder.bytes(path) },
    excluded,
    inEnvironments: paths.length - kept.length - excluded.length,
  }
}

/** The folders that a path leads through, and itself. */
function placesOf(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
