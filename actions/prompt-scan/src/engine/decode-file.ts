import { isAscii, isUtf8 } from 'node:buffer'
import type { ReadFault } from '../document/document.ts'

/** A file's bytes as text. */
export interface DecodedFile {
  /** Without the byte order mark. */
  text: string
  encoding: Encoding
  /** Whether the file begins with a byte order mark. */
  mark: boolean
  /** Bytes that are no text: reported, since an agent may read what a scanner does not. */
  faults: ReadFault[]
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The encoding that the first bytes declare; UTF-8 without a mark, as agents and editors take it. */
export function encodingOf(bytes: Uint8Array): { encoding: Encoding; markLength: number } {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', markLength: 2 }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', markLength: 2 }
  const marked = first === 0xef && second === 0xbb && third === 0xbf
  return { encoding: 'utf-8', markLength: marked ? 3 : 0 }
}

/** Decodes UTF-8, and UTF-16 with a byte order mark. What is neither becomes U+FFFD and a fault. */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const { encoding, markLength } = encodingOf(bytes)
  const content = bytes.subarray(markLength)
  const text = decode(content, encoding)
  const faults = [...malformed(content, encoding, text), ...nulCharacters(text)]
  return { text, encoding, mark: markLength > 0, faults }
}

function decode(content: Uint8Array, encoding: Encoding): string {
  if (encoding !== 'utf-8') return new TextDecoder(encoding, { ignoreBOM: true }).decode(content)
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  return buffer.toString(isAscii(content) ? 'latin1' : 'utf8')
}

function malformed(content: Uint8Array, encoding: Encoding, text: string): ReadFault[] {
  if (encoding === 'utf-8' ? isUtf8(content) : content.length % 2 === 0 && text.isWellFormed()) return []
  const start = Math.max(text.indexOf('\u{FFFD}'), 0)
  return [{ start, message: `Expected ${encoding.toUpperCase()}, found bytes that are none; they are read as U+FFFD.` }]
}

function nulCharacters(text: string): ReadFault[] {
  const start = text.indexOf('\0')
  if (start < 0) return []
  return [{ start, message: 'Expected text, found NUL characters: some programs end the text there, others read on.' }]
}
