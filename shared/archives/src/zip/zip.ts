import { partOf } from '@seaworthy/files'
import type { ByteSource } from '@seaworthy/files'
import { ArchiveError } from '../archive.ts'
import type { Archive, ArchiveEntry, ArchiveFault } from '../archive.ts'
import { startBudget } from '../budget.ts'
import type { Budget } from '../budget.ts'
import { unpackDeflate } from '../deflate/unpack.ts'
import { corrupt, Faults, packAgain } from '../faults.ts'
import { checkNames, quoted } from '../names.ts'
import { readDirectory, walkDirectory } from './directory.ts'
import { findEndRecords } from './end-record.ts'
import type { EndRecord } from './end-record.ts'
import { checkLayout, checkRanges, placeEntries, placeEntry, rangeOf } from './layout.ts'
import type { PlacedEntry } from './layout.ts'
import { Ranges } from './ranges.ts'

export interface ZipLimits {
  /** Archives of more entries are refused. Each takes about half a kilobyte of memory. Defaults to 200,000. */
  mostEntries?: number
}

/** Linux's PATH_MAX, in bytes. */
const longestTarget = 4096

/** Where the end record of a zip archive is, or nothing when there is none. The archive may begin behind other bytes. */
export function findZip(source: ByteSource): number | undefined {
  return findEndRecords(source)[0]?.offset
}

/**
 * A zip archive as PyTorch reads it (miniz, caffe2/serialize/inline_container.cc): by its directory, whatever the
 * checksums, the flag bits and the local headers say. Everything that these contradict is a fault. Throws ArchiveError
 * when there is no directory or it is too large.
 */
export function readZip(
  source: ByteSource,
  budget: Budget = startBudget(),
  { mostEntries = 200_000 }: ZipLimits = {},
): Archive {
  const faults = new Faults('zip')
  const [record, ...others] = findEndRecords(source)
  if (!record) throw noDirectory()
  if (record.disk !== 0) faults.add('directory', 'The archive is one part of several.', record.offset)
  const placed = placeEntries(source, readDirectory(source, record, faults, mostEntries), faults)
  for (const { offset } of others) {
    // An archive that is stored in this one has a record of its own.
    if (placed.some((entry) => holds(entry, offset))) continue
    faults.add(...ambiguous(offset))
  }
  checkLayout(source, placed, record, faults)
  const entries = placed.map((entry) => describe(source, entry, budget))
  checkNames(entries, faults)
  return { entries, faults: faults.list }
}

function holds({ dataOffset, packedSize }: PlacedEntry, offset: number): boolean {
  return dataOffset !== undefined && offset >= dataOffset && offset < dataOffset + packedSize
}

/** The entries of an archive whose faults are known once the last entry was asked for. */
export interface ZipWalk {
  entries: Iterable<ArchiveEntry>
  faults: readonly ArchiveFault[]
}

/**
 * A zip archive entry by entry, in a few dozen bytes of memory for each, in the order of its directory. Names are not
 * looked at: it is for those who read what is in the entries and unpack nothing under their names. Throws ArchiveError
 * when there is no directory, and while walking when it is too large.
 */
export function walkZip(source: ByteSource, budget: Budget, { mostEntries = 200_000 }: ZipLimits = {}): ZipWalk {
  const faults = new Faults('zip')
  const [record, ...others] = findEndRecords(source)
  if (!record) throw noDirectory()
  if (record.disk !== 0) faults.add('directory', 'The archive is one part of several.', record.offset)
  function* entries(end: EndRecord): Generator<ArchiveEntry> {
    const ranges = new Ranges()
    for (const found of walkDirectory(source, end, faults, mostEntries)) {
      const placed = placeEntry(source, found, faults)
      const range = rangeOf(placed)
      if (range) ranges.add(range)
      yield describe(source, placed, budget)
    }
    for (const { offset } of others) {
      if (!ranges.holds(offset)) faults.add(...ambiguous(offset))
    }
    checkRanges(source, ranges.sorted(), end, faults)
  }
  return { entries: entries(record), faults: faults.list }
}

function noDirectory(): ArchiveError {
  return new ArchiveError({ rule: 'zip/no-directory', message: 'The zip file has no directory.', remedy: packAgain })
}

function ambiguous(offset: number): Parameters<Faults['add']> {
  return ['ambiguous', 'The file has more than one end record, and with it more than one directory.', offset]
}

function describe(source: ByteSource, entry: PlacedEntry, budget: Budget): ArchiveEntry {
  const { name, size, offset, crc32 } = entry
  const kind = kindOf(entry)
  const described: ArchiveEntry = { name, kind, size, offset, crc32, open: () => open(source, entry, budget) }
  return kind === 'link' && size <= longestTarget ? { ...described, ...targetOf(described) } : described
}

/** The content of a link is its target. */
function targetOf(link: ArchiveEntry): { target?: string } {
  try {
    return { target: link.open().read(0, longestTarget).toString('utf8') }
  } catch (error) {
    if (error instanceof ArchiveError) return {}
    throw error
  }
}

/** A directory with content is a file to whoever asks for it by its name. */
function kindOf({ name, size, unixType }: PlacedEntry): ArchiveEntry['kind'] {
  if (unixType === 0xa000) return 'link'
  if (name.endsWith('/') && size === 0) return 'directory'
  return unixType === 0 || unixType === 0x8000 || unixType === 0x4000 ? 'file' : 'other'
}

function open(
  source: ByteSource,
  { name, method, dataOffset, packedSize, size }: PlacedEntry,
  budget: Budget,
): ByteSource {
  if (dataOffset === undefined) throw corrupt(`${quoted(name)} has no bytes in the archive.`)
  const packed = partOf(source, dataOffset, packedSize)
  if (method === 0) return packed
  if (method !== 8) {
    const message = `${quoted(name)} is compressed by method ${method}; only 0 (stored) and 8 (deflate) can be read.`
    throw new ArchiveError({ rule: 'zip/compression', message, remedy: packAgain })
  }
  const content = unpackDeflate(packed, size, budget)
  if (content) return content
  throw corrupt(`${quoted(name)} does not unpack to the ${size} bytes that it claims.`)
}
