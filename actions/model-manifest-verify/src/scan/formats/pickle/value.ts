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
/** A short tuple. */
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
const most = 64

/** Makes values that hold others. So many at most, then plain data: a hostile pickle cannot fill the memory. */
export class Shelf {
  #left = 1_000_000

  tuple(items: readonly Value[]): Tuple | Data {
    return items.length <= most && this.#take() ? { kind: 'tuple', items } : data
  }

  dictionary(): Dictionary | Data {
    return this.#take() ? { kind: 'dictionary', pairs: [], partial: false } : data
  }

  set(target: Value, key: Value, value: Value): void {
    if (typeof target === 'number' || target.kind !== 'dictionary' || target.partial) return
    if (target.pairs.length === most || !this.#take()) target.partial = true
    else target.pairs.push([key, value])
  }

  instance(of: Import, args: Value): Instance {
    const known = typeof args !== 'number' && args.kind === 'tuple' && this.#take()
    return known ? { kind: 'instance', of, args } : { kind: 'instance', of }
  }

  #take(): boolean {
    return this.#left-- > 0
  }
}

/** Whether it is a value of this kind. */
export function is<Kind extends Exclude<Value, number>['kind']>(
  value: Value | 'many' | undefined,
  kind: Kind,
): value is Extract<Value, { kind: Kind }> {
  return typeof value === 'object' && value.kind === kind
}
