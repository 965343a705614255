import type { ByteSource } from '@seaworthy/files'
import { corrupt } from '../faults.ts'

const windowBytes = 64 * 1024

export interface BitPosition {
  /** Of the next byte that was not taken. */
  byte: number
  hold: number
  held: number
}

/** Bits of a source, lowest first (RFC 1951, section 3.1.1). */
export class BitReader {
  /** Bits taken from the source and not used, lowest first. */
  hold = 0
  /** How many of them. */
  held = 0
  readonly #source: ByteSource
  #window: Buffer = Buffer.alloc(0)
  #start = 0
  #at = 0

  constructor(source: ByteSource, offset: number) {
    this.#source = source
    this.#start = offset
  }

  /** Holds at least so many bits, at most 16. Past the end of the source they are zeros, which `take` refuses. */
  need(bits: number): void {
    while (this.held < bits) {
      if (this.#at === this.#window.length && !this.#refill()) return
      this.hold |= (this.#window[this.#at++] ?? 0) << this.held
      this.held += 8
    }
  }

  drop(bits: number): void {
    if (bits > this.held) throw corrupt('The deflate stream ends in the middle.')
    this.hold >>>= bits
    this.held -= bits
  }

  take(bits: number): number {
    this.need(bits)
    const value = this.hold & ((1 << bits) - 1)
    this.drop(bits)
    return value
  }

  /** Forgets the rest of the current byte, and gives back whole bytes. */
  align(): void {
    this.drop(this.held & 7)
    this.#at -= this.held >> 3
    this.hold = 0
    this.held = 0
    if (this.#at < 0) this.seek({ byte: this.#start + this.#at, hold: 0, held: 0 })
  }

  /** Copies whole bytes, after `align`. Returns how many; fewer only at the end of the source. */
  copy(target: Buffer, at: number, length: number): number {
    let copied = 0
    while (copied < length) {
      if (this.#at === this.#window.length && !this.#refill()) break
      const part = this.#window.copy(target, at + copied, this.#at, this.#at + length - copied)
      copied += part
      this.#at += part
    }
    return copied
  }

  position(): BitPosition {
    return { byte: this.#start + this.#at, hold: this.hold, held: this.held }
  }

  seek({ byte, hold, held }: BitPosition): void {
    this.#window = Buffer.alloc(0)
    this.#start = byte
    this.#at = 0
    this.hold = hold
    this.held = held
  }

  #refill(): boolean {
    this.#start += this.#window.length
    this.#at = 0
    this.#window = this.#source.read(this.#start, windowBytes)
    return this.#window.length > 0
  }
}
