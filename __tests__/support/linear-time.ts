import { growth, mostGrowth, processorTime, remarkable } from '../../bench/growth.ts'

const rounds = 3

/** Makes an input of a size and returns the work on it; only the work is measured. */
export type Preparation = (size: number) => (() => unknown) | Promise<() => unknown>

/**
 * Throws when an input eight times as large takes far more than eight times the processor time. Sizes are chosen so that
 * the larger input takes the right code less than a second, and work by the square many. Processor time and a ratio make
 * this independent of how fast the machine is, the rounds of what else it does.
 */
export async function expectLinearTime(size: number, prepare: Preparation, measure = processorTime): Promise<void> {
  const taken: string[] = []
  for (let round = 0; round < rounds; round++) {
    const large = await measure(await prepare(size * growth))
    if (large < remarkable) return
    const small = await leastOf(3, async () => measure(await prepare(size)))
    if (large <= small * mostGrowth) return
    taken.push(`${small.toFixed(3)} s and ${large.toFixed(3)} s`)
  }
  throw new Error(
    `expected at most ${mostGrowth} times the processor time for inputs of ${size} and ${size * growth}, found ${taken.join(', then ')}`,
  )
}

async function leastOf(times: number, measure: () => Promise<number>): Promise<number> {
  let least = Infinity
  for (let time = 0; time < times; time++) least = Math.min(least, await measure())
  return least
}
