import { isObject, objectOr, textOr } from '../lock-text/json.ts'
import { partition } from '../npm-package/peers.ts'
import { sourceOf } from '../npm-package/source.ts'
import type { Entries, Entry } from './entries.ts'
import { resolve } from './resolve.ts'

/**
 * The `dependencies` of version 1, whose packages stand in one another as their folders do, as entries of version 3.
 * What the app itself depends on is in its manifest alone.
 */
export function entriesOfFirstVersion(
  dependencies: Record<string, unknown>,
  manifest: Record<string, unknown> | undefined,
): Entries {
  const entries: Entries = new Map()
  if (manifest) entries.set('', manifest)
  // Depth is bounded by the scan of the text.
  const add = (nested: Record<string, unknown>, above: string): void => {
    for (const [name, value] of Object.entries(nested)) {
      const key = `${above}node_modules/${name}`
      const old = isObject(value) ? value : {}
      entries.set(key, modernised(old))
      add(objectOr(old['dependencies']), `${key}/`)
    }
  }
  add(dependencies, '')
  for (const [key, entry] of entries) if (isFolder(entry)) entries.set(key, withDevelopmentApart(entry, key, entries))
  return entries
}

function isFolder({ resolved }: Entry): boolean {
  return sourceOf(textOr(resolved) ?? '')?.kind === 'folder'
}

/** Folders require in one list what they need and what they are developed with. */
function withDevelopmentApart(entry: Entry, key: string, entries: Entries): Entry {
  const [dependencies, devDependencies] = partition(objectOr(entry['dependencies']), (name) => {
    const needed = resolve(entries, key, name)
    return needed !== undefined && entries.get(needed)?.['dev'] === true
  })
  return { ...entry, dependencies, devDependencies }
}

function modernised({ version, resolved, requires, bundled, dev, optional, integrity }: Entry): Entry {
  const entry: Entry = { dependencies: requires, inBundle: bundled, dev, optional, integrity, resolved }
  const text = textOr(version)
  // `npm:name@1.0.0` is an alias; anything else that is no version is a place.
  const [, name, aliased] = /^npm:(.+)@([^@]+)$/.exec(text ?? '') ?? []
  if (aliased !== undefined) return { ...entry, name, version: aliased }
  return text !== undefined && sourceOf(text) ? { ...entry, resolved: text } : { ...entry, version }
}
