import type { ByteSource } from '@seaworthy/files'
import { Input } from './input.ts'

/** Longer texts do not name a module. In bytes. */
const longest = 4096

/** The text that the opcode at this offset carries, or nothing when it is too long or not a text. */
export function textAt(source: ByteSource, offset: number): string | undefined {
  const input = new Input(source, offset, longest + 16)
  switch (input.byte()) {
    case 0x58: // BINUNICODE
      return utf8(input, input.uint32())
    case 0x8c: // SHORT_BINUNICODE
      return utf8(input, input.byte())
    case 0x8d: // BINUNICODE8
      return utf8(input, input.uint64())
    case 0x55: // SHORT_BINSTRING
      return utf8(input, input.byte())
    case 0x54: // BINSTRING
      return utf8(input, input.int32())
    case 0x56: // UNICODE
      return escaped(input.line(longest), /\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})/g)
    case 0x53: // STRING
      return quoted(input.line(longest))
    default:
      return undefined
  }
}

function utf8(input: Input, length: number): string | undefined {
  return length < 0 || length > longest ? undefined : input.source.read(input.position, length).toString('utf8')
}

/** Raw Unicode escapes, or the escapes of a Python literal: only those that stand for one character of a given number. */
function escaped(bytes: Buffer, pattern: RegExp): string | undefined {
  if (bytes.length > longest) return undefined
  return bytes.toString('latin1').replace(pattern, (...groups: unknown[]) => {
    const digits = groups.slice(1, -2).find((group) => typeof group === 'string')
    const code = Number.parseInt(String(digits), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
}

/** A string literal of Python 2. Other escapes than these have no place in the name of a module: no text. */
function quoted(line: Buffer): string | undefined {
  const literal = line.toString('latin1').trim()
  const quote = literal.at(0)
  if (literal.length < 2 || (quote !== "'" && quote !== '"') || literal.at(-1) !== quote) return undefined
  const text = escaped(Buffer.from(literal.slice(1, -1), 'latin1'), /\\x([0-9a-fA-F]{2})/g)
  return text?.includes('\\') ? undefined : text
}
