import type { CodeLanguage } from '../facts.ts'

/** The inside of a string literal, or of a piece of a template literal between its values. Offsets into the source. */
export interface StringToken {
  start: number
  end: number
  /** Whether backslashes stand for themselves: Python's `r"…"`. */
  raw: boolean
}

/** What one linear pass over a source shows, whether or not it parses. */
export interface Lexing {
  strings: StringToken[]
  /** The most brackets that are open at one place. */
  depth: number
  /** The most operators in one expression at one depth, outside brackets in it. */
  chain: number
}

/**
 * Reads strings, comments and brackets. Regular expressions and the text of JSX are taken for code: a quote in them
 * reaches to the end of its line, which is near enough for a guess of the cost of a parse.
 */
export function lex(source: string, language: CodeLanguage): Lexing {
  return new Lexer(source, language === 'python').read()
}

/** By code: 1 for characters that start something; all others are passed over. */
const telling = tableOf('"\'`#/()[]{}+-*%|&^?.,;=\n')
/** What a line may end with, and the next one begin with, where a statement of JavaScript ends between them. */
const closing = /[\w)\]}"'`$]\s*$/
const opening = /^\s*[\w"'`$@]/

const newLine = 0x0a
const dollar = 0x24
const backslash = 0x5c
const backtick = 0x60

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x80)
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = 1
  return table
}

class Lexer {
  readonly #source: string
  readonly #isPython: boolean
  readonly #strings: StringToken[] = []
  /** Of each open bracket: whether a template literal goes on behind it, and the operators before it. */
  readonly #open: { inTemplate: boolean; operators: number }[] = []
  #operators = 0
  #depth = 0
  #chain = 0

  constructor(source: string, isPython: boolean) {
    this.#source = source
    this.#isPython = isPython
  }

  read(): Lexing {
    let at = this.#next(0)
    while (at < this.#source.length) at = this.#next(this.#take(this.#source.charAt(at), at))
    return { strings: this.#strings, depth: this.#depth, chain: this.#chain }
  }

  #next(from: number): number {
    const source = this.#source
    let at = from
    while (at < source.length && telling[source.charCodeAt(at)] !== 1) at++
    return at
  }

  /** Takes what starts at a place, and returns where it ends. */
  #take(character: string, at: number): number {
    switch (character) {
      case '"':
      case "'":
        return this.#string(character, at)
      case '`':
        return this.#isPython ? at + 1 : this.#template(at + 1)
      case '#':
        return this.#isPython ? this.#after('\n', at) : at + 1
      case '/':
        return this.#isPython ? at + 1 : this.#slash(at)
      case '(':
      case '[':
      case '{':
        this.#push(false)
        return at + 1
      case ')':
      case ']':
      case '}':
        return this.#pop() ? this.#template(at + 1) : at + 1
      case '\n':
        if (this.#operators > 0 && this.#endsStatement(at)) this.#operators = 0
        return at + 1
      case ',':
      case ';':
      case '=':
        this.#operators = 0
        return at + 1
      default:
        this.#chain = Math.max(this.#chain, ++this.#operators)
        return at + 1
    }
  }

  /** In Python a line outside brackets; in JavaScript a line that neither ends nor goes on with an operator. */
  #endsStatement(at: number): boolean {
    if (this.#isPython) return this.#open.length === 0
    const source = this.#source
    return closing.test(source.slice(Math.max(0, at - 40), at)) && opening.test(source.slice(at, at + 40))
  }

  #push(inTemplate: boolean): void {
    this.#open.push({ inTemplate, operators: this.#operators })
    this.#operators = 0
    this.#depth = Math.max(this.#depth, this.#open.length)
  }

  /** Closes a bracket; true where a template literal goes on behind it. */
  #pop(): boolean {
    const closed = this.#open.pop()
    this.#operators = closed?.operators ?? 0
    return closed?.inTemplate ?? false
  }

  #slash(at: number): number {
    if (this.#source.startsWith('//', at)) return this.#after('\n', at)
    return this.#source.startsWith('/*', at) ? this.#after('*/', at) : at + 1
  }

  #after(end: string, at: number): number {
    const found = this.#source.indexOf(end, at)
    return found < 0 ? this.#source.length : found + end.length
  }

  #string(quote: string, at: number): number {
    const raw = this.#isPython && /r/i.test(/[a-z]{0,3}$/i.exec(this.#source.slice(Math.max(0, at - 3), at))?.[0] ?? '')
    const triple = this.#isPython && this.#source.startsWith(quote.repeat(3), at)
    const ending = triple ? quote.repeat(3) : quote
    const start = at + ending.length
    const source = this.#source
    const last = quote.charCodeAt(0)
    let end = start
    while (end < source.length) {
      const code = source.charCodeAt(end)
      if (code === last ? !triple || source.startsWith(ending, end) : code === newLine && !triple) break
      end += code === backslash ? 2 : 1
    }
    end = Math.min(end, this.#source.length)
    this.#strings.push({ start, end, raw })
    return end + ending.length
  }

  /** A piece of a template literal: to its end, or to the next `${`. */
  #template(start: number): number {
    const source = this.#source
    let end = start
    while (end < source.length) {
      const code = source.charCodeAt(end)
      if (code === backtick || (code === dollar && source.startsWith('${', end))) break
      end += code === backslash ? 2 : 1
    }
    end = Math.min(end, source.length)
    this.#strings.push({ start, end, raw: false })
    if (this.#source.charAt(end) !== '$') return end + 1
    this.#push(true)
    return end + 2
  }
}
