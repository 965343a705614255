/** Slots of a table, as a power of two: 64 KB, which stay in the processor's cache. */
const slotBits = 15

/** Indices of words by a hash of their beginning. What is found has that hash or, now and then, another one. */
export class WordTable {
  /** 0 for an empty slot, else one more than the index of its list. */
  readonly #slots = new Uint16Array(1 << slotBits)
  readonly #lists: number[][] = []

  /** `marked` hashes are told by `has` without a word of their own. */
  constructor(words: readonly number[], hashOf: (word: number) => number, marked: readonly number[] = []) {
    const none = marked.length > 0 ? this.#lists.push([]) : 0
    for (const hash of marked) this.#slots[slotOf(hash)] = none
    for (const word of words) {
      const slot = slotOf(hashOf(word))
      const known = this.#slots[slot] ?? 0
      if (known > none) this.#lists[known - 1]?.push(word)
      else this.#slots[slot] = this.#lists.push([word])
    }
  }

  has(hash: number): boolean {
    return this.#slots[slotOf(hash)] !== 0
  }

  at(hash: number): readonly number[] | undefined {
    const slot = this.#slots[slotOf(hash)] ?? 0
    return slot === 0 ? undefined : this.#lists[slot - 1]
  }
}

/** Multiplicative hashing with the golden ratio (Knuth, volume 3, section 6.4). */
function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - slotBits)
}
