import type { ByteSource } from '@seaworthy/files'
import { PickleFault } from './fault.ts'

const newline = 10

/** Bytes of a pickle in order. Long values are passed over without being read. */
export class Input {
  readonly source: ByteSource
  #window: Buffer = Buffer.alloc(0)
  /** Of the window, in the source. */
  #start: number
  #at = 0

  readonly #windowBytes: number

  /** Reads so many bytes at once. */
  constructor(source: ByteSource, offset: number, windowBytes = 64 * 1024) {
    this.source = source
    this.#start = offset
    this.#windowBytes = windowBytes
  }

  get position(): number {
    return this.#start + this.#at
  }

  get ended(): boolean {
    return this.position >= this.source.size
  }

  seek(offset: number): void {
    const at = offset - this.#start
    if (at >= 0 && at <= this.#window.length) {
      this.#at = at
      return
    }
    this.#start = offset
    this.#at = 0
    this.#window = Buffer.alloc(0)
  }

  byte(): number {
    if (this.#at >= this.#window.length) this.#fill(1)
    return this.#window[this.#at++] ?? 0
  }

  uint16(): number {
    return this.#number(2).readUInt16LE()
  }

  uint32(): number {
    return this.#number(4).readUInt32LE()
  }

  int32(): number {
    return this.#number(4).readInt32LE()
  }

  /** Up to 2^53; larger ones are rounded, which is far behind the end of every file all the same. */
  uint64(): number {
    return Number(this.#number(8).readBigUInt64LE())
  }

  /** Passes over bytes that must be there. */
  skip(length: number): void {
    const position = this.position
    if (length > this.source.size - position)
      throw new PickleFault(`has a value of ${length} bytes that ends behind the file`, position)
    this.seek(position + length)
  }

  /** Passes over a line, which must end. */
  skipLine(): void {
    for (;;) {
      const end = this.#window.indexOf(newline, this.#at)
      if (end >= 0) {
        this.#at = end + 1
        return
      }
      this.#at = this.#window.length
      this.#fill(1)
    }
  }

  /** A line without its end, of at most so many bytes. */
  line(longest: number): Buffer {
    const start = this.position
    this.skipLine()
    const length = Math.min(this.position - 1 - start, longest + 1)
    const at = start - this.#start
    return at >= 0 ? this.#window.subarray(at, at + length) : this.source.read(start, length)
  }

  #number(size: number): Buffer {
    if (this.#window.length - this.#at < size) this.#fill(size)
    const bytes = this.#window.subarray(this.#at, this.#at + size)
    this.#at += size
    return bytes
  }

  /** Has at least so many bytes in the window from here. */
  #fill(size: number): void {
    const position = this.position
    this.#window = this.source.read(position, this.#windowBytes)
    this.#start = position
    this.#at = 0
    if (this.#window.length < size) throw new PickleFault('ends before its STOP', position)
  }
}
