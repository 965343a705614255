import { compareDigits, compareLists, orderingOf } from './ordering.ts'

/** Haskell's versions: numbers, and 1.2 comes before 1.2.0. Source: https://pvp.haskell.org */
export const hackage = orderingOf<string[]>(
  (text) => (/^\d+(?:\.\d+)*$/.test(text) ? text.split('.') : undefined),
  (a, b) => compareLists<string | undefined>(a, b, undefined, comparePart),
)

function comparePart(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === undefined ? -1 : 1
  return compareDigits(a, b)
}
