import type { Fault } from '../../inventory/inventory.ts'
import { mostEntries } from '../fields.ts'

/** More faults of one file are not told. */
const mostFaults = 50

/** Reads entries one by one. What does not fit is a fault with its place, and the others are read all the same. */
export class Entries {
  readonly faults: Fault[] = []
  readonly #file: string
  #unread = 0

  constructor(file: string) {
    this.#file = file
  }

  /** What `read` makes of the entries; it gives what it expected where one does not fit. */
  read<Item>(list: unknown, path: string, read: (entry: unknown, path: string) => Item[] | string): Item[] {
    if (!Array.isArray(list)) {
      this.#add(path, 'a list')
      return []
    }
    if (list.length > mostEntries) this.#add(path, `at most ${mostEntries} entries`)
    return list.slice(0, mostEntries).flatMap((entry: unknown, at) => {
      const place = `${path}[${at}]`
      const found = read(entry, place)
      if (typeof found !== 'string') return found
      this.#add(place, found)
      return []
    })
  }

  #add(place: string, expected: string): void {
    this.#unread++
    if (this.faults.length < mostFaults) {
      this.faults.push(unreadable(this.#file, `expected ${expected} as ${place}`))
    } else {
      this.faults[mostFaults - 1] = unreadable(this.#file, `${this.#unread - mostFaults + 1} more entries do not fit`)
    }
  }
}

export function unreadable(file: string, why: string): Fault {
  return {
    rule: 'sbom/scan-invalid',
    message: `Results of another scanner cannot be read: ${why}.`,
    remedy: `Run the scanner again with JSON as its output format, or leave out ${file}.`,
    file,
  }
}
