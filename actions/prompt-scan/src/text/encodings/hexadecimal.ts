import { longestDecoded, type Decoded } from '../decoded.ts'
import { textOf } from '../printable.ts'

/** At least ten bytes in hexadecimal: without a gap, or apart by blanks, colons, dashes, commas or `0x`. */
const run = /(?<![0-9A-Za-z])(?:(?:0x)?[0-9A-Fa-f]{2}(?:[ \t:,-]{0,2})){10,}(?![0-9A-Za-z])/g

export function* hexadecimalIn(text: string): Generator<Decoded> {
  for (const match of text.matchAll(run)) {
    const digits = match[0].replace(/0x|[^0-9A-Fa-f]/g, '')
    const decoded = textOf(Buffer.from(digits.slice(0, longestDecoded * 2), 'hex'))
    if (decoded !== undefined)
      yield { start: match.index, end: match.index + match[0].length, decoded, via: 'hexadecimal' }
  }
}
