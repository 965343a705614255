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
  const text = words.filter((part) => part !== '').flatMap(split)
  const known = text.filter((part) => vocabulary.has(part.toLowerCase())).length
  return known >= Math.max(2, text.length / 3) ? text.join(' ') : undefined
}

function commonest(gaps: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** The fewest words of the vocabulary that letters without gaps are made of; the letters as they are if there are none. */
function split(letters: string): string[] {
  const lower = letters.toLowerCase()
  if (vocabulary.has(lower)) return [letters]
  const best: (readonly [words: number, start: number] | undefined)[] = [[0, 0]]
  for (let end = 1; end <= lower.length; end++) {
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const before = best[start]
      if (before === undefined || !vocabulary.has(lower.slice(start, end))) continue
      const known = best[end]
      if (known === undefined || before[0] + 1 < known[0]) best[end] = [before[0] + 1, start]
    }
  }
  if (best[lower.length] === undefined) return [letters]
  const words: string[] = []
  for (let end = lower.length; end > 0; end = best[end]?.[1] ?? 0) words.push(letters.slice(best[end]?.[1] ?? 0, end))
  return words.reverse()
}
