import type { EntryRange } from './layout.ts'

/** Ranges of many entries, as sixteen bytes each. */
export class Ranges {
  readonly #bounds: number[] = []
  #isSorted = true

  add({ start, end }: EntryRange): void {
    this.#isSorted &&= start >= (this.#bounds.at(-2) ?? 0)
    this.#bounds.push(start, end)
  }

  holds(offset: number): boolean {
    for (const { start, end } of this.#inTurn()) if (offset >= start && offset < end) return true
    return false
  }

  /** By their start. Archives whose directory has another order, which are rare, take more memory. */
  sorted(): Iterable<EntryRange> {
    return this.#isSorted ? this.#inTurn() : [...this.#inTurn()].sort((a, b) => a.start - b.start)
  }

  *#inTurn(): Generator<EntryRange> {
    for (let at = 0; at < this.#bounds.length; at += 2) {
      yield { start: this.#bounds[at] ?? 0, end: this.#bounds[at + 1] ?? 0 }
    }
  }
}
