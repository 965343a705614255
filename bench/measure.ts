/** One measurement: does the work once and returns how long it took, in milliseconds. */
export type Measure = () => Promise<number>

export interface Plan {
  /** Pairs that are run first and not counted: they fill caches and let the processor settle. */
  warmUps: number
  /** Pairs that are counted. */
  pairs: number
}

/** What the pairs gave, in milliseconds. */
export interface Comparison {
  subject: number
  baseline: number
  /** The median of subject / baseline within each pair. */
  ratio: number
}

/**
 * Compares two measurements in pairs, one after the other and in changing order, so that what else the machine does
 * falls on both alike. Medians, so that a single slow run does not count.
 */
export async function compare(subject: Measure, baseline: Measure, { warmUps, pairs }: Plan): Promise<Comparison> {
  const counted: { subject: number; baseline: number }[] = []
  for (let round = 0; round < warmUps + pairs; round++) {
    const pair = round % 2 === 0 ? await subjectFirst(subject, baseline) : await baselineFirst(subject, baseline)
    if (round >= warmUps) counted.push(pair)
  }
  return {
    subject: median(counted.map((pair) => pair.subject)),
    baseline: median(counted.map((pair) => pair.baseline)),
    ratio: median(counted.map((pair) => pair.subject / pair.baseline)),
  }
}

async function subjectFirst(subject: Measure, baseline: Measure) {
  const first = await subject()
  return { subject: first, baseline: await baseline() }
}

async function baselineFirst(subject: Measure, baseline: Measure) {
  const first = await baseline()
  return { subject: await subject(), baseline: first }
}

/** The middle value; of an even number of values, the mean of the two in the middle. Throws RangeError without any. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  if (upper === undefined || lower === undefined) throw new RangeError('There is no median of no values.')
  return (lower + upper) / 2
}

/** Wall-clock time of some work, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
