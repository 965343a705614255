import type { ByteSource } from '@seaworthy/files'

/** In bytes. One window is held, whatever the size of the file. */
const usualWindow = 64 * 1024

export interface Range {
  start?: number
  /** Nothing at or past it is read. */
  end?: number
  /** How much is read at once, in bytes: less where most of the file is skipped. */
  window?: number
}

/** Reads forward through a source. `truncated` is called, and must throw, when more is asked for than there is. */
export class ByteReader {
  readonly source: ByteSource
  readonly end: number
  readonly #windowSize: number
  readonly #truncated: (position: number, wanted: number | bigint) => never
  #position: number
  #window: Buffer = Buffer.alloc(0)
  #windowStart = 0

  constructor(
    source: ByteSource,
    truncated: (position: number, wanted: number | bigint) => never,
    { start = 0, end = source.size, window = usualWindow }: Range = {},
  ) {
    this.source = source
    this.end = Math.min(end, source.size)
    this.#truncated = truncated
    this.#position = start
    this.#windowSize = window
  }

  get position(): number {
    return this.#position
  }

  get remaining(): number {
    return this.end - this.#position
  }

  seek(position: number): void {
    if (position > this.end) this.#truncated(this.end, position - this.end)
    this.#position = position
  }

  skip(length: number): void {
    if (length > this.remaining) this.#truncated(this.#position, length)
    this.#position += length
  }

  /** So many bytes. The caller bounds the length; the buffer may share memory with the source. */
  bytes(length: number): Buffer {
    if (length > this.remaining) this.#truncated(this.#position, length)
    const bytes = this.#at(this.#position, length)
    if (bytes.length < length) this.#truncated(this.#position, length)
    this.#position += length
    return bytes
  }

  u8(): number {
    return this.bytes(1).readUInt8()
  }

  u16(): number {
    return this.bytes(2).readUInt16LE()
  }

  u32(): number {
    return this.bytes(4).readUInt32LE()
  }

  u64(): bigint {
    return this.bytes(8).readBigUInt64LE()
  }

  /** A count of bytes that must still be there, as a 64-bit number. */
  length64(): number {
    const position = this.#position
    const length = this.u64()
    if (length > BigInt(this.remaining)) this.#truncated(position, length)
    return Number(length)
  }

  #at(offset: number, length: number): Buffer {
    const inside = offset - this.#windowStart
    if (inside >= 0 && inside + length <= this.#window.length) return this.#window.subarray(inside, inside + length)
    if (length > this.#windowSize) return this.source.read(offset, length)
    this.#window = this.source.read(offset, Math.min(this.#windowSize, this.end - offset))
    this.#windowStart = offset
    return this.#window.subarray(0, length)
  }
}
