import type { Input } from './input.ts'

/**
 * The frames of protocol 4 (PEP 3154). Python's C unpickler ignores where they end and its pure one does not, so a
 * stream in which that makes a difference reads differently for different readers.
 */
export class Frames {
  /** Where the current frame ends, or 0 when there is none. */
  #end = 0
  readonly #broken: (reason: string, offset: number) => void

  /** `broken` is told what does not fit. The reason completes the sentence "the pickle …". */
  constructor(broken: (reason: string, offset: number) => void) {
    this.#broken = broken
  }

  /** Reads the size of a frame that begins behind it. */
  begin(at: number, input: Input): void {
    const size = input.uint64()
    if (at < this.#end) this.#broken('begins a frame inside another one', at)
    this.#end = input.position + size
    if (this.#end > input.source.size) this.#broken(`has a frame of ${size} bytes that ends behind the file`, at)
  }

  /** An opcode went from one offset to the other. */
  passed(at: number, end: number): void {
    if (this.#end === 0 || end < this.#end) return
    if (at < this.#end && end > this.#end) this.#broken('has a value that crosses the end of its frame', at)
    this.#end = 0
  }

  /** Whether bytes of a frame are still to come at this offset. */
  isInside(offset: number): boolean {
    return offset < this.#end
  }
}
