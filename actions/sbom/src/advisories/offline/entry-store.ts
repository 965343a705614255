/** In bytes. */
const pieceBytes = 4 * 1024 * 1024

/**
 * Texts by key, several for one, as bytes outside of JavaScript's heap: a few hundred thousand strings would be copied by
 * the garbage collector again and again.
 */
export class EntryStore {
  readonly #pieces: Buffer[] = []
  #used = pieceBytes
  /** The last text of each key, by number. */
  readonly #last = new Map<string, number>()
  /** Of each text: where it is, how long, and the number of the one before it with the same key, or -1. */
  readonly #places: number[] = []

  add(key: string, text: string): void {
    const length = Buffer.byteLength(text)
    if (this.#used + length > pieceBytes) {
      this.#pieces.push(Buffer.allocUnsafeSlow(Math.max(pieceBytes, length)))
      this.#used = 0
    }
    const piece = this.#pieces.length - 1
    this.#pieces[piece]?.write(text, this.#used)
    const before = this.#last.get(key) ?? -1
    this.#last.set(key, this.#places.length / 4)
    this.#places.push(piece, this.#used, length, before)
    this.#used += length
  }

  keys(): IterableIterator<string> {
    return this.#last.keys()
  }

  /** The texts of a key in the order in which they were added. */
  get(key: string): Buffer[] {
    const texts: Buffer[] = []
    for (let at = this.#last.get(key) ?? -1; at >= 0;) {
      const [piece = 0, start = 0, length = 0, before = -1] = this.#places.slice(at * 4, at * 4 + 4)
      texts.push((this.#pieces[piece] ?? Buffer.alloc(0)).subarray(start, start + length))
      at = before
    }
    return texts.reverse()
  }
}
