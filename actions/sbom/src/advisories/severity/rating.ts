import type { Score } from './cvss.ts'

/** How bad a vulnerability is, worst first. `unknown` stands for one that nobody has rated. */
export const ratings = ['critical', 'high', 'medium', 'low', 'none', 'unknown'] as const
export type Rating = (typeof ratings)[number]

export interface Rated {
  rating: Rating
  /** The score that says so; undefined where a database says it in a word, or nobody does. */
  score?: Score
  /** What all records say, newest method first. */
  scores: Score[]
}
