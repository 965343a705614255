/**
 * What the reader knows of a value on the unpickler's stack: as much as is needed to name what is imported, what is
 * called and how long a raw array is. Everything else is `data`: made of literals, and harmless by itself.
 * A number is a text: the offset of the opcode that carries it, so that millions of them in a memo cost little.
 */
export type Value = number | Data | None | Truth | Integer | Tuple | Dictionary | Import | Instance

export interface Data {
  kind: 'data'
}
export interface None {
  kind: 'none'
}
export interface Truth {
  kind: 'truth'
  value: boolean
}
export interface Integer {
  kind: 'integer'
  value: number
}
/** A short tuple of simple values. */
export interface Tuple {
  kind: 'tuple'
  items: readonly Value[]
}
/** A small dictionary, as pairs in the order in which they were set. */
export interface Dictionary {
  kind: 'dictionary'
  pairs: [key: Value, value: Value][]
  /** Too large to be known: the pairs are not all of them. */
  partial: boolean
}
/** What a name stands for after it was imported. */
export interface Import {
  kind: 'import'
  module: string
  name: string
}
/** What a call of an imported name returned. */
export interface Instance {
  kind: 'instance'
  of: Import
  args?: Tuple
  /** What BUILD was given; `many` when it was there more than once. */
  state?: Value | 'many'
}

export const data: Data = { kind: 'data' }
export const none: None = { kind: 'none' }
export const yes: Truth = { kind: 'truth', value: true }
export const no: Truth = { kind: 'truth', value: false }

const small = Array.from({ length: 256 }, (_, value): Integer => ({ kind: 'integer', value }))

export function integer(value: number): Integer {
  return small[value] ?? { kind: 'integer', value }
}

/** Longest tuple and largest dictionary that are kept. */
const most = 32

/** Makes values that hold others. So many at most, then plain data: a hostile pickle cannot fill the memory. */
export class Shelf {
  #left = 500_000

  tuple(items: readonly Value[]): Tuple | Data {
    if (items.length > most || !items.every(isSimple) || !this.#take()) return data
    return { kind: 'tuple', items }
  }

  dictionary(): Dictionary | Data {
    return this.#take() ? { kind: 'dictionary', pairs: [], partial: false } : data
  }

  set(target: Value, key: Value, value: Value): void {
    if (typeof target === 'number' || target.kind !== 'dictionary' || target.partial) return
    if (target.pairs.length === most || !holdsLittle(value) || !this.#take()) target.partial = true
    else target.pairs.push([key, value])
  }

  instance(of: Import, args: Value): Instance {
    return typeof args !== 'number' && args.kind === 'tuple' && this.#take()
      ? { kind: 'instance', of, args }
      : { kind: 'instance', of }
  }

  #take(): boolean {
    return this.#left-- > 0
  }
}

/** Values that hold none, so that nothing can be nested without end. */
function isSimple(value: Value): boolean {
  if (typeof value === 'number') return true
  return value.kind !== 'tuple' && value.kind !== 'dictionary' && value.kind !== 'instance'
}

function holdsLittle(value: Value): boolean {
  return typeof value === 'number' || value.kind !== 'dictionary'
}
