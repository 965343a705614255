import { lstatSync, readlinkSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import path from 'node:path'
import { sortByName } from './byte-order.ts'
import { mostEntries, readDirectory, readLegalNames, tooManyEntries } from './directory.ts'
import { codeOf, notADirectory, readFault } from './fault.ts'
import { follow, namedWithin, split } from './links.ts'
import { startPace } from './pace.ts'
import { resolveWithin } from './root.ts'
import type { Root } from './root.ts'

export interface Link {
  /** What the link says, as it is stored. */
  target: string
  leavesRoot: boolean
  /**
   * `cycle`: leads back to itself or to a directory that contains it. A link that leaves the root is not looked behind:
   * `nothing`.
   */
  resolves: 'file' | 'directory' | 'other' | 'nothing' | 'cycle'
}

export interface NamedEntry {
  /** Relative to the root, with `/`. It may contain anything else that the file system allows, line breaks too. */
  name: string
  /** Absolute. */
  path: string
  /** `other`: device, FIFO, socket. */
  kind: 'file' | 'directory' | 'link' | 'other'
  link?: Link
}

export interface Entry extends NamedEntry {
  /** Bytes of a file, else 0. */
  size: number
}

export interface WalkOptions {
  /** A directory of the root, as a portable path; names stay relative to the root. */
  under?: string
  /** Leaves out the entry and, when it is a directory, all that is in it. */
  skip?: (name: string) => boolean
  /** More is `files/too-many`. */
  maximumEntries?: number
  /**
   * Told each entry whose name is not UTF-8, with U+FFFD for what is none and with the name's bytes; the entry is left out,
   * and all that is in it. Without it, such a name is `files/illegal-name`.
   */
  onIllegalName?: (name: string, bytes: Buffer) => void
}

/**
 * All that is in the root, sorted by UTF-8 bytes of the name. Links are reported and never followed.
 * A file that vanishes during the walk is left out. Throws `files/unreadable`, `files/illegal-name` or
 * `files/too-many`.
 */
export async function walk(root: Root, options: WalkOptions = {}): Promise<Entry[]> {
  const entries: Entry[] = []
  const pace = startPace()
  for (const entry of await walkNames(root, options)) {
    const size = sizeOf(entry)
    if (size !== undefined) entries.push({ ...entry, size })
    if (pace.due()) await pace.rest()
  }
  return entries
}

/** The same without the sizes, for which the system must be asked about each file: whoever opens all of them learns them then. */
export async function walkNames(root: Root, options: WalkOptions = {}): Promise<NamedEntry[]> {
  const { under, skip = () => false, maximumEntries = mostEntries } = options
  const first = under === undefined ? { path: root.path, name: '' } : await directoryWithin(root, under)
  const directories = [first]
  const entries: NamedEntry[] = []
  const pace = startPace()
  for (let directory = directories.pop(); directory; directory = directories.pop()) {
    const above = directory.name === '' ? '' : `${directory.name}/`
    const place = directory.path.endsWith(path.sep) ? directory.path : directory.path + path.sep
    // Sorted runs of short names make the sort of all whole names several times faster.
    for (const found of sortByName(entriesOf(directory.path, above, options))) {
      const name = above + found.name
      if (skip(name)) continue
      const entry = describe(root, name, place + found.name, found)
      if (!entry) continue
      if (entries.push(entry) > maximumEntries) throw tooManyEntries(first.path, maximumEntries)
      if (entry.kind === 'directory') directories.push(entry)
      if (pace.due()) await pace.rest()
    }
  }
  return sortByName(entries)
}

function entriesOf(directory: string, above: string, { onIllegalName }: WalkOptions): Dirent[] {
  if (!onIllegalName) return readDirectory(directory)
  const { entries, illegal } = readLegalNames(directory)
  for (const bytes of illegal) onIllegalName(above + bytes.toString('utf8'), bytes)
  return entries
}

async function directoryWithin(root: Root, under: string): Promise<{ path: string; name: string }> {
  const real = await resolveWithin(root, under)
  if (!lstatSync(real).isDirectory()) throw notADirectory(under, real)
  return { path: real, name: under }
}

/** Nothing when the file has vanished. */
function sizeOf({ kind, path: file }: NamedEntry): number | undefined {
  if (kind !== 'file') return 0
  try {
    return lstatSync(file).size
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw readFault(error, file)
  }
}

function describe(root: Root, name: string, file: string, found: Dirent): NamedEntry | undefined {
  if (found.isFile()) return { name, path: file, kind: 'file' }
  if (found.isDirectory()) return { name, path: file, kind: 'directory' }
  if (!found.isSymbolicLink()) return { name, path: file, kind: 'other' }
  try {
    return { name, path: file, kind: 'link', link: describeLink(root, file) }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw readFault(error, file)
  }
}

function describeLink(root: Root, file: string): Link {
  const target = readlinkSync(file)
  const found = follow(root.path, split(path.relative(root.path, file)))
  if (found.kind === 'outside') return { target, leavesRoot: true, resolves: 'nothing' }
  const surrounds = found.kind === 'directory' && namedWithin(found.path, file) !== undefined
  return { target, leavesRoot: false, resolves: surrounds ? 'cycle' : found.kind }
}
