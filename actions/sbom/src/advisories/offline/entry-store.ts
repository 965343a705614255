/** In bytes. */
const pieceBytes = 4 * 1024 * 1024
/** Bytes of a key that are compared as one number. */
const prefixBytes = 6

/** The place of one key and its text in the store. */
interface Place {
  piece: Buffer
  start: number
  keyEnd: number
  end: number
}

/**
 * Texts by key, several for one, as bytes outside of JavaScript's heap: a few hundred thousand strings would be copied by
 * the garbage collector again and again, and take five times the room.
 */
export class EntryStore {
  readonly #pieces: Buffer[] = []
  #used = pieceBytes
  readonly #places = { piece: new Numbers(), start: new Numbers(), key: new Numbers(), text: new Numbers() }
  readonly #prefixes = new Numbers()
  #bytes = 0

  /** Of all keys and texts, in bytes. */
  get bytes(): number {
    return this.#bytes
  }

  get count(): number {
    return this.#prefixes.length
  }

  add(key: string, text: string): void {
    const [keyLength, textLength] = [Buffer.byteLength(key), Buffer.byteLength(text)]
    const length = keyLength + textLength
    const start = this.#roomFor(Math.max(length, prefixBytes))
    const piece = this.#pieces.at(-1) ?? Buffer.alloc(0)
    // A short key is compared as if zeros followed, and by its bytes where that does not decide.
    piece.fill(0, start, start + prefixBytes)
    piece.write(key, start)
    this.#prefixes.push(piece.readUIntBE(start, prefixBytes))
    piece.write(text, start + keyLength)
    this.#places.piece.push(this.#pieces.length - 1)
    this.#places.start.push(start)
    this.#places.key.push(keyLength)
    this.#places.text.push(textLength)
    this.#bytes += length
  }

  #roomFor(length: number): number {
    if (this.#used + length > pieceBytes) {
      this.#pieces.push(Buffer.allocUnsafeSlow(Math.max(pieceBytes, length)))
      this.#used = 0
    }
    const start = this.#used
    this.#used += length
    return start
  }

  /** Each key in the order of its bytes, with its texts in the order in which they were added. */
  *sorted(): Generator<Place[]> {
    const order = Uint32Array.from({ length: this.count }, (_, at) => at)
    order.sort((a, b) => this.#compare(a, b))
    let group: Place[] = []
    for (const at of order) {
      const place = this.#placeOf(at)
      const [first] = group
      if (first && compareKeys(first, place) !== 0) {
        yield group
        group = []
      }
      group.push(place)
    }
    if (group.length > 0) yield group
  }

  #compare(a: number, b: number): number {
    return this.#prefixes.at(a) - this.#prefixes.at(b) || compareKeys(this.#placeOf(a), this.#placeOf(b)) || a - b
  }

  #placeOf(at: number): Place {
    const { piece, start: starts, key, text } = this.#places
    const start = starts.at(at)
    const keyEnd = start + key.at(at)
    return { piece: this.#pieces[piece.at(at)] ?? Buffer.alloc(0), start, keyEnd, end: keyEnd + text.at(at) }
  }
}

function compareKeys(a: Place, b: Place): number {
  return a.piece.compare(b.piece, b.start, b.keyEnd, a.start, a.keyEnd)
}

/** A list of numbers that takes eight bytes for each. */
class Numbers {
  #values = new Float64Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Float64Array(this.length * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.length++] = value
  }

  at(index: number): number {
    return this.#values[index] ?? 0
  }
}
