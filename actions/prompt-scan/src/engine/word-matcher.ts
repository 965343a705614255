import { foldedUnits } from './folded-units.ts'
import { WordTable } from './word-table.ts'

/** Letters that tell a place where a word may stand from the others. */
const gramLength = 4
/** Flag of a folded unit that a word shorter than a gram is known by. */
const tellsShort = 0x1_0000
const unitOf = 0xffff
/** UTF-16 code units that are looked at together. */
const stretch = 32 * 1024

export type OnWord = (word: number, start: number) => void

/**
 * Finds many words in one pass over a text. The last four letters, upper and lower case alike, are hashed at each place
 * (Karp and Rabin 1987), and with the fifth where words begin so; only what passes both is compared. Made in few
 * milliseconds for thousands of words. Time grows with the text, and at the places of such letters with the words that
 * begin so.
 */
export class WordMatcher {
  readonly #words: readonly string[]
  /** Of each UTF-16 code unit: in lower case, and whether a short word is known by it. */
  readonly #folded: Uint32Array
  /** The words of four letters by these, and a mark for those that longer words begin with. */
  readonly #byFour: WordTable
  /** The longer words by five letters. */
  readonly #byFive: WordTable
  /** The words shorter than a gram, by the unit that they are known by. */
  readonly #short: ReadonlyMap<number, readonly ShortWord[]>
  /** Where a stretch of text is laid out for the loop: twice as fast to look at as a string. */
  readonly #units = new Uint16Array(stretch)

  /** The words in lower case, at most 32,000. */
  constructor(words: readonly string[]) {
    const indices = [...words.keys()]
    const lengthOf = (index: number): number => words[index]?.length ?? 0
    const wordAt = (index: number): string => words[index] ?? ''
    this.#words = words
    this.#folded = foldedUnits(words)
    const longer = indices.filter((index) => lengthOf(index) > gramLength)
    this.#byFive = new WordTable(longer, (index) =>
      withNext(gramOf(wordAt(index)), wordAt(index).charCodeAt(gramLength)),
    )
    this.#byFour = new WordTable(
      indices.filter((index) => lengthOf(index) === gramLength),
      (index) => gramOf(wordAt(index)),
      longer.map((index) => gramOf(wordAt(index))),
    )
    const short = indices.filter((index) => lengthOf(index) > 0 && lengthOf(index) < gramLength)
    this.#short = Map.groupBy(
      short.map((index) => ({ index, offset: tellingOffset(wordAt(index)) })),
      ({ index, offset }) => wordAt(index).charCodeAt(offset),
    )
    const tells = new Uint8Array(unitOf + 1)
    for (const unit of this.#short.keys()) tells[unit] = 1
    for (let unit = 0; unit <= unitOf; unit++) {
      const folded = this.#folded[unit] ?? 0
      if (tells[folded] === 1) this.#folded[unit] = folded | tellsShort
    }
  }

  /** Tells of each word that stands in a text: its index, and where. Nearly in the order of the places. */
  find(text: string, onWord: OnWord): void {
    let gram = 0
    for (let from = 0; from < text.length; from += stretch) gram = this.#findFrom(text, from, gram, onWord)
  }

  #findFrom(text: string, from: number, before: number, onWord: OnWord): number {
    const folded = this.#folded
    const units = this.#units
    const byFour = this.#byFour
    const length = layOut(text, from, units)
    let gram = before
    for (let at = 0; at < length; at++) {
      const unit = folded[units[at] ?? 0] ?? 0
      gram = (gram << 8) ^ (unit & unitOf)
      if (byFour.has(gram)) this.#compareLong(gram, text, from + at + 1, onWord)
      if (unit >= tellsShort) this.#compareShort(unit & unitOf, text, from + at, onWord)
    }
    return gram
  }

  /** `behind` is where the four letters end. */
  #compareLong(gram: number, text: string, behind: number, onWord: OnWord): void {
    if (behind < text.length) {
      const five = withNext(gram, (this.#folded[text.charCodeAt(behind)] ?? 0) & unitOf)
      this.#compare(this.#byFive.at(five), text, behind - gramLength, onWord)
    }
    this.#compare(this.#byFour.at(gram), text, behind - gramLength, onWord)
  }

  #compareShort(unit: number, text: string, at: number, onWord: OnWord): void {
    for (const { index, offset } of this.#short.get(unit) ?? []) {
      if (this.#stands(this.#words[index] ?? '', text, at - offset)) onWord(index, at - offset)
    }
  }

  #compare(indices: readonly number[] | undefined, text: string, start: number, onWord: OnWord): void {
    if (indices === undefined) return
    for (const index of indices) if (this.#stands(this.#words[index] ?? '', text, start)) onWord(index, start)
  }

  #stands(word: string, text: string, start: number): boolean {
    if (start < 0 || start + word.length > text.length) return false
    const folded = this.#folded
    for (let at = 0; at < word.length; at++) {
      if (((folded[text.charCodeAt(start + at)] ?? 0) & unitOf) !== word.charCodeAt(at)) return false
    }
    return true
  }
}

interface ShortWord {
  index: number
  /** Of the unit that it is known by. */
  offset: number
}

/** A sign rather than a letter, since those are everywhere. */
function tellingOffset(word: string): number {
  return Math.max(word.search(/[^a-z0-9 ]/), 0)
}

/** Copies the units of a text from an offset on, as many as fit. Returns how many. */
function layOut(text: string, from: number, units: Uint16Array): number {
  const bytes = Buffer.from(units.buffer, units.byteOffset, units.byteLength)
  return bytes.write(text.length <= units.length ? text : text.slice(from, from + units.length), 'utf16le') >> 1
}

function gramOf(word: string): number {
  let gram = 0
  for (let at = 0; at < gramLength; at++) gram = (gram << 8) ^ word.charCodeAt(at)
  return gram
}

function withNext(gram: number, next: number): number {
  return gram ^ Math.imul(next, 0x85ebca6b)
}
