import type { Run } from './runs.ts'

/** Characters beside a run that tell whether a match is a part of something longer. */
const around = 2

/**
 * The matches of a global pattern that lie in one of the runs, which are ascending and apart: nothing else is searched.
 * The pattern may look at two characters on either side.
 */
export function* matchesInRuns(text: string, pattern: RegExp, runs: Iterable<Run>): Generator<Run> {
  for (const run of runs) {
    const from = Math.max(0, run.start - around)
    pattern.lastIndex = run.start - from
    for (const { 0: found, index } of text.slice(from, run.end + around).matchAll(pattern)) {
      yield { start: from + index, end: from + index + found.length }
    }
  }
}
