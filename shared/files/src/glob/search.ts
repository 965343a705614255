import { lstatSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import path from 'node:path'
import { mostEntries, readDirectory, tooManyEntries } from '../directory.ts'
import { codeOf, readFault } from '../fault.ts'
import { follow, split } from '../links.ts'
import { startPace } from '../pace.ts'
import { leavesRoot } from '../root.ts'
import type { Root } from '../root.ts'
import { literalPattern } from './pattern.ts'
import type { Hidden, Pattern } from './pattern.ts'
import { advance, advanceLiterally, begin, complete, takesAll } from './progress.ts'
import type { Progress } from './progress.ts'

/** A file that was found. */
export interface Match {
  /** Relative to the root, with `/`, as it was matched. */
  name: string
  /** Absolute, without links. */
  path: string
  size: number
  /** The patterns that it matches. */
  patterns: Pattern[]
}

/** What a pattern matches, or would go into, and is neither a file nor a directory of the root. */
export interface PassedOver {
  name: string
  /** Absolute. */
  path: string
  found: string
}

export interface Found {
  matches: Match[]
  passedOver: PassedOver[]
}

/** A directory on the way, and how far the patterns have come there. */
interface Place {
  name: string
  path: string
  include: Progress
  exclude: Progress
}

/**
 * The files in the root that a pattern matches and no pattern excludes; patterns are anchored. Reads only directories
 * that a pattern can lead to. A link to a file of the root counts as that file; a link to a directory is followed only
 * where a pattern says its name.
 * Throws `files/leaves-root` for a link that matches but leaves the root, `files/unreadable`, `files/illegal-name`,
 * `files/too-many`.
 */
export async function search(root: Root, include: Iterable<Pattern>, exclude: Iterable<Pattern>): Promise<Found> {
  const matches: Match[] = []
  const passedOver: PassedOver[] = []
  const places = [startPlace(root, include, exclude)]
  const pace = startPace()
  let visited = 0
  for (let place = places.pop(); place; place = places.pop()) {
    if (place.include.size === 0 || takesAll(place.exclude)) continue
    for (const entry of readDirectory(place.path)) {
      if (++visited > mostEntries) throw tooManyEntries(root.path, mostEntries)
      if (pace.due()) await pace.rest()
      const found = examine(root, place, entry)
      if (!found) continue
      if ('patterns' in found) matches.push(found)
      else if ('found' in found) passedOver.push(found)
      else places.push(found)
    }
  }
  return { matches, passedOver }
}

/** What an entry gives: a file that matches, a directory to look into, something to pass over, or nothing. */
function examine(root: Root, parent: Place, entry: Dirent): Match | Place | PassedOver | undefined {
  const child = enter(parent, entry.name)
  if (child.include.size === 0) return undefined
  if (entry.isDirectory()) return child
  if (entry.isFile()) return matchOf(child, child.path)
  return entry.isSymbolicLink() ? examineLink(root, parent, child) : passOver(child, 'a device, FIFO or socket')
}

function examineLink(root: Root, parent: Place, link: Place): Match | Place | PassedOver | undefined {
  const found = follow(root.path, split(path.relative(root.path, link.path)))
  const named = advanceLiterally(parent.include, path.basename(link.path))
  if (found.kind === 'file') return matchOf(link, found.path)
  if (found.kind === 'directory' && named.size > 0) return { ...link, path: found.path, include: named }
  if (found.kind === 'directory') return passOver(link, 'a link to a directory')
  const matters = named.size > 0 || complete(link.include).length > 0
  if (found.kind === 'outside' && matters && !isExcluded(link)) throw leavesRoot(root, link.name, found)
  return passOver(link, found.kind === 'other' ? 'a device, FIFO or socket' : 'a link that leads nowhere')
}

function passOver(place: Place, found: string): PassedOver | undefined {
  if (complete(place.include).length === 0 || isExcluded(place)) return undefined
  return { name: place.name, path: place.path, found }
}

/** An anchored pattern begins with the names of an absolute directory. */
export function anchor(directory: string, pattern: Pattern): Pattern {
  return [...literalPattern(split(directory)), ...pattern]
}

function startPlace(root: Root, include: Iterable<Pattern>, exclude: Iterable<Pattern>): Place {
  const names = split(root.path).filter((name) => name !== '')
  const enterAll = (patterns: Iterable<Pattern>, hidden: Hidden) =>
    names.reduce((progress, name) => advance(progress, name, hidden), begin(patterns))
  return { name: '', path: root.path, include: enterAll(include, 'named'), exclude: enterAll(exclude, 'matched') }
}

function enter(place: Place, name: string): Place {
  return {
    name: place.name === '' ? name : `${place.name}/${name}`,
    path: path.join(place.path, name),
    include: advance(place.include, name, 'named'),
    exclude: advance(place.exclude, name, 'matched'),
  }
}

function isExcluded(place: Place): boolean {
  return complete(place.exclude).length > 0
}

function matchOf(found: Place, file: string): Match | undefined {
  const patterns = complete(found.include)
  if (patterns.length === 0 || isExcluded(found)) return undefined
  try {
    return { name: found.name, path: file, size: lstatSync(file).size, patterns }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw readFault(error, file)
  }
}
