import type { ByteSource } from '@seaworthy/files'

/** The end of a zip file: where its directory is. PKWARE APPNOTE 6.3.10, sections 4.3.14 to 4.3.16. */
export interface EndRecord {
  /** Where the record begins. */
  offset: number
  /** Where it ends, with its comment, as it says itself. */
  end: number
  entries: number
  directoryOffset: number
  directorySize: number
  /** Bytes in front of the archive, which its own offsets do not count. */
  shift: number
  disk: number
}

const signature = 0x06054b50
const signature64 = 0x06064b50
const locatorSignature = 0x07064b50
const entrySignature = 0x02014b50
const recordBytes = 22
const record64Bytes = 56
const locatorBytes = 20
const longestComment = 0xffff

/** All end records that point at a directory, last first: which one counts is the last, for PyTorch and Python alike. */
export function findEndRecords(source: ByteSource): EndRecord[] {
  const start = Math.max(0, source.size - recordBytes - longestComment)
  const tail = source.read(start, source.size - start)
  const records: EndRecord[] = []
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature)
  // A hostile tail is full of signatures; which records beyond the first few it holds does not matter.
  for (let at = tail.lastIndexOf(bytes); at >= 0 && records.length < 4;) {
    const record = at + recordBytes <= tail.length ? readRecord(source, start + at, tail.subarray(at)) : undefined
    if (record) records.push(record)
    at = at === 0 ? -1 : tail.lastIndexOf(bytes, at - 1)
  }
  return records
}

function readRecord(source: ByteSource, offset: number, bytes: Buffer): EndRecord | undefined {
  const record = {
    offset,
    end: offset + recordBytes + bytes.readUInt16LE(20),
    disk: bytes.readUInt16LE(4),
    entries: bytes.readUInt16LE(10),
    directorySize: bytes.readUInt32LE(12),
    directoryOffset: bytes.readUInt32LE(16),
  }
  return place(source, record64(source, offset, record) ?? { ...record, directoryEnd: offset })
}

type Placed = Omit<EndRecord, 'shift'> & { directoryEnd: number }

/** The values of the zip64 record, if there is one: also where the old ones are not at their limit, as Python reads it. */
function record64(source: ByteSource, offset: number, record: Omit<EndRecord, 'shift'>): Placed | undefined {
  const locator = offset < locatorBytes ? Buffer.alloc(0) : source.read(offset - locatorBytes, locatorBytes)
  if (locator.length < locatorBytes || locator.readUInt32LE(0) !== locatorSignature) return undefined
  // Its own offset does not count bytes in front of the archive; then it stands right in front of the locator.
  for (const at of [Number(locator.readBigUInt64LE(8)), offset - locatorBytes - record64Bytes]) {
    const bytes = at >= 0 && at < offset ? source.read(at, record64Bytes) : Buffer.alloc(0)
    if (bytes.length < record64Bytes || bytes.readUInt32LE(0) !== signature64) continue
    return {
      ...record,
      disk: bytes.readUInt32LE(16),
      entries: Number(bytes.readBigUInt64LE(32)),
      directorySize: Number(bytes.readBigUInt64LE(40)),
      directoryOffset: Number(bytes.readBigUInt64LE(48)),
      directoryEnd: at,
    }
  }
  return undefined
}

/** Python takes the directory that ends at the record, miniz the one at the stated offset. Both must be looked at. */
function place(source: ByteSource, { directoryEnd, ...record }: Placed): EndRecord | undefined {
  const { directorySize, directoryOffset } = record
  const adjacent = directoryEnd - directorySize
  if (adjacent < 0 || directoryOffset > directoryEnd) return undefined
  if (directorySize === 0) return directoryOffset === directoryEnd ? { ...record, shift: 0 } : undefined
  if (hasEntry(source, adjacent) && adjacent >= directoryOffset) return { ...record, shift: adjacent - directoryOffset }
  return hasEntry(source, directoryOffset) ? { ...record, shift: 0 } : undefined
}

export function hasEntry(source: ByteSource, offset: number): boolean {
  const bytes = source.read(offset, 4)
  return bytes.length === 4 && bytes.readUInt32LE(0) === entrySignature
}
