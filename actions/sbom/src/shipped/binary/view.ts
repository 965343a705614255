import type { ByteSource } from '@seaworthy/files'
import { BrokenContent } from './broken.ts'

/** Headers lie close together: one read brings many of their fields. In bytes. */
const windowSize = 64 * 1024

export type ByteOrder = 'little' | 'big'

/** Random access to the numbers and texts of a binary format. Throws BrokenContent for what lies outside of the source. */
export class View {
  readonly source: ByteSource
  readonly order: ByteOrder
  readonly #format: string
  #window: Buffer = Buffer.alloc(0)
  #start = 0

  /** `format` as rules name it: `elf`. */
  constructor(source: ByteSource, format: string, order: ByteOrder = 'little') {
    this.source = source
    this.order = order
    this.#format = format
  }

  get size(): number {
    return this.source.size
  }

  /** So many bytes, which the caller bounds. */
  bytes(at: number, length: number): Buffer {
    if (!(at >= 0 && length >= 0 && at + length <= this.source.size)) {
      this.broken(`${length} bytes are expected at ${at}; there are ${this.source.size}`)
    }
    const inside = at - this.#start
    if (inside >= 0 && inside + length <= this.#window.length) return this.#window.subarray(inside, inside + length)
    if (length > windowSize) return this.source.read(at, length)
    this.#window = this.source.read(at, windowSize)
    this.#start = at
    return this.#window.subarray(0, length)
  }

  u8(at: number): number {
    return this.bytes(at, 1).readUInt8()
  }

  u16(at: number): number {
    const bytes = this.bytes(at, 2)
    return this.order === 'little' ? bytes.readUInt16LE() : bytes.readUInt16BE()
  }

  u32(at: number): number {
    const bytes = this.bytes(at, 4)
    return this.order === 'little' ? bytes.readUInt32LE() : bytes.readUInt32BE()
  }

  /** A 64-bit number, as offsets and sizes are. Larger ones than files can have are broken. */
  u64(at: number): number {
    const bytes = this.bytes(at, 8)
    const value = this.order === 'little' ? bytes.readBigUInt64LE() : bytes.readBigUInt64BE()
    return value <= BigInt(Number.MAX_SAFE_INTEGER)
      ? Number(value)
      : this.broken(`an offset or size at ${at} is ${value}, more than any file has`)
  }

  /** Text up to a NUL, or to so many bytes. */
  text(at: number, most: number): string {
    const bytes = this.bytes(at, Math.max(0, Math.min(most, this.source.size - at)))
    const end = bytes.indexOf(0)
    return bytes.toString('utf8', 0, end < 0 ? bytes.length : end)
  }

  /** Ends the reading. Completes "the file is broken: …". */
  broken(reason: string): never {
    throw new BrokenContent(this.#format, `The ${this.#format} content is broken: ${reason}.`)
  }
}
