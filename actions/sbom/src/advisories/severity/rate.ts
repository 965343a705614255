import type { Advisory } from '../advisory.ts'
import { scoresOf } from './cvss.ts'
import { ratings, type Rated, type Rating } from './rating.ts'

/** The words that databases use. */
const words: Readonly<Record<string, Rating>> = {
  critical: 'critical',
  high: 'high',
  important: 'high',
  moderate: 'medium',
  medium: 'medium',
  low: 'low',
  none: 'none',
}

/** Of the records of one vulnerability: by the newest CVSS vector, else by the worst word of a database. Malware is critical. */
export function rate(advisories: readonly Advisory[]): Rated {
  const scores = scoresOf(
    advisories.flatMap(({ severity, affected }) => [...severity, ...affected.flatMap((one) => one.severity)]),
  )
  const distinct = scores.filter(({ vector }, at) => scores.findIndex((other) => other.vector === vector) === at)
  if (advisories.some(({ kind }) => kind === 'malware')) return { rating: 'critical', scores: distinct }
  const [score] = distinct
  if (score) return { rating: ratingOfScore(score.score), score, scores: distinct }
  const said = advisories.flatMap(({ rating }) => wordOf(rating) ?? [])
  return { rating: ratings.find((rating) => said.includes(rating)) ?? 'unknown', scores: [] }
}

function wordOf(word: string | undefined): Rating | undefined {
  const lower = word?.toLowerCase() ?? ''
  return Object.hasOwn(words, lower) ? words[lower] : undefined
}

/** The qualitative scale of CVSS 3.1, section 5, and 4.0, section 6; used for 2.0 too, whose own has no critical. */
function ratingOfScore(score: number): Rating {
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  if (score >= 4) return 'medium'
  return score > 0 ? 'low' : 'none'
}
