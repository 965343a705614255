import { PlainLines } from './plain-lines.ts'

/** Deeper texts are left to the full parser, which knows the limit. */
const deepest = 50

/**
 * All characters that may stand anywhere: no tabs, no carriage returns, no other control or line-breaking characters.
 * What is beyond is not wrong, only left to the full parser.
 */
const beyond = /[^\n\x20-\x7e\u00a0-\u1fff\u2010-\u2027\u2030-\ud7ff\ue000-\ufefe]/

const key = /^[A-Za-z][\w-]*$/
/** Words that are, or in YAML 1.1 were, something else than text. */
const reserved = /^(?:null|true|false|yes|no|on|off|y|n)$/i
const longestReserved = 5
/** Text that nothing else can be taken for: it begins with a letter or `/`, or is a digest, or a path. */
const word = /^[A-Za-z_/][\w./@+=~-]*$/
const words = /^[A-Za-z_/](?:[\w./@+=~(),'-]|:(?=[^ ])| (?=[^ #]))*$/
const digest = /^[0-9a-f]*[acdf][0-9a-f]*$/
const path = /^\d[\w.@+-]*\/[\w./@+-]*$/
const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/
const quoted = /^(?:"[^"\\]*"|'[^']*')$/
const list = /^\[(?:[A-Za-z][\w./+-]*(?:, ?[A-Za-z][\w./+-]*)*)?\]$/

/**
 * The value of a YAML text in the plain style in which long documents are written: mappings and lists in blocks, one
 * value a line, remarks. Nothing when the text uses anything else, or is wrong: the full parser, which takes five times
 * as long, is the judge of that. What this one returns is what that one returns. At most `mostValues` values.
 */
export function parsePlainYaml(text: string, mostValues: number): { value: unknown } | undefined {
  if (beyond.test(text)) return undefined
  try {
    return { value: new PlainReader(text, mostValues).document() }
  } catch (error) {
    if (error instanceof NotPlain) return undefined
    throw error
  }
}

function isReserved(text: string): boolean {
  return text.length <= longestReserved && reserved.test(text)
}

class NotPlain extends Error {}

class PlainReader {
  readonly #text: string
  readonly #lines: PlainLines
  readonly #keys = new Set<string>()
  #depth = 0
  #valuesLeft: number

  constructor(text: string, mostValues: number) {
    this.#text = text
    this.#lines = new PlainLines(text)
    this.#valuesLeft = mostValues
  }

  document(): unknown {
    this.#lines.next()
    if (this.#lines.column === -1) throw new NotPlain()
    const value = this.#block()
    if (this.#lines.column !== -1) throw new NotPlain()
    return value
  }

  /** The mapping or list that begins in the current line. */
  #block(): unknown {
    if (++this.#depth > deepest) throw new NotPlain()
    const value = this.#lines.atItem() ? this.#items(this.#lines.column) : this.#members(this.#lines.column)
    this.#depth--
    return value
  }

  #items(column: number): unknown[] {
    this.#count()
    const lines = this.#lines
    const items: unknown[] = []
    while (lines.column === column && lines.atItem()) {
      lines.enterItem()
      items.push(lines.atItem() || lines.keyEnd() !== -1 ? this.#block() : this.#lastOfLine(lines.start, column))
    }
    if (lines.column > column) throw new NotPlain()
    return items
  }

  #members(column: number): Record<string, unknown> {
    this.#count()
    const lines = this.#lines
    const members: Record<string, unknown> = {}
    while (lines.column === column && !lines.atItem()) {
      const end = lines.keyEnd()
      const name = this.#text.slice(lines.start, end)
      if (end === -1 || !this.#isKey(name) || Object.hasOwn(members, name)) throw new NotPlain()
      members[name] = end + 1 === lines.end ? this.#valueBelow(column) : this.#lastOfLine(end + 2, column)
    }
    if (lines.column > column) throw new NotPlain()
    return members
  }

  /** A list may stand in the column of its key. */
  #valueBelow(column: number): unknown {
    const lines = this.#lines
    lines.next()
    if (lines.column > column || (lines.column === column && lines.atItem())) return this.#block()
    this.#count()
    return null
  }

  /** The value from an offset to the end of the line. Lines that are further in would continue it. */
  #lastOfLine(start: number, column: number): unknown {
    const value = this.#scalar(this.#text.slice(start, this.#lines.end))
    this.#lines.next()
    if (this.#lines.column > column) throw new NotPlain()
    return value
  }

  #scalar(text: string): unknown {
    this.#count()
    if (word.test(text) && !isReserved(text)) return text
    if (digest.test(text) || path.test(text)) return text
    if (number.test(text)) return Number(text)
    if (words.test(text) && !isReserved(text)) return text
    if (quoted.test(text)) return text.slice(1, -1)
    if (list.test(text)) return this.#words(text.slice(1, -1))
    const remark = text.indexOf(' #')
    if (remark <= 0 || /["']/.test(text)) throw new NotPlain()
    this.#valuesLeft++
    return this.#scalar(text.slice(0, remark).trimEnd())
  }

  #words(text: string): string[] {
    const found = text === '' ? [] : text.split(/, ?/)
    for (const one of found) {
      this.#count()
      if (isReserved(one)) throw new NotPlain()
    }
    return found
  }

  /** Long documents have few keys, many times. */
  #isKey(name: string): boolean {
    if (this.#keys.has(name)) return true
    if (!key.test(name) || isReserved(name)) return false
    this.#keys.add(name)
    return true
  }

  #count(): void {
    if (--this.#valuesLeft < 0) throw new NotPlain()
  }
}
