import { isObject } from '../lock-text/json.ts'

/** What a lock file says of one folder that holds a package. */
export type Entry = Record<string, unknown>

/** Entries by the folder they are for, `node_modules/a/node_modules/b`; the app has the empty one. */
export type Entries = Map<string, Entry>

/** The `packages` of versions 2 and 3. What is no object is an entry that says nothing. */
export function entriesOf(packages: Record<string, unknown>): Entries {
  return new Map(Object.entries(packages).map(([key, entry]) => [key, isObject(entry) ? entry : {}]))
}

const within = 'node_modules/'

/** The name that a package is installed under: the end of its folder. */
export function installedName(key: string): string {
  const at = key.lastIndexOf(within)
  return at === -1 ? key.slice(key.lastIndexOf('/') + 1) : key.slice(at + within.length)
}

/** Whether the folder is one of the sources, and not one that npm fills. */
export function isSourceFolder(key: string): boolean {
  return !key.startsWith(within) && !key.includes(`/${within}`)
}
