import type { Run } from './runs.ts'

/** Characters beside a run that tell whether a match is a part of something longer. */
const around = 2

/** Characters that are searched at once: a pattern that repeats remembers a place for each, and there is room for some millions. */
const longest = 262_144

/**
 * The matches of a global pattern that lie in one of the runs, which are ascending and apart: nothing else is searched.
 * The pattern may look at two characters on either side. Runs of more than 262,144 characters are searched in parts.
 */
export function* matchesInRuns(text: string, pattern: RegExp, runs: Iterable<Run>): Generator<Run> {
  for (const run of inParts(runs)) {
    const from = Math.max(0, run.start - around)
    pattern.lastIndex = run.start - from
    for (const { 0: found, index } of text.slice(from, run.end + around).matchAll(pattern)) {
      yield { start: from + index, end: from + index + found.length }
    }
  }
}

function* inParts(runs: Iterable<Run>): Generator<Run> {
  for (const { start, end } of runs) {
    for (let at = start; at < end; at += longest) yield { start: at, end: Math.min(end, at + longest) }
  }
}
