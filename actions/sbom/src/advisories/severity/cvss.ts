import * as library from 'ae-cvss-calculator'
import type { SeverityClaim } from '../advisory.ts'

/** Node has what the library exports as its default; in a bundle it is the module itself. */
const calculator = 'default' in library ? (library.default as typeof library) : library
if (typeof calculator.Cvss4P0 !== 'function') throw new Error('the CVSS calculator exports no calculators')

/** How bad a vulnerability is by one vector. */
export interface Score {
  /** `CVSS:4.0`, `CVSS:3.1`, `CVSS:3.0`, `CVSS:2.0`. */
  method: string
  vector: string
  /** From 0 to 10: with its threat and environmental metrics, where the vector has them. */
  score: number
}

interface Vector {
  isBaseFullyDefined(): boolean
  calculateScores(): { overall: number }
}

/** Newest first: that of the newest version counts. */
const methods: readonly { method: string; is: RegExp; read: (vector: string) => Vector }[] = [
  { method: 'CVSS:4.0', is: /^CVSS:4\.0\//, read: (vector) => new calculator.Cvss4P0(vector) },
  { method: 'CVSS:3.1', is: /^CVSS:3\.1\//, read: (vector) => new calculator.Cvss3P1(vector) },
  { method: 'CVSS:3.0', is: /^CVSS:3\.0\//, read: (vector) => new calculator.Cvss3P0(vector) },
  { method: 'CVSS:2.0', is: /^AV:/, read: (vector) => new calculator.Cvss2(vector) },
]

const newest = methods.map(({ method }) => method)

/** The scores of all vectors that can be read, those of the newest version first, then the highest. */
export function scoresOf(claims: readonly SeverityClaim[]): Score[] {
  const scores = claims.flatMap(({ score }) => scoreOf(score) ?? [])
  return scores.sort((a, b) => newest.indexOf(a.method) - newest.indexOf(b.method) || b.score - a.score)
}

/** A vector that is not whole has no score: the library would take what is missing for harmless. */
function scoreOf(text: string): Score | undefined {
  const vector = text.replace(/^\(([^()]*)\)$/, '$1')
  const known = methods.find(({ is }) => is.test(vector))
  if (!known || !isWellFormed(vector)) return undefined
  try {
    const read = known.read(vector)
    return read.isBaseFullyDefined()
      ? { method: known.method, vector, score: read.calculateScores().overall }
      : undefined
  } catch {
    // The library throws TypeErrors for metrics that it does not know, and for nothing else.
    return undefined
  }
}

/** Metrics with their values, each once. */
function isWellFormed(vector: string): boolean {
  const metrics = vector.split('/').map((metric) => /^([A-Z][A-Za-z]*):[A-Za-z0-9.]+$/.exec(metric)?.[1])
  return !metrics.includes(undefined) && new Set(metrics).size === metrics.length
}
