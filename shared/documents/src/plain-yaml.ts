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
  readonly #keys = new Set<string>()
  /** Where the content of the current line begins and ends. */
  #start = 0
  #end = -1
  /** Its column; -1 behind the last line. */
  #column = -1
  #depth = 0
  #valuesLeft: number

  constructor(text: string, mostValues: number) {
    this.#text = text
    this.#valuesLeft = mostValues
    if (text.startsWith('---\n')) this.#end = 3
  }

  document(): unknown {
    this.#nextLine()
    if (this.#column === -1) throw new NotPlain()
    const value = this.#block()
    if (this.#column !== -1) throw new NotPlain()
    return value
  }

  /** The mapping or list that begins in the current line. */
  #block(): unknown {
    if (++this.#depth > deepest) throw new NotPlain()
    const value = this.#atItem() ? this.#items(this.#column) : this.#members(this.#column)
    this.#depth--
    return value
  }

  #items(column: number): unknown[] {
    this.#count()
    const items: unknown[] = []
    while (this.#column === column && this.#atItem()) {
      this.#start += 2
      this.#column += 2
      items.push(this.#atItem() || this.#keyEnd() !== -1 ? this.#block() : this.#lastOfLine(this.#start, column))
    }
    if (this.#column > column) throw new NotPlain()
    return items
  }

  #members(column: number): Record<string, unknown> {
    this.#count()
    const members: Record<string, unknown> = {}
    while (this.#column === column && !this.#atItem()) {
      const end = this.#keyEnd()
      const name = this.#text.slice(this.#start, end)
      if (end === -1 || !this.#isKey(name) || Object.hasOwn(members, name)) throw new NotPlain()
      members[name] = end + 1 === this.#end ? this.#valueBelow(column) : this.#lastOfLine(end + 2, column)
    }
    if (this.#column > column) throw new NotPlain()
    return members
  }

  /** A list may stand in the column of its key. */
  #valueBelow(column: number): unknown {
    this.#nextLine()
    if (this.#column > column || (this.#column === column && this.#atItem())) return this.#block()
    this.#count()
    return null
  }

  /** The value from an offset to the end of the line. Lines that are further in would continue it. */
  #lastOfLine(start: number, column: number): unknown {
    const value = this.#scalar(this.#text.slice(start, this.#end))
    this.#nextLine()
    if (this.#column > column) throw new NotPlain()
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

  #atItem(): boolean {
    return this.#text.charCodeAt(this.#start) === dash && this.#text.charCodeAt(this.#start + 1) === space
  }

  /** The offset of the colon behind the key in the current line; -1 when it has no key. */
  #keyEnd(): number {
    const colon = this.#text.indexOf(':', this.#start)
    if (colon === -1 || colon >= this.#end) return -1
    return colon + 1 === this.#end || this.#text.charCodeAt(colon + 1) === space ? colon : -1
  }

  /** Goes to the next line that has more than a remark. */
  #nextLine(): void {
    const text = this.#text
    while (this.#end < text.length) {
      let at = this.#end + 1
      const line = at
      while (text.charCodeAt(at) === space) at++
      const end = text.indexOf('\n', at)
      this.#start = at
      this.#end = end === -1 ? text.length : end
      this.#column = at - line
      if (at < this.#end && text.charCodeAt(at) !== hash) return
    }
    this.#column = -1
  }

  #count(): void {
    if (--this.#valuesLeft < 0) throw new NotPlain()
  }
}

const space = 0x20
const dash = 0x2d
const hash = 0x23
