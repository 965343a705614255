import type { Path } from './place.ts'
import { PlainLines } from './plain-lines.ts'
import { parsePlainYaml } from './plain-yaml.ts'

/** Offsets in a text. A value of several lines has no end. */
export interface Span {
  start: number
  end?: number
}

/** Where a key or a value is, and in which column its own members begin. */
interface Member {
  key?: Span
  value: Span
  /** Of a mapping or a list; nothing for other values. */
  column?: number
}

type Members = Map<string | number, Member>

/**
 * Finds values in a YAML text of the plain style. Reads only what leads to them, and remembers that: for a text of a million
 * lines it takes a hundredth of the memory of the parser that knows all places. Nothing for another text, and for a value
 * that it does not know its way to.
 */
export class PlainPlaces {
  readonly #text: string
  /** By the offset at which a mapping or list begins, and by its column. */
  readonly #known = new Map<string, Members>()

  private constructor(text: string) {
    this.#text = text
  }

  static of(text: string): PlainPlaces | undefined {
    return parsePlainYaml(text, Number.POSITIVE_INFINITY) && new PlainPlaces(text)
  }

  find(path: Path, part: 'key' | 'value'): Span | undefined {
    const lines = new PlainLines(this.#text)
    lines.next()
    let at: Member = { value: { start: lines.start }, column: lines.column }
    for (const step of path) {
      const next = this.#membersOf(at).get(step)
      if (!next) return undefined
      at = next
    }
    if (part === 'key' && at.key) return at.key
    // Lists within a line, and values with a remark behind them.
    const last = at.column === undefined && this.#text.slice(at.value.start, at.value.end)
    return last !== false && /^\[|^$|#/.test(last) ? undefined : at.value
  }

  #membersOf({ value: { start }, column }: Member): Members {
    if (column === undefined) return new Map()
    const place = `${start} ${column}`
    const known = this.#known.get(place) ?? this.#read(start, column)
    this.#known.set(place, known)
    return known
  }

  #read(start: number, column: number): Members {
    const lines = new PlainLines(this.#text)
    lines.seek(start, column)
    const members: Members = new Map()
    const isList = lines.atItem()
    while (lines.column === column && lines.atItem() === isList) {
      if (isList) members.set(members.size, itemOf(lines))
      else members.set(this.#text.slice(lines.start, lines.keyEnd()), memberOf(lines))
      while (lines.column > column) lines.next()
    }
    return members
  }
}

/** The item in the current line; goes on behind its first line. */
function itemOf(lines: PlainLines): Member {
  lines.enterItem()
  const isBlock = lines.atItem() || lines.keyEnd() !== -1
  const item = isBlock
    ? { value: { start: lines.start }, column: lines.column }
    : { value: { start: lines.start, end: lines.end } }
  lines.next()
  return item
}

/** The member in the current line; goes on behind its first line, or to the list below it. */
function memberOf(lines: PlainLines): Member {
  const { start, end, column } = lines
  const colon = lines.keyEnd()
  const key = { start, end: colon }
  lines.next()
  if (colon + 1 < end) return { key, value: { start: colon + 2, end } }
  const isBlock = lines.column > column || (lines.column === column && lines.atItem())
  if (!isBlock) return { key, value: { start: end, end } }
  const member = { key, value: { start: lines.start }, column: lines.column }
  while (lines.column > column || (lines.column === column && lines.atItem())) lines.next()
  return member
}
