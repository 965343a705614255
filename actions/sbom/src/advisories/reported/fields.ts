import type { Fault } from '../../inventory/inventory.ts'

/** More entries of one list are not read, and more faults of one file are not told. */
export const mostEntries = 100_000
const mostFaults = 50
const longestText = 300

export type Fields = Readonly<Record<string, unknown>>

/** An own field of an object; undefined for all else, such as a field of a text. */
export function fieldOf(value: unknown, ...path: string[]): unknown {
  let at = value
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined
    at = (at as Fields)[name]
  }
  return at
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The text in one line, without characters that steer a terminal; undefined when it is none, or empty. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const line = value
    .slice(0, 10 * longestText)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  if (line === '') return undefined
  return line.length > longestText ? `${line.slice(0, longestText)}…` : line
}

export function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((one) => textOf(one) ?? [])
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, mostEntries) : []
}

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
