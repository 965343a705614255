import type { Decoded } from '../decoded.ts'
import { vocabulary } from '../vocabulary.ts'
import { lonelyLetters } from './lonely-letters.ts'
import { matchesInRuns } from './matches-in-runs.ts'

/** Six letters or more that stand alone, apart by at most six signs each. */
const run = /(?<![A-Za-z0-9'’])(?:[A-Za-z][ \t\r\n.·•_*|~,/+-]{1,6}){5,}[A-Za-z](?![A-Za-z0-9])[.!?]?/g

/** The longest run of letters without a gap that is cut into words: the time for one grows with its length times 16. */
const longestWord = 16

/** Words written l e t t e r by letter, with wider gaps between the words or none. */
export function* spacedLettersIn(text: string): Generator<Decoded> {
  for (const { start, end } of matchesInRuns(text, run, lonelyLetters(text))) {
    const decoded = joined(text.slice(start, end))
    if (decoded !== undefined) yield { start, end, decoded, via: 'spaced letters' }
  }
}

function joined(spaced: string): string | undefined {
  const gaps = spaced.match(/[^A-Za-z]+(?=[A-Za-z])/g) ?? []
  const common = commonest(gaps)
  const words: string[] = []
  let word = ''
  for (const [, letter = '', gap = ''] of spaced.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    word += letter
    if (gap === common) continue
    words.push(word)
    word = ''
  }
  words.push(word)
  const apart = words.filter((part) => part !== '')
  const text = apart.flatMap(split)
  const known = text.filter((part) => vocabulary.has(part.toLowerCase())).length
  return known >= Math.max(2, text.length / 3) || areWords(apart) ? text.join(' ') : undefined
}

/** Wider gaps divide the letters into words as long as those of a language, known to us or not. */
function areWords(parts: readonly string[]): boolean {
  const letters = parts.reduce((sum, { length }) => sum + length, 0)
  return parts.length >= 3 && letters >= 3 * parts.length && letters <= 12 * parts.length
}

function commonest(gaps: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** What a letter costs that is of no word: more than the word it might begin, so that known words are preferred. */
const strayLetter = 1.5

/**
 * The words of the vocabulary that letters without gaps are made of, as few as can be, with other letters together in
 * between: names, for the most part.
 */
function split(letters: string): string[] {
  const lower = letters.toLowerCase()
  if (vocabulary.has(lower)) return [letters]
  const best: Cut[] = [{ cost: 0, start: 0, isWord: true }]
  for (let end = 1; end <= lower.length; end++) {
    let cheapest: Cut = { cost: costOf(best, end - 1) + strayLetter, start: end - 1, isWord: false }
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const cost = costOf(best, start) + 1
      if (cost < cheapest.cost && vocabulary.has(lower.slice(start, end))) cheapest = { cost, start, isWord: true }
    }
    best.push(cheapest)
  }
  return wordsOf(letters, best)
}

/** The best way to cut the letters before a place. */
interface Cut {
  cost: number
  /** Where its last word begins. */
  start: number
  isWord: boolean
}

function costOf(cuts: readonly Cut[], at: number): number {
  return cuts[at]?.cost ?? Infinity
}

function wordsOf(letters: string, cuts: readonly Cut[]): string[] {
  const words: string[] = []
  let strayEnd = 0
  for (let end = letters.length; end > 0;) {
    const { start, isWord } = cuts[end] ?? { start: end - 1, isWord: false }
    if (isWord) {
      if (strayEnd > end) words.push(letters.slice(end, strayEnd))
      words.push(letters.slice(start, end))
      strayEnd = start
    } else if (strayEnd <= end) {
      strayEnd = end
    }
    end = start
  }
  if (strayEnd > 0) words.push(letters.slice(0, strayEnd))
  return words.reverse()
}
