import type { Decoded, Encoding } from '../decoded.ts'
import { textOf } from '../printable.ts'

/** Eight groups of eight bits, apart or not. */
const binary = /(?<![0-9])(?:[01]{8}[ \t,]{0,2}){6,}(?![0-9])/g

/** Twelve numbers, each the code of a printable character or line feed. */
const codes =
  /(?<![0-9.])(?:(?:1[01][0-9]|12[0-6]|[3-9][0-9]|10|13)[ \t,;]{1,3}){11,}(?:1[01][0-9]|12[0-6]|[3-9][0-9]|10)(?![0-9.])/g

/** Texts written as numbers: bits, or the decimal codes of characters. */
export function* numbersIn(text: string): Generator<Decoded> {
  yield* all(text, binary, 'binary', (run) => (run.match(/[01]{8}/g) ?? []).map((bits) => Number.parseInt(bits, 2)))
  yield* all(text, codes, 'character codes', (run) => (run.match(/\d+/g) ?? []).map(Number))
}

function* all(text: string, pattern: RegExp, via: Encoding, bytesOf: (run: string) => number[]): Generator<Decoded> {
  for (const match of text.matchAll(pattern)) {
    const decoded = textOf(Uint8Array.from(bytesOf(match[0])))
    if (decoded !== undefined) yield { start: match.index, end: match.index + match[0].length, decoded, via }
  }
}
