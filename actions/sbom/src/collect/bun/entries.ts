import { isObject, objectOr, textOr } from '../lock-text/json.ts'
import type { PackageLock } from '../npm-package/package.ts'

/** More folders in one another than a tree of packages has. */
const deepest = 100

/** What `name@reference`, facts and integrity of one entry say. */
export interface Entry {
  name: string
  reference: string
  facts: Record<string, unknown>
  /** Of the archive, where the registry is not the usual one. */
  url?: string | undefined
  integrity?: string | undefined
}

/** The entries of Bun's `packages` by their key, and those that are none. */
export function readEntries(
  packages: Record<string, unknown>,
  lines: ReadonlyMap<string, number>,
): { entries: Map<string, Entry>; unread: PackageLock['unread'] } {
  const entries = new Map<string, Entry>()
  const unread: PackageLock['unread'] = []
  for (const [key, value] of Object.entries(packages)) {
    const entry = key.split('/', deepest + 1).length > deepest ? undefined : readEntry(value)
    if (entry) entries.set(key, entry)
    else unread.push({ name: key, line: lines.get(key) })
  }
  return { entries, unread }
}

/** `[name@reference, url of the registry, facts, integrity]`; of what no registry has, without the url. */
function readEntry(value: unknown): Entry | undefined {
  if (!Array.isArray(value)) return undefined
  const [resolution, ...rest] = value as unknown[]
  const text = textOr(resolution)
  const at = text?.indexOf('@', 1) ?? -1
  if (text === undefined || at === -1) return undefined
  const [url, facts] = isObject(rest[0]) ? [undefined, rest[0]] : [textOr(rest[0]), objectOr(rest[1])]
  const integrity = textOr(rest.at(-1))
  return {
    name: text.slice(0, at),
    reference: text.slice(at + 1),
    facts,
    url,
    ...(integrity !== undefined && /^(?:sha\d+|md5)-/.test(integrity) && { integrity }),
  }
}

/** Looks in the package's own folder, and then in those above: `a/b/name`, `a/name`, `name`. */
export function resolve(entries: ReadonlyMap<string, Entry>, from: string, name: string): string | undefined {
  for (let place = from; ; place = above(place)) {
    const key = place === '' ? name : `${place}/${name}`
    if (entries.has(key)) return key
    if (place === '') return undefined
  }
}

/** `a/node_modules/@b/c` of `a/@b/c`. */
export function foldersOf(key: string): string {
  return (key.match(/(?:@[^/]+\/)?[^/]+/g) ?? []).join('/node_modules/')
}

/** The key of the parent; a scope belongs to the name behind it. */
function above(key: string): string {
  const parent = key.slice(0, Math.max(key.lastIndexOf('/'), 0))
  const last = parent.slice(parent.lastIndexOf('/') + 1)
  return last.startsWith('@') ? parent.slice(0, Math.max(parent.lastIndexOf('/'), 0)) : parent
}
