import { unescaped } from './string-escapes.ts'

export interface Token {
  kind: 'name' | 'string' | 'number' | 'operator'
  /** Of a string: its value, with escapes decoded as Jinja does. */
  text: string
  /** In the template, in UTF-16 units. */
  offset: number
}

/** What stands between `{{` and `}}`, or `{%` and `%}`. Text and comments are left out: nothing in them runs. */
export interface Code {
  kind: 'output' | 'statement'
  tokens: Token[]
  offset: number
}

export interface LexFault {
  /** A sentence without its subject. */
  message: string
  offset: number
}

const opening = /\{\{|\{%|\{#/g
const rawStatement = /\{%[-+]?\s*raw\s*-?%\}/y
const endRaw = /\{%[-+]?\s*endraw\s*[-+]?%\}/g
const space = /\s+/y
const name = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*/uy
const number = /0[bB][01_]+|0[oO][0-7_]+|0[xX][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][-+]?\d[\d_]*)?/y
const string = /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y
const operator = /\/\/|\*\*|[=!<>]=|[-+/*%~[\](){}<>=.:|,;]/y
const closers: Record<string, string> = { '(': ')', '[': ']', '{': '}' }

/** Jinja's own lexer (jinja2/lexer.py) with its default delimiters, which all chat templates use. */
export function lex(template: string): { code: Code[]; fault?: LexFault } {
  const code: Code[] = []
  let position = 0
  for (;;) {
    opening.lastIndex = position
    const found = opening.exec(template)
    if (found === null) return { code }
    const offset = found.index
    if (found[0] === '{#') {
      const end = template.indexOf('#}', offset + 2)
      if (end === -1) return { code, fault: { message: 'has a comment without an end', offset } }
      position = end + 2
      continue
    }
    const raw = match(rawStatement, template, offset)
    if (raw !== undefined) {
      endRaw.lastIndex = offset + raw.length
      const end = endRaw.exec(template)
      if (end === null) return { code, fault: { message: 'has a raw block without an end', offset } }
      position = end.index + end[0].length
      continue
    }
    const kind = found[0] === '{{' ? 'output' : 'statement'
    const block = lexBlock(template, offset + 2, kind === 'output' ? '}}' : '%}')
    if ('message' in block) return { code, fault: block }
    code.push({ kind, tokens: block.tokens, offset })
    position = block.end
  }
}

/** The tokens up to the closing delimiter, which counts only outside brackets. */
function lexBlock(template: string, start: number, closing: string): { tokens: Token[]; end: number } | LexFault {
  const tokens: Token[] = []
  const open: string[] = []
  let position = '-+'.includes(template.charAt(start) || ' ') ? start + 1 : start
  while (position < template.length) {
    const blank = match(space, template, position)
    if (blank !== undefined) {
      position += blank.length
      continue
    }
    if (open.length === 0) {
      const end = closingAt(template, position, closing)
      if (end !== undefined) return { tokens, end }
    }
    const token = tokenAt(template, position)
    if (token === undefined) return { message: 'has a character that no token starts with', offset: position }
    const { length, ...read } = token
    if (read.kind === 'operator') {
      const closer = closers[read.text]
      if (closer !== undefined) open.push(closer)
      else if (')]}'.includes(read.text) && open.pop() !== read.text) {
        return { message: `has a ${read.text} that opens nowhere`, offset: position }
      }
    }
    tokens.push(read)
    position += length
  }
  return { message: 'has a tag without an end', offset: start - 2 }
}

function closingAt(template: string, position: number, closing: string): number | undefined {
  const signed = template[position] === '-' || (closing === '%}' && template[position] === '+') ? 1 : 0
  return template.startsWith(closing, position + signed) ? position + signed + closing.length : undefined
}

function tokenAt(template: string, offset: number): (Token & { length: number }) | undefined {
  const word = match(name, template, offset)
  if (word !== undefined) return { kind: 'name', text: word, offset, length: word.length }
  const digits = match(number, template, offset)
  if (digits !== undefined) return { kind: 'number', text: digits.replaceAll('_', ''), offset, length: digits.length }
  const quoted = match(string, template, offset)
  if (quoted !== undefined)
    return { kind: 'string', text: unescaped(quoted.slice(1, -1)), offset, length: quoted.length }
  const sign = match(operator, template, offset)
  return sign === undefined ? undefined : { kind: 'operator', text: sign, offset, length: sign.length }
}

function match(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0]
}
