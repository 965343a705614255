/**
 * What the reader knows of a value on the unpickler's stack: as much as is needed to name what is imported, what is
 * called and how long a raw array is. Everything else is `data`: made of literals, and harmless by itself.
 * A number is a text: the offset of the opcode that carries it, so that millions of them in a memo cost little.
 */
export type Value = number | Data | None | Truth | Integer | Tuple | List | Dictionary | Import | Instance

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
  /** Infinite where it is too large to be exact. */
  value: number
}
/** A short tuple. */
export interface Tuple {
  kind: 'tuple'
  items: readonly Value[]
  /** Values in it at all depths, counted as often as they are met: what hashing it costs. */
  size: number
}
/** A list, a set or a long tuple, of which only the values are kept that hold others. */
export interface List {
  kind: 'list'
  held: Value[]
  /** As of a tuple. */
  size: number
}
/** A small dictionary, as pairs in the order in which they were set. */
export interface Dictionary {
  kind: 'dictionary'
  pairs: [key: Value, value: Value][]
  /** Too large to be known: the pairs are not all of them. */
  partial: boolean
  /** What holds others among the rest. */
  held?: Value[]
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
  /** What was added to it. */
  held?: Value[]
}

export const data: Data = { kind: 'data' }
/** Holds others, and nothing is known of them: the shelf is full. */
export const untold: Data = { kind: 'data' }
export const none: None = { kind: 'none' }
export const yes: Truth = { kind: 'truth', value: true }
export const no: Truth = { kind: 'truth', value: false }

const small = Array.from({ length: 256 }, (_, value): Integer => ({ kind: 'integer', value }))

export function integer(value: number): Integer {
  return small[value] ?? { kind: 'integer', value }
}

/** Longest tuple and largest dictionary that are kept. */
const most = 64

/** Makes values that hold others. So many at most, then untold data: a hostile pickle cannot fill the memory. */
export class Shelf {
  #left = 1_000_000
  /** Lists, and what is kept in them, have a shelf of their own: there may be many, and nothing depends on them. */
  #leftForLists = 500_000
  /** How often untold values may be taken again: each time may double what they hold. */
  #leftUntold = 10

  tuple(items: readonly Value[]): Tuple | List | Data {
    if (items.length > most) return this.list(items)
    if (this.#left-- <= 0) return untold
    return { kind: 'tuple', items, size: items.reduce<number>((sum, item) => sum + sizeOf(item), 1) }
  }

  list(items: readonly Value[]): List | Data {
    if (this.#leftForLists-- <= 0) return untold
    const list: List = { kind: 'list', held: [], size: 1 }
    for (const item of items) this.hold(list, item)
    return list
  }

  dictionary(): Dictionary | Data {
    return this.#left-- > 0 ? { kind: 'dictionary', pairs: [], partial: false } : untold
  }

  set(target: Value, key: Value, value: Value): void {
    if (typeof target === 'number') return
    if (target.kind === 'instance') {
      this.hold(target, key)
      this.hold(target, value)
    }
    if (target.kind !== 'dictionary') return
    if (!target.partial && target.pairs.length < most && this.#left-- > 0) {
      // A first element that is pushed makes room for sixteen more.
      if (target.pairs.length === 0) target.pairs = [[key, value]]
      else target.pairs.push([key, value])
      return
    }
    target.partial = true
    this.hold(target, key)
    this.hold(target, value)
  }

  /** Adds a value to a list, a large dictionary, or something that was made by a call. */
  hold(target: Value, value: Value): void {
    if (!is(target, 'list') && !is(target, 'dictionary') && !is(target, 'instance')) return
    if (target.kind === 'list') target.size += sizeOf(value)
    if (!holdsOthers(value) || this.#leftForLists-- <= 0) return
    if (target.held === undefined) target.held = [value]
    else target.held.push(value)
  }

  /** Whether it has become impossible to tell what is held how often, now that this value is taken once more. */
  isLost(taken: Value): boolean {
    return taken === untold && --this.#leftUntold < 0
  }

  instance(of: Import, args: Value): Instance {
    const known = typeof args !== 'number' && args.kind === 'tuple' && this.#left-- > 0
    return known ? { kind: 'instance', of, args } : { kind: 'instance', of }
  }
}

/** Whether other values may be in it. */
export function holdsOthers(value: Value): value is Tuple | List | Dictionary | Instance {
  return typeof value === 'object' && ['tuple', 'list', 'dictionary', 'instance'].includes(value.kind)
}

function sizeOf(value: Value): number {
  return typeof value === 'object' && 'size' in value ? value.size : 1
}

/** Whether it is a value of this kind. */
export function is<Kind extends Exclude<Value, number>['kind']>(
  value: Value | 'many' | undefined,
  kind: Kind,
): value is Extract<Value, { kind: Kind }> {
  return typeof value === 'object' && value.kind === kind
}
