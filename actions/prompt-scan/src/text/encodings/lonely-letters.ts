import { isAsciiLetter } from '../characters.ts'
import { alphabetOf, type Run } from './runs.ts'

const gaps = alphabetOf(' \t\r\n.·•_*|~,/+-')

/** Characters of six letters with a gap between them. */
const shortest = 11
const fewestLetters = 6

/**
 * Stretches of letters of which no two stand side by side, with gaps of signs between. Looked at from their end, so that
 * ordinary text is passed over, where two letters stand side by side everywhere.
 */
export function* lonelyLetters(text: string): Generator<Run> {
  let from = 0
  for (let last = shortest - 1; last < text.length; last = from + shortest - 1) {
    let start = last
    while (start >= from && isLonely(text, start)) start--
    if (start >= from) {
      from = start + 1
      continue
    }
    let end = last + 1
    while (end < text.length && isLonely(text, end)) end++
    if (lettersIn(text, from, end) >= fewestLetters) yield { start: from, end }
    from = end + 1
  }
}

/** A sign of a gap, or a letter with no letter before it. */
function isLonely(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return gaps[unit] === 1 || (isAsciiLetter(unit) && !(at > 0 && isAsciiLetter(text.charCodeAt(at - 1))))
}

function lettersIn(text: string, from: number, to: number): number {
  let letters = 0
  for (let at = from; at < to; at++) if (isAsciiLetter(text.charCodeAt(at))) letters++
  return letters
}
