import path from 'node:path'
import { UserError } from '@seaworthy/verdict'
import type { Program } from './child.ts'
import { median } from './measure.ts'
import { usageOf, type Usage } from './usage.ts'

/** A program, and what makes its folders as they were before its last run; that is not measured. */
export interface Repeated extends Program {
  reset?: () => Promise<void>
}

/** What one program took in the counted rounds, and whether it can be counted. */
export interface Measured {
  usages: Usage[]
  /** What it printed in the last round. */
  printed: string
  failed?: boolean
}

/** Rounds that are counted, behind one that fills the page cache. */
const rounds = 3

/**
 * Runs all programs one after the other in each round, in changing order. One that fails in the first round, which does
 * not count, is left out of the others.
 */
export async function inRounds(programs: ReadonlyMap<string, Repeated>, work: string): Promise<Map<string, Measured>> {
  const measured = new Map<string, Measured>()
  for (const name of programs.keys()) measured.set(name, { usages: [], printed: path.join(work, `${name}.out`) })
  for (let round = 0; round <= rounds; round++) {
    const order = round % 2 === 0 ? [...programs] : [...programs].toReversed()
    for (const [name, { reset, ...program }] of order) {
      const one = measured.get(name)
      if (!one || one.failed) continue
      try {
        await reset?.()
        const usage = await usageOf(program, one.printed)
        if (round > 0) one.usages.push(usage)
      } catch (error) {
        if (round > 0 || !(error instanceof UserError)) throw error
        one.failed = true
      }
    }
  }
  return measured
}

/** Medians of time, and the most memory. */
export function summaryOf(usages: readonly Usage[]): Usage {
  return {
    wall: median(usages.map(({ wall }) => wall)),
    cpu: median(usages.map(({ cpu }) => cpu)),
    peak: Math.max(...usages.map(({ peak }) => peak)),
  }
}

/** The median over the rounds of one's time divided by another's. */
export function ratioOf(one: readonly Usage[], other: readonly Usage[]): number {
  return median(one.map(({ wall }, round) => wall / (other[round]?.wall ?? Number.NaN)))
}

/** In each round the one that was quickest. */
export function quickestOf(many: readonly (readonly Usage[])[]): Usage[] {
  const [first = []] = many
  return first.flatMap((_, round) => {
    const inRound = many.flatMap((usages) => usages[round] ?? [])
    const least = Math.min(...inRound.map(({ wall }) => wall))
    return inRound.find(({ wall }) => wall === least) ?? []
  })
}
