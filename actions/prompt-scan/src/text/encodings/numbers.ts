import type { Decoded, Encoding } from '../decoded.ts'
import { textOf } from '../printable.ts'
import { matchesInRuns } from './matches-in-runs.ts'
import { alphabetOf, runsOf, type Alphabet } from './runs.ts'

/** Eight groups of eight bits, apart or not. */
const binary = /(?<![0-9])(?:[01]{8}[ \t,]{0,2}){6,}(?![0-9])/g

/** Twelve numbers, each the code of a printable character or line feed. */
const codes =
  /(?<![0-9.])(?:(?:1[01][0-9]|12[0-6]|[3-9][0-9]|10|13)[ \t,;]{1,3}){11,}(?:1[01][0-9]|12[0-6]|[3-9][0-9]|10)(?![0-9.])/g

interface Notation {
  via: Encoding
  pattern: RegExp
  /** What its matches are made of, and how many characters they have at least. */
  alphabet: Alphabet
  shortest: number
  bytesOf: (run: string) => number[]
}

const notations: readonly Notation[] = [
  {
    via: 'binary',
    pattern: binary,
    alphabet: alphabetOf('01 \t,'),
    shortest: 48,
    bytesOf: (run) => (run.match(/[01]{8}/g) ?? []).map((bits) => Number.parseInt(bits, 2)),
  },
  {
    via: 'character codes',
    pattern: codes,
    alphabet: alphabetOf('0123456789 \t,;'),
    shortest: 35,
    bytesOf: (run) => (run.match(/\d+/g) ?? []).map(Number),
  },
]

/** Texts written as numbers: bits, or the decimal codes of characters. */
export function* numbersIn(text: string): Generator<Decoded> {
  for (const { via, pattern, alphabet, shortest, bytesOf } of notations) {
    for (const { start, end } of matchesInRuns(text, pattern, runsOf(text, alphabet, shortest))) {
      const decoded = textOf(Uint8Array.from(bytesOf(text.slice(start, end))))
      if (decoded !== undefined) yield { start, end, decoded, via }
    }
  }
}
