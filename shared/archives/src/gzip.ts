import type { ByteSource } from '@seaworthy/files'
import type { Archive, ArchiveEntry, ArchiveFault } from './archive.ts'
import { startBudget } from './budget.ts'
import type { Budget } from './budget.ts'
import { Inflater } from './deflate/inflater.ts'
import type { InflaterState } from './deflate/inflater.ts'
import { measuredSource } from './deflate/unpacked-source.ts'
import type { Decoder } from './deflate/unpacked-source.ts'
import { corrupt, Faults } from './faults.ts'

/** How a deflate stream is wrapped: where it begins, and how many bytes follow it. */
interface Wrapping {
  name: 'gzip' | 'zlib'
  /** Bytes before the stream, or nothing when these are not of the format. */
  headerSize(source: ByteSource, offset: number): number | undefined
  trailerSize: number
}

/** RFC 1952. Optional fields are followed; their content does not matter. */
const gzip: Wrapping = {
  name: 'gzip',
  headerSize(source, offset) {
    const head = source.read(offset, 12)
    if (head.length < 12 || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8) return undefined
    const flags = head[3] ?? 0
    let at = 10
    if (flags & 4) at += 2 + head.readUInt16LE(10)
    if (flags & 8) at = afterNul(source, offset, at)
    if (flags & 16) at = afterNul(source, offset, at)
    return flags & 2 ? at + 2 : at
  },
  trailerSize: 8,
}

/** RFC 1950. A preset dictionary is not known to anybody here. */
const zlib: Wrapping = {
  name: 'zlib',
  headerSize(source, offset) {
    const head = source.read(offset, 2)
    const [method = 0, flags = 0] = head
    const known = head.length === 2 && (method & 15) === 8 && method >> 4 <= 7
    return known && ((method << 8) | flags) % 31 === 0 && !(flags & 32) ? 2 : undefined
  },
  trailerSize: 4,
}

/** Longest file name or comment in a gzip header, in bytes. */
const longestField = 64 * 1024

function afterNul(source: ByteSource, offset: number, at: number): number {
  const end = source.read(offset + at, longestField).indexOf(0)
  if (end < 0) throw corrupt('The gzip header has a field without an end.')
  return at + end + 1
}

export function isGzip(source: ByteSource): boolean {
  const [first, second, method] = source.read(0, 3)
  return first === 0x1f && second === 0x8b && method === 8 && source.size > 12
}

export function isZlib(source: ByteSource): boolean {
  if (zlib.headerSize(source, 0) === undefined) return false
  try {
    // Two bytes are little to go by: only what begins to unpack is zlib.
    return new Inflater(source, 2, startBudget()).next() !== undefined
  } catch {
    return false
  }
}

/** A gzip file: one entry, with the bytes of all members. Unpacks everything once. Throws ArchiveError. */
export function readGzip(source: ByteSource, budget: Budget = startBudget()): Archive {
  return readWrapped(gzip, source, budget)
}

/** A zlib stream, or several behind each other, as joblib writes and reads. Unpacks everything once. Throws ArchiveError. */
export function readZlib(source: ByteSource, budget: Budget = startBudget()): Archive {
  return readWrapped(zlib, source, budget)
}

/** Hands the bytes of a gzip file to `take`, in pieces, once. Returns what is wrong with the file. Throws ArchiveError. */
export function unpackGzip(source: ByteSource, budget: Budget, take: (bytes: Buffer) => void): ArchiveFault[] {
  const decoder = new MemberDecoder(gzip, source, budget)
  for (let bytes = decoder.next(); bytes; bytes = decoder.next()) take(bytes)
  return trailing(gzip, source, decoder.endOffset)
}

function readWrapped(wrapping: Wrapping, source: ByteSource, budget: Budget): Archive {
  const decoder = new MemberDecoder(wrapping, source, budget)
  const content = measuredSource(decoder)
  const entry: ArchiveEntry = { name: 'content', kind: 'file', size: content.size, offset: 0, open: () => content }
  return { entries: [entry], faults: trailing(wrapping, source, decoder.endOffset) }
}

function trailing({ name }: Wrapping, source: ByteSource, end: number): ArchiveFault[] {
  const rest = source.read(end, 64 * 1024)
  // Tapes are padded with zeros, which gzip allows.
  if (end + rest.length >= source.size && rest.every((byte) => byte === 0)) return []
  const faults = new Faults(name)
  faults.add('trailing-data', `Behind the compressed data are ${source.size - end} more bytes.`, end)
  return faults.list
}

interface MemberState {
  at: number
  inner?: InflaterState
}

/** Members behind each other are one stream of bytes. */
class MemberDecoder implements Decoder<MemberState> {
  /** Where the last member ended that was read to its end. */
  endOffset = 0
  readonly #wrapping: Wrapping
  readonly #source: ByteSource
  readonly #budget: Budget
  #at = 0
  #inner: Inflater | undefined

  constructor(wrapping: Wrapping, source: ByteSource, budget: Budget) {
    this.#wrapping = wrapping
    this.#source = source
    this.#budget = budget
  }

  next(): Buffer | undefined {
    for (;;) {
      this.#inner ??= this.#open()
      if (!this.#inner) return undefined
      const bytes = this.#inner.next()
      if (bytes) return bytes
      this.#at = this.#inner.endOffset() + this.#wrapping.trailerSize
      if (this.#at > this.#source.size) throw corrupt(`The ${this.#wrapping.name} file ends before its checksum.`)
      this.endOffset = Math.max(this.endOffset, this.#at)
      this.#inner = undefined
    }
  }

  save(): MemberState {
    return { at: this.#at, ...(this.#inner && { inner: this.#inner.save() }) }
  }

  restore({ at, inner }: MemberState): void {
    this.#at = at
    this.#inner = undefined
    if (!inner) return
    this.#inner = new Inflater(this.#source, at, this.#budget)
    this.#inner.restore(inner)
  }

  #open(): Inflater | undefined {
    const header = this.#wrapping.headerSize(this.#source, this.#at)
    return header === undefined ? undefined : new Inflater(this.#source, this.#at + header, this.#budget)
  }
}
