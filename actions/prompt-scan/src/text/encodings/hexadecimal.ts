import { longestDecoded, type Decoded } from '../decoded.ts'
import { textOf } from '../printable.ts'
import { matchesInRuns } from './matches-in-runs.ts'
import { alphabetOf, runsOf } from './runs.ts'

/** At least ten bytes in hexadecimal: without a gap, or apart by blanks, colons, dashes, commas or `0x`. */
const run = /(?<![0-9A-Za-z])(?:(?:0x)?[0-9A-Fa-f]{2}(?:[ \t:,-]{0,2})){10,}(?![0-9A-Za-z])/g

const members = alphabetOf('0123456789abcdefABCDEFx \t:,-')

/** Characters of ten bytes. */
const shortest = 20

/** Hexadecimal, in one piece or byte by byte. */
export function* hexadecimalIn(text: string): Generator<Decoded> {
  for (const { start, end } of matchesInRuns(text, run, runsOf(text, members, shortest))) {
    const digits = text.slice(start, end).replace(/0x|[^0-9A-Fa-f]/g, '')
    const decoded = textOf(Buffer.from(digits.slice(0, longestDecoded * 2), 'hex'))
    if (decoded !== undefined) yield { start, end, decoded, via: 'hexadecimal' }
  }
}
