import { createHash } from 'node:crypto'
import type { Fault } from '../../inventory/inventory.ts'
import type { Packed } from './packed.ts'

/** The first line of an index file. */
export interface IndexHeader {
  format: string
  ecosystem: string
  /** SHA-256 of the dump that it was made of. */
  dump: string
  records: number
  packages: number
  /** Of the newest record, in RFC 3339. */
  lastModified?: string
  /** Why advisories are missing that might be of any package. */
  incomplete?: string
  faults: Fault[]
  /** SHA-256 of the rest of this line, as JSON, and of all behind it. */
  sha256: string
}

/** Changes with the format, so that no index of another version is read. */
export const indexFormat = 'seaworthy-advisories/2'

/** What the index has of one package. */
export interface PackageEntry {
  advisories: Packed[]
  /** Ids of records that name the package and cannot be read. */
  unreadable?: string[]
}

/** Behind a name, in front of its entry; JSON has no plain tab. */
const tab = 0x09
const newline = 0x0a
const tabByte = Buffer.of(tab)
const newlineByte = Buffer.of(newline)
/** As long as the digest that takes its place. */
const unsealed = '0'.repeat(64)

/**
 * The index as a file: a header, then a line for each package, sorted by the bytes of its name as JSON, so that a package
 * is found by halving. `entryOf` gives a PackageEntry as JSON, in pieces.
 */
export function writeIndex(
  header: Omit<IndexHeader, 'sha256'>,
  names: Iterable<string>,
  entryOf: (name: string) => Buffer[],
): Buffer {
  const keys = Array.from(names, (name) => ({ name, key: bytesAsText(JSON.stringify(name)) }))
  keys.sort((a, b) => (a.key < b.key ? -1 : 1))
  const seal = (sha256: string) => Buffer.from(`${JSON.stringify({ ...header, sha256 })}\n`)
  const start = seal(unsealed).length
  const lines = function* () {
    for (const { name, key } of keys) yield [Buffer.from(key, 'latin1'), tabByte, ...entryOf(name), newlineByte]
  }
  let size = start
  for (const line of lines()) for (const piece of line) size += piece.length
  const file = Buffer.allocUnsafe(size)
  let at = start
  for (const line of lines()) for (const piece of line) at += piece.copy(file, at)
  seal(digestOf(header, file.subarray(start))).copy(file)
  return file
}

/** Texts of this kind compare as their bytes do, which those of JavaScript do not. */
function bytesAsText(text: string): string {
  return Buffer.from(text).toString('latin1')
}

export interface Index {
  header: IndexHeader
  find: (name: string) => PackageEntry | undefined
}

/** The index in these bytes; undefined when they are none of this format, or not all of it. */
export function readIndex(bytes: Buffer): Index | undefined {
  const end = bytes.indexOf(newline)
  const header = headerOf(bytes.subarray(0, Math.max(0, end)))
  const body = bytes.subarray(end + 1)
  if (!header) return undefined
  const { sha256, ...rest } = header
  if (sha256 !== digestOf(rest, body)) return undefined
  return { header, find: (name) => findLine(body, Buffer.from(JSON.stringify(name))) }
}

function headerOf(line: Buffer): IndexHeader | undefined {
  try {
    const header = JSON.parse(line.toString()) as IndexHeader
    return header.format === indexFormat ? header : undefined
  } catch {
    return undefined
  }
}

function digestOf(header: Omit<IndexHeader, 'sha256'>, body: Buffer): string {
  return createHash('sha256')
    .update(`${JSON.stringify(header)}\n`)
    .update(body)
    .digest('hex')
}

function findLine(body: Buffer, key: Buffer): PackageEntry | undefined {
  let low = 0
  let high = body.length
  while (low < high) {
    const start = startOfLine(body, Math.floor((low + high) / 2))
    const split = body.indexOf(tab, start)
    const order = key.compare(body, start, split)
    const end = body.indexOf(newline, split)
    if (order === 0) return JSON.parse(body.toString('utf8', split + 1, end)) as PackageEntry
    if (order < 0) high = start
    else low = end + 1
  }
  return undefined
}

function startOfLine(body: Buffer, at: number): number {
  // A negative offset would count from the end.
  return at === 0 ? 0 : body.lastIndexOf(newline, at - 1) + 1
}
