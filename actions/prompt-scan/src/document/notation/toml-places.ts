import type { DataArray, DataNode, DataObject, DataScalar } from '../data.ts'
import { limits, TooMuch } from './limits.ts'
import { doubleQuotedEscape, linesMap } from './text-map.ts'

interface Key {
  key: string
  keyStart: number
  keyEnd: number
}

/** Finds where the keys and values of a TOML text stand that a parser has accepted. */
export class TomlPlaces {
  readonly #source: string
  readonly #tables = new WeakMap<DataObject, Map<string, DataNode>>()
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  read(): DataObject {
    const root: DataObject = { kind: 'object', start: 0, end: this.#source.length, entries: [] }
    let table = root
    this.#skipSpace()
    while (this.#at < this.#source.length) {
      if (this.#next() === '[') table = this.#header(root)
      else this.#assignment(table)
      this.#skipSpace()
    }
    return root
  }

  #header(root: DataObject): DataObject {
    const many = this.#source.startsWith('[[', this.#at)
    this.#at += many ? 2 : 1
    const keys = this.#keys()
    this.#at += many ? 2 : 1
    const last = keys.pop()
    const parent = keys.reduce((table, key) => this.#child(table, key), root)
    if (last === undefined) return root
    return many ? this.#appended(parent, last) : this.#child(parent, last)
  }

  #assignment(table: DataObject, depth = 0): void {
    const keys = this.#keys()
    const last = keys.pop()
    this.#at++ // the equals sign
    const value = this.#value(depth)
    if (last === undefined) return
    this.#put(
      keys.reduce((inner, key) => this.#child(inner, key), table),
      last,
      value,
    )
  }

  /** A dotted key, up to the equals sign or bracket after it. */
  #keys(): Key[] {
    const keys: Key[] = []
    for (;;) {
      this.#skipBlanks()
      const keyStart = this.#at
      const quote = this.#next()
      const key = quote === '"' || quote === "'" ? this.#string().value : this.#bare()
      keys.push({ key: String(key), keyStart, keyEnd: this.#at })
      this.#skipBlanks()
      if (this.#next() !== '.') return keys
      this.#at++
    }
  }

  #bare(): string {
    const bare = sticky(/[\w-]+/y, this.#source, this.#at)
    if (bare === '') throw new TooMuch('The TOML holds a key whose place cannot be told.', this.#at)
    this.#at += bare.length
    return bare
  }

  #value(depth: number): DataNode {
    if (depth > limits.depth) throw new TooMuch(`The TOML is nested more than ${limits.depth} levels deep.`, this.#at)
    this.#skipBlanks()
    const first = this.#next()
    if (first === '"' || first === "'") return this.#string()
    if (first === '[') return this.#array(depth)
    if (first === '{') return this.#inlineTable(depth)
    const start = this.#at
    const raw = sticky(/[^\s,\]}#]+(?: \d\d:[\d:.Z+-]+)?/y, this.#source, start)
    if (raw === '') throw new TooMuch('The TOML holds a value whose place cannot be told.', start)
    this.#at += raw.length
    const value = raw === 'true' || raw === 'false' ? raw === 'true' : Number(raw.replaceAll('_', ''))
    return { kind: 'scalar', start, end: this.#at, value }
  }

  #array(depth: number): DataArray {
    const array: DataArray = { kind: 'array', start: this.#at++, end: 0, items: [] }
    this.#skipSpace()
    while (this.#more(']')) {
      if (this.#next() === ',') this.#at++
      else array.items.push(this.#value(depth + 1))
      this.#skipSpace()
    }
    array.end = ++this.#at
    return array
  }

  #inlineTable(depth: number): DataObject {
    const table: DataObject = { kind: 'object', start: this.#at++, end: 0, entries: [] }
    this.#skipSpace()
    while (this.#more('}')) {
      if (this.#next() === ',') this.#at++
      else this.#assignment(table, depth + 1)
      this.#skipSpace()
    }
    table.end = ++this.#at
    return table
  }

  #string(): DataScalar {
    const start = this.#at
    const quote = this.#next()
    const long = this.#source.startsWith(quote.repeat(3), start)
    const end = this.#stringEnd(quote, long)
    this.#at = end
    const width = long ? 3 : 1
    const inner = long ? afterNewline(this.#source, start + width) : start + width
    const raw = this.#source.slice(inner, end - width)
    const value = (quote === '"' ? unescaped(raw) : raw).replaceAll('\r\n', '\n')
    const escape = quote === '"' ? doubleQuotedEscape(this.#source) : undefined
    return { kind: 'scalar', start, end, value, map: linesMap(this.#source, inner, end - width, value, escape) }
  }

  #stringEnd(quote: string, long: boolean): number {
    const close = long ? quote.repeat(3) : quote
    for (let at = this.#at + close.length; at < this.#source.length; at++) {
      if (quote === '"' && this.#source.charCodeAt(at) === 92) at++
      else if (this.#source.startsWith(close, at)) {
        let end = at + close.length
        // A long string may end with one or two quotes of its own.
        while (long && end < at + 5 && this.#source.charAt(end) === quote) end++
        return end
      }
    }
    throw new TooMuch('The TOML holds a string that does not end.', this.#at)
  }

  /** The table under a key, made when it is not there; of an array of tables the last one. */
  #child(table: DataObject, key: Key): DataObject {
    const found = this.#index(table).get(key.key)
    if (found?.kind === 'object') return found
    const last = found?.kind === 'array' ? found.items.at(-1) : undefined
    if (last?.kind === 'object') return last
    return this.#put(table, key, { kind: 'object', start: key.keyStart, end: key.keyEnd, entries: [] })
  }

  #appended(table: DataObject, key: Key): DataObject {
    const item: DataObject = { kind: 'object', start: key.keyStart, end: this.#at, entries: [] }
    const found = this.#index(table).get(key.key)
    if (found?.kind === 'array') found.items.push(item)
    else this.#put(table, key, { kind: 'array', start: key.keyStart, end: this.#at, items: [item] })
    return item
  }

  #put<T extends DataNode>(table: DataObject, key: Key, value: T): T {
    table.entries.push({ ...key, value })
    this.#index(table).set(key.key, value)
    return value
  }

  /** The entries of a table by name: a text may hold a hundred thousand of them. */
  #index(table: DataObject): Map<string, DataNode> {
    const found = this.#tables.get(table)
    if (found !== undefined) return found
    const index = new Map<string, DataNode>()
    this.#tables.set(table, index)
    return index
  }

  #next(): string {
    return this.#source.charAt(this.#at)
  }

  #more(close: string): boolean {
    if (this.#at >= this.#source.length) throw new TooMuch('The TOML ends within a value.', this.#at)
    return this.#next() !== close
  }

  #skipBlanks(): void {
    this.#at += sticky(/[ \t]+/y, this.#source, this.#at).length
  }

  #skipSpace(): void {
    let from: number
    do {
      from = this.#at
      this.#at += sticky(/\s+/y, this.#source, from).length
      this.#at += sticky(/#[^\n]*/y, this.#source, this.#at).length
    } while (this.#at > from)
  }
}

function sticky(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0] ?? ''
}

/** A line's end right after the opening quotes of a long string is not part of it. */
function afterNewline(source: string, at: number): number {
  if (source.charAt(at) === '\n') return at + 1
  return source.startsWith('\r\n', at) ? at + 2 : at
}

const escapes: Record<string, string> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u001b' }

function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw
  return raw.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|[ \t]*\r?\n\s*|(.))/g,
    (_all, ...groups) => {
      const [byte, short, long, simple] = groups as (string | undefined)[]
      const code = byte ?? short ?? long
      if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
      return simple === undefined ? '' : (escapes[simple] ?? simple)
    },
  )
}
