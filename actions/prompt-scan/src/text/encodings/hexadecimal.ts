import { longestDecoded, type Decoded } from '../decoded.ts'
import { textOf } from '../printable.ts'
import { alphabetOf, runsOf } from './runs.ts'

/** At least ten bytes in hexadecimal: without a gap, or apart by blanks, colons, dashes, commas or `0x`. */
const run = /(?<![0-9A-Za-z])(?:(?:0x)?[0-9A-Fa-f]{2}(?:[ \t:,-]{0,2})){10,}(?![0-9A-Za-z])/g

const members = alphabetOf('0123456789abcdefABCDEFx \t:,-')

/** Characters of ten bytes. */
const shortest = 20

/** Hexadecimal, in one piece or byte by byte. */
export function* hexadecimalIn(text: string): Generator<Decoded> {
  for (const span of runsOf(text, members, shortest)) {
    // A character on either side tells whether the digits are a part of a longer word.
    const from = Math.max(0, span.start - 1)
    for (const { 0: bytes, index } of text.slice(from, span.end + 1).matchAll(run)) {
      const digits = bytes.replace(/0x|[^0-9A-Fa-f]/g, '')
      const decoded = textOf(Buffer.from(digits.slice(0, longestDecoded * 2), 'hex'))
      const start = from + index
      if (decoded !== undefined) yield { start, end: start + bytes.length, decoded, via: 'hexadecimal' }
    }
  }
}
