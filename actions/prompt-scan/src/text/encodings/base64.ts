import { longestDecoded, type Decoded } from '../decoded.ts'
import { textOf } from '../printable.ts'
import { alphabetOf, runsOf } from './runs.ts'

/** The alphabets of RFC 4648 sections 4 and 5. */
const lettersAndDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const alphabet = alphabetOf(`${lettersAndDigits}+/-_`)
/** Of pieces that paths and identifiers are made of. */
const pieces = alphabetOf(`${lettersAndDigits}+`)

/** Characters; shorter names are as common as words. */
const shortest = 16

/** A continued line: an indent or quotation mark, and nothing but base64 up to its end. */
const nextLine = /\r?\n[ \t>*#/]{0,8}([A-Za-z0-9+/_-]{2,}={0,2})(?=\s|$)/y

/** Base64 and base64url, on one line or many. */
export function* base64In(text: string): Generator<Decoded> {
  let done = 0
  for (const run of runsOf(text, alphabet, shortest)) {
    if (run.start < done) continue
    const first = text.slice(run.start, withPadding(text, run.end))
    const { encoded, end } = joinLines(text, first, run.start + first.length)
    const decoded = decode(encoded)
    if (decoded === undefined) yield* piecesOf(text.slice(run.start, end), run.start)
    else yield { start: run.start, end, decoded, via: 'base64' }
    // Lines are joined once: to start again at each of many would take time by their square.
    done = end
  }
}

function withPadding(text: string, end: number): number {
  return text.startsWith('==', end) ? end + 2 : text.startsWith('=', end) ? end + 1 : end
}

/** A run that holds an encoded text beside other names: a path, an identifier, the first line of a text. */
function* piecesOf(run: string, offset: number): Generator<Decoded> {
  for (const piece of runsOf(run, pieces, shortest)) {
    const end = withPadding(run, piece.end)
    const decoded = decode(run.slice(piece.start, end))
    if (decoded !== undefined) yield { start: offset + piece.start, end: offset + end, decoded, via: 'base64' }
  }
}

/** Lines of one length that follow each other, and a last one: what encoders wrap. */
function joinLines(text: string, first: string, at: number): { encoded: string; end: number } {
  const pieces = [first]
  let end = at
  while (!(pieces.at(-1) ?? '').endsWith('=') && pieces.at(-1)?.length === first.length) {
    nextLine.lastIndex = end
    const next = nextLine.exec(text)
    const piece = next?.[1]
    if (piece === undefined || piece.length > first.length) break
    pieces.push(piece)
    end = nextLine.lastIndex
  }
  return { encoded: pieces.join(''), end }
}

function decode(encoded: string): string | undefined {
  // Words of one case and paths are no encoded text, which mixes cases within 16 characters.
  if (!/[a-z]/.test(encoded) || !/[A-Z]/.test(encoded)) return undefined
  if (textOf(Buffer.from(encoded.slice(0, 64), 'base64')) === undefined) return undefined
  return textOf(Buffer.from(encoded.slice(0, Math.ceil(longestDecoded / 3) * 4), 'base64'))
}
