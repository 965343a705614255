import { createHash } from 'node:crypto'
import type { Fault } from '../../inventory/inventory.ts'
import type { EntryStore } from './entry-store.ts'
import type { Packed } from './packed.ts'

/** The first line of an index file. */
export interface IndexHeader {
  format: string
  ecosystem: string
  /** SHA-256 of the dump that it was made of. */
  dump: string
  records: number
  /** Of the newest record, in RFC 3339. */
  lastModified?: string
  /** Why advisories are missing that might be of any package. */
  incomplete?: string
  faults: Fault[]
  /** SHA-256 of the rest of this line, as JSON, and of all behind it. */
  sha256: string
}

/** Changes with the format, so that no index of another version is read. */
export const indexFormat = 'seaworthy-advisories/3'

/** What the index has of one package. */
export interface PackageEntry {
  advisories: Packed[]
  /** Ids of records that name the package and cannot be read. */
  unreadable?: string[]
}

/** Behind a name, in front of its entry; JSON has no plain tab. */
const tab = 0x09
const newline = 0x0a
/** As long as the digest that takes its place. */
const unsealed = '0'.repeat(64)

/**
 * The index as a file: a header, then a line for each package, sorted by the bytes of its name as JSON, so that a package
 * is found by halving. `advisories` are Packed as JSON by name as JSON; `unreadable` are places by name.
 */
export function writeIndex(
  header: Omit<IndexHeader, 'sha256'>,
  advisories: EntryStore,
  unreadable: ReadonlyMap<string, ReadonlySet<string>>,
): Buffer {
  const unread = new Map(
    Array.from(unreadable, ([name, places]) => [JSON.stringify(name), JSON.stringify([...places])]),
  )
  for (const name of unread.keys()) advisories.add(name, '')
  const file = new Writing(largestOf(header, advisories, unread))
  file.text(sealed(header, unsealed))
  const start = file.length
  for (const [first, ...more] of advisories.sorted()) {
    if (!first) continue
    file.bytes(first.piece, first.start, first.keyEnd)
    file.text('\t{"advisories":[')
    const texts = [first, ...more].filter(({ keyEnd, end }) => end > keyEnd)
    texts.forEach(({ piece, keyEnd, end }, at) => {
      if (at > 0) file.text(',')
      file.bytes(piece, keyEnd, end)
    })
    const places = unread.size === 0 ? undefined : unread.get(first.piece.toString('utf8', first.start, first.keyEnd))
    file.text(places === undefined ? ']}\n' : `],"unreadable":${places}}\n`)
  }
  const written = file.written()
  written.write(sealed(header, digestOf(header, written.subarray(start))))
  return written
}

function sealed(header: Omit<IndexHeader, 'sha256'>, sha256: string): string {
  return `${JSON.stringify({ ...header, sha256 })}\n`
}

/** What a line has beside name, advisories and places. */
const lineBytes = '\t{"advisories":[],"unreadable":}\n'.length

/** At least as large as the file, in bytes. */
function largestOf(
  header: Omit<IndexHeader, 'sha256'>,
  advisories: EntryStore,
  unread: ReadonlyMap<string, string>,
): number {
  const places = [...unread.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return Buffer.byteLength(sealed(header, unsealed)) + advisories.bytes + places + advisories.count * lineBytes
}

/** A file as it is written in memory. */
class Writing {
  readonly #buffer: Buffer
  length = 0

  constructor(largest: number) {
    this.#buffer = Buffer.allocUnsafeSlow(largest)
  }

  text(text: string): void {
    this.length += this.#buffer.write(text, this.length)
  }

  bytes(source: Buffer, start: number, end: number): void {
    this.length += source.copy(this.#buffer, this.length, start, end)
  }

  written(): Buffer {
    return this.#buffer.subarray(0, this.length)
  }
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
