import { textOr } from '../lock-text/json.ts'
import type { Entries } from './entries.ts'

/**
 * The entry that a package gets when it asks for a name: Node looks in the `node_modules` of its folder, and then of
 * those above. A link leads to the folder it stands for. Undefined when there is none.
 * Source: https://nodejs.org/api/modules.html#loading-from-node_modules-folders
 */
export function resolve(entries: Entries, from: string, name: string): string | undefined {
  for (let place = from; ; place = above(place)) {
    const key = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`
    const entry = entries.get(key)
    if (entry) return entry['link'] === true ? linked(entries, textOr(entry['resolved'])) : key
    if (place === '') return undefined
  }
}

function linked(entries: Entries, target: string | undefined): string | undefined {
  return target !== undefined && entries.has(target) ? target : undefined
}

/** The folder whose `node_modules` is the next to look in. */
function above(place: string): string {
  const folder = place.slice(0, Math.max(place.lastIndexOf('/'), 0))
  const name = folder.slice(folder.lastIndexOf('/') + 1)
  if (name.startsWith('@') && folder.endsWith(`node_modules/${name}`)) return above(folder)
  return name === 'node_modules' ? folder.slice(0, Math.max(folder.lastIndexOf('/'), 0)) : folder
}
