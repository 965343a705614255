import { mostGrowth, processorTime, remarkable } from './growth.ts'
import { scanOf, worstCases, type WorstCase } from './prompt-worst-cases.ts'
import { markdown } from './table.ts'

/** How the time of scans of one worst case grows with its size. */
export interface Growth {
  name: string
  /** Seconds of processor time, by `sizes`. */
  seconds: number[]
}

/** In MB; the last is `growth` times the first. */
const sizes = [1, 2, 4, 8]

/** Worst cases of each rule, in one thread, the slowest first. */
export async function promptGrowth(): Promise<Growth[]> {
  const grown: Growth[] = []
  for (const one of worstCases()) grown.push({ name: one.name, seconds: await secondsOf(one) })
  return grown.sort((a, b) => largest(b) - largest(a))
}

async function secondsOf(one: WorstCase): Promise<number[]> {
  const seconds: number[] = []
  for (const size of sizes) seconds.push(await processorTime(scanOf(one, size * 1e6)))
  return seconds
}

function largest({ seconds }: Growth): number {
  return seconds.at(-1) ?? Number.NaN
}

/** How many times as long the largest text takes as the smallest. */
function timesOf({ seconds: [first = Number.NaN, ...more] }: Growth): number {
  return (more.at(-1) ?? Number.NaN) / first
}

/** Whether time grows by more than the text. */
export function growsTooFast(growth: Growth): boolean {
  return largest(growth) > remarkable && timesOf(growth) > mostGrowth
}

/** The slowest cases, and those that grow too fast, as a Markdown table. */
export function growthTable(grown: readonly Growth[]): string {
  const head = ['worst case', ...sizes.map((size) => `${size} MB, CPU s`), '8 MB ÷ 1 MB', 'target', 'result']
  const shown = grown.filter((growth, index) => index < 12 || growsTooFast(growth))
  return markdown([
    head,
    ...shown.map((growth) => [
      growth.name,
      ...growth.seconds.map((second) => second.toFixed(2)),
      timesOf(growth).toFixed(1),
      `≤ ${mostGrowth} ×`,
      growsTooFast(growth) ? 'missed' : 'ok',
    ]),
  ])
}
