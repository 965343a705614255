import { isUtf8 } from 'node:buffer'
import type { ByteSource } from '@seaworthy/files'
import { ArchiveError } from '../archive.ts'
import type { Faults } from '../faults.ts'
import { packAgain } from '../faults.ts'
import { quoted } from '../names.ts'
import type { EndRecord } from './end-record.ts'

/** What the directory says of a file (APPNOTE 4.3.12). PyTorch and Python go by this and not by the local header. */
export interface DirectoryEntry {
  name: string
  rawName: Buffer
  flags: number
  method: number
  crc32: number
  packedSize: number
  size: number
  /** Of the local header, from the start of the source. */
  localOffset: number
  /** Where the directory describes it. */
  offset: number
  /** The file type of Unix, 0 when another system made the entry. */
  unixType: number
}

const headerBytes = 46
const signature = 0x02014b50
/** Larger directories are refused: this one has room for about a million entries. */
const largestDirectory = 64 * 1024 * 1024

/** Reads the directory to its last entry that can be read. Throws `zip/too-many`. */
export function readDirectory(
  source: ByteSource,
  record: EndRecord,
  faults: Faults,
  mostEntries: number,
): DirectoryEntry[] {
  return [...walkDirectory(source, record, faults, mostEntries)]
}

/** The entries one after the other. Faults are complete once the last one was read. Throws `zip/too-many`. */
export function* walkDirectory(
  source: ByteSource,
  record: EndRecord,
  faults: Faults,
  mostEntries: number,
): Generator<DirectoryEntry> {
  if (record.directorySize > largestDirectory) throw tooMany(`a directory of ${record.directorySize} bytes`)
  const start = record.directoryOffset + record.shift
  const bytes = source.read(start, record.directorySize)
  let count = 0
  let at = 0
  while (at + headerBytes <= bytes.length && bytes.readUInt32LE(at) === signature) {
    const length = headerBytes + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    if (at + length > bytes.length) break
    if (++count > mostEntries) throw tooMany(`more than ${mostEntries} entries`)
    yield readEntry(bytes.subarray(at, at + length), start + at, record.shift, faults)
    at += length
  }
  if (at !== bytes.length || bytes.length !== record.directorySize) {
    faults.add('directory', `The directory cannot be read behind its entry ${count}.`, start + at)
  }
  if (count !== record.entries) {
    faults.add(
      'directory',
      `The end record counts ${record.entries} entries; the directory has ${count}.`,
      record.offset,
    )
  }
}

function readEntry(bytes: Buffer, offset: number, shift: number, faults: Faults): DirectoryEntry {
  const nameEnd = headerBytes + bytes.readUInt16LE(28)
  const rawName = bytes.subarray(headerBytes, nameEnd)
  const entry: DirectoryEntry = {
    name: isUtf8(rawName) ? rawName.toString('utf8') : rawName.toString('latin1'),
    rawName,
    flags: bytes.readUInt16LE(8),
    method: bytes.readUInt16LE(10),
    crc32: bytes.readUInt32LE(16),
    packedSize: bytes.readUInt32LE(20),
    size: bytes.readUInt32LE(24),
    localOffset: bytes.readUInt32LE(42),
    offset,
    unixType: bytes[5] === 3 ? bytes.readUInt16LE(40) & 0xf000 : 0,
  }
  const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(30))
  if (!widen(entry, extra))
    faults.add('directory', `${quoted(entry.name)} has a zip64 field that is too short.`, offset)
  entry.localOffset += shift
  return entry
}

/** Takes the values that do not fit into 32 bits from the extra field (section 4.5.3). */
function widen(entry: DirectoryEntry, extra: Buffer): boolean {
  const wide = (['size', 'packedSize', 'localOffset'] as const).filter((field) => entry[field] === 0xffffffff)
  if (wide.length === 0) return true
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    const values = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2))
    if (values.length < wide.length * 8) return false
    wide.forEach((field, index) => (entry[field] = Number(values.readBigUInt64LE(index * 8))))
    return true
  }
  return false
}

function tooMany(found: string): ArchiveError {
  return new ArchiveError({ rule: 'zip/too-many', message: `The zip file has ${found}.`, remedy: packAgain })
}
