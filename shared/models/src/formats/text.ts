import { isUtf8 } from 'node:buffer'
import type { ByteSource } from '@seaworthy/files'

const pieceBytes = 1024 * 1024
/** Longest piece of a character that a piece may cut off. */
const longestRest = 3

/** Control characters that no text has, but tab, line feed, form feed, carriage return and escape. */
const binary = new Uint8Array(256)
for (let byte = 0; byte < 32; byte++) binary[byte] = [9, 10, 12, 13, 27].includes(byte) ? 0 : 1
binary[127] = 1

/** Whether all of it is text in UTF-8: JSON, YAML, Markdown, vocabularies. Reads all, unless it is not. */
export function isText(source: ByteSource): boolean {
  let rest: Buffer = Buffer.alloc(0)
  for (let at = 0; at < source.size; at += pieceBytes) {
    const piece = Buffer.concat([rest, source.read(at, pieceBytes)])
    if (hasBinary(piece)) return false
    const whole = at + pieceBytes >= source.size ? piece.length : piece.length - unfinished(piece)
    if (!isUtf8(piece.subarray(0, whole))) return false
    rest = piece.subarray(whole)
  }
  return true
}

/** Whether the first bytes of a file may be those of a text. */
export function beginsAsText(head: Buffer): boolean {
  return !hasBinary(head) && isUtf8(head.subarray(0, head.length - unfinished(head)))
}

function hasBinary(piece: Buffer): boolean {
  for (const byte of piece) if (binary[byte] === 1) return true
  return false
}

/** How many bytes at the end are the start of a character. */
function unfinished(piece: Buffer): number {
  for (let back = 1; back <= longestRest; back++) {
    const byte = piece.at(-back) ?? 0
    if ((byte & 0xc0) === 0x80) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return length > back ? back : 0
  }
  return 0
}
