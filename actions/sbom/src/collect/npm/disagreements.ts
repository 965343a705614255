import type { Fault } from '../../inventory/inventory.ts'
import { invalidLock } from '../lock-text/faults.ts'
import { textOr } from '../lock-text/json.ts'
import { installedName, type Entries, type Entry } from './entries.ts'

/**
 * Version 2 says everything twice, for npm 6 and for those after it. What only one of them installs is installed; where
 * both install a package and not the same one, whoever changed the lock file hides one of the two.
 */
export function disagreements(
  file: string,
  current: Entries,
  first: Entries,
  lines: ReadonlyMap<string, number>,
): Fault[] {
  const keys = [...first].flatMap(([key, old]) => {
    const entry = current.get(key)
    return entry && entry['link'] !== true && disagree(key, entry, old) ? [key] : []
  })
  const [key] = keys
  if (key === undefined) return []
  const message = `"packages" and "dependencies" name different archives (${keys.length}): ${JSON.stringify(installedName(key))}. npm 6 installs one of them, and later ones the other.`
  return [invalidLock(file, message, lines.get(key))]
}

function disagree(key: string, entry: Entry, old: Entry): boolean {
  if ((textOr(entry['name']) ?? installedName(key)) !== (textOr(old['name']) ?? installedName(key))) return true
  return ['version', 'integrity', 'resolved'].some((property) => {
    const [one, other] = [textOr(entry[property]), textOr(old[property])]
    // Repositories and folders are written in two ways.
    const isSpelt = property === 'resolved' && !(/^https?:/i.test(one ?? '') && /^https?:/i.test(other ?? ''))
    return one !== undefined && other !== undefined && !isSpelt && one !== other
  })
}
