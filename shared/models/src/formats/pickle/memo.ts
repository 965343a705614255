import { TooMuch } from './fault.ts'
import type { Value } from './value.ts'

/** In entries: 64 MiB of references. */
const largest = 8_000_000
/** Entries at keys that do not follow each other cost more. */
const largestSparse = 500_000
const widestGap = 256
/** Keys that pickles leave out: `pickletools.optimize` leaves out all that are not used. */
const widestHole = 10_000_000

/** A key of the memo; a text where it is too large to be exact as a number. */
export type Key = string | number

/** The unpickler's memo: keys that follow each other in an array, others in a map. */
export class Memo {
  readonly #dense: (Value | undefined)[] = []
  readonly #sparse = new Map<Key, Value>()
  /** How many keys are in use: the next key of MEMOIZE. */
  #size = 0

  /** Whether the C unpickler, whose memo is an array, would make room for many keys that are not there. */
  isFar(key: Key): boolean {
    return typeof key === 'string' || key > this.#size + widestHole
  }

  get(key: Key): Value | undefined {
    return (typeof key === 'number' ? this.#dense[key] : undefined) ?? this.#sparse.get(key)
  }

  put(key: Key, value: Value, offset: number): void {
    if (this.get(key) === undefined && ++this.#size > largest) throw tooLarge(largest, offset)
    if (typeof key === 'string' || key >= this.#dense.length + widestGap) {
      this.#sparse.set(key, value)
      if (this.#sparse.size > largestSparse) throw tooLarge(largestSparse, offset)
      return
    }
    while (this.#dense.length < key) this.#dense.push(undefined)
    this.#dense[key] = value
  }

  add(value: Value, offset: number): void {
    this.put(this.#size, value, offset)
  }
}

function tooLarge(entries: number, offset: number): TooMuch {
  return new TooMuch(`remembers more than ${entries} values`, offset)
}

/** The key on the line of a GET or PUT, as Python's int() reads it, or nothing when that would refuse it. */
export function keyOf(line: string): Key | undefined {
  const text = line.trim()
  if (!/^(?:\+?\d+(?:_\d+)*|-0+(?:_0+)*)$/.test(text)) return undefined
  const exact = BigInt(text.replace(/[+_-]/g, ''))
  return exact <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(exact) : exact.toString()
}

/** A memo over another one, which it does not change. */
export class MemoOver extends Memo {
  readonly #under: Memo

  constructor(under: Memo) {
    super()
    this.#under = under
  }

  override get(key: Key): Value | undefined {
    return super.get(key) ?? this.#under.get(key)
  }
}
