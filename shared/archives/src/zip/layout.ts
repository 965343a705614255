import type { ByteSource } from '@seaworthy/files'
import type { Faults } from '../faults.ts'
import { quoted } from '../names.ts'
import type { DirectoryEntry } from './directory.ts'
import type { EndRecord } from './end-record.ts'

/** A file of the archive, with the place of its packed bytes. */
export interface PlacedEntry extends DirectoryEntry {
  /** Of the packed bytes; nothing when there is no local header. */
  dataOffset: number | undefined
}

const headerBytes = 30
const signature = 0x04034b50
/** Deflate cannot make more of one byte. */
const largestRatio = 1032

/** Finds the packed bytes behind the local headers, and says where these contradict the directory. */
export function placeEntries(source: ByteSource, entries: DirectoryEntry[], faults: Faults): PlacedEntry[] {
  return entries.map((entry) => placeEntry(source, entry, faults))
}

export function placeEntry(source: ByteSource, entry: DirectoryEntry, faults: Faults): PlacedEntry {
  const { name, localOffset, packedSize } = entry
  const header = source.read(localOffset, headerBytes)
  if (header.length < headerBytes || header.readUInt32LE(0) !== signature) {
    faults.add('local-header', `${quoted(name)} has no local header where the directory says.`, entry.offset)
    return { ...entry, dataOffset: undefined }
  }
  const nameLength = header.readUInt16LE(26)
  const dataOffset = localOffset + headerBytes + nameLength + header.readUInt16LE(28)
  compareHeaders(entry, header, source.read(localOffset + headerBytes, nameLength), faults)
  if (dataOffset + packedSize > source.size) {
    faults.add('truncated', `${quoted(name)} ends behind the end of the file.`, localOffset)
  }
  checkSizes(entry, faults)
  return { ...entry, dataOffset }
}

function compareHeaders(entry: DirectoryEntry, header: Buffer, localName: Buffer, faults: Faults): void {
  const { name, localOffset, flags, method } = entry
  if (!localName.equals(entry.rawName)) {
    const local = quoted(localName.toString('utf8'))
    faults.add('local-header', `The directory calls a file ${quoted(name)}, its own header ${local}.`, localOffset)
  }
  if (header.readUInt16LE(8) !== method) {
    faults.add(
      'local-header',
      `The directory and the header of ${quoted(name)} name different compressions.`,
      localOffset,
    )
  }
  if ((flags | header.readUInt16LE(6)) & 1) {
    faults.add(
      'encrypted',
      `${quoted(name)} is marked as encrypted. Its bytes are read as they are, and not every program does that.`,
      localOffset,
    )
  }
}

function checkSizes({ name, method, size, packedSize, offset }: DirectoryEntry, faults: Faults): void {
  if (method === 0 && size !== packedSize) {
    faults.add('size', `${quoted(name)} is stored as it is and yet has two sizes: ${packedSize} and ${size}.`, offset)
  }
  if (method === 8 && size > packedSize * largestRatio + largestRatio) {
    faults.add(
      'size',
      `${quoted(name)} claims to unpack from ${packedSize} to ${size} bytes, which is impossible.`,
      offset,
    )
  }
}

/** Reports bytes that are used twice, and bytes before and behind the archive. */
export function checkLayout(source: ByteSource, entries: PlacedEntry[], record: EndRecord, faults: Faults): void {
  const ranges = entries.flatMap((entry) => rangeOf(entry) ?? [])
  checkRanges(
    source,
    ranges.sort((a, b) => a.start - b.start),
    record,
    faults,
  )
}

/** The bytes that an entry takes, with its local header. */
export interface EntryRange {
  name?: string
  start: number
  end: number
}

export function rangeOf({ name, localOffset, dataOffset, packedSize }: PlacedEntry): EntryRange | undefined {
  return dataOffset === undefined ? undefined : { name, start: localOffset, end: dataOffset + packedSize }
}

/** `ranges` are sorted by their start. */
export function checkRanges(source: ByteSource, ranges: Iterable<EntryRange>, record: EndRecord, faults: Faults): void {
  const directory = record.directoryOffset + record.shift
  let end: number | undefined
  for (const range of ranges) {
    end ??= checkFront(range.start, faults)
    if (range.start < end) faults.add('overlap', `${shownRange(range)} shares bytes with another entry.`, range.start)
    end = Math.max(end, range.end)
  }
  end ??= checkFront(directory, faults)
  if (end > directory) faults.add('overlap', 'The directory lies inside an entry.', directory)
  if (record.end !== source.size) {
    const found = source.size - record.end
    const message = found > 0 ? `Behind the archive are ${found} more bytes.` : 'The comment of the archive is cut off.'
    faults.add('trailing-data', message, record.end)
  }
}

function checkFront(start: number, faults: Faults): number {
  if (start > 0) faults.add('prepended-data', `In front of the archive are ${start} other bytes.`, 0)
  return start
}

function shownRange({ name, start }: EntryRange): string {
  return name === undefined ? `The entry at byte ${start}` : quoted(name)
}
