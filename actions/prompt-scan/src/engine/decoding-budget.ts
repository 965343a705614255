import type { ReadFault } from '../document/document.ts'

/** Decoded characters for each character of the file, and in any case so many. */
const perCharacter = 4
const inAnyCase = 1024 * 1024

/** How much of what a file hides in itself is decoded and scanned: bounds the time of the whole. */
export class DecodingBudget {
  #left: number

  /** `length` of the file, in UTF-16 code units. */
  constructor(length: number) {
    this.#left = length * perCharacter + inAnyCase
  }

  /** Takes so many characters; false when that is more than is left. */
  take(length: number): boolean {
    this.#left -= length
    return this.#left >= 0
  }

  /** What is told when it did not suffice. */
  faults(): ReadFault[] {
    if (this.#left >= 0) return []
    return [{ start: 0, message: 'Expected little encoded text, found so much that not all of it was decoded.' }]
  }
}
