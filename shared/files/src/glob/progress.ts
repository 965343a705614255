import { matchesName } from './pattern.ts'
import type { Hidden, Pattern } from './pattern.ts'

/**
 * How far each pattern has come on the way to a path: the segments that may come next. A pattern that cannot match is
 * gone.
 */
export type Progress = ReadonlyMap<Pattern, ReadonlySet<number>>

export function begin(patterns: Iterable<Pattern>): Progress {
  return new Map(Array.from(patterns, (pattern) => [pattern, new Set(reach(pattern, 0))]))
}

/** One name further down. */
export function advance(progress: Progress, name: string, hidden: Hidden): Progress {
  return step(progress, (pattern, at) => {
    const segment = pattern[at]
    if (!segment) return []
    if (segment.kind !== 'globstar') return matchesName(segment, name, hidden) ? reach(pattern, at + 1) : []
    return hidden === 'named' && name.startsWith('.') ? [] : reach(pattern, at)
  })
}

/** One name further down, only where a pattern says that very name. */
export function advanceLiterally(progress: Progress, name: string): Progress {
  return step(progress, (pattern, at) => {
    const segment = pattern[at]
    return segment?.kind === 'name' && segment.name === name ? reach(pattern, at + 1) : []
  })
}

/** The patterns that have come to their end. */
export function complete(progress: Progress): Pattern[] {
  return [...progress].filter(([pattern, positions]) => positions.has(pattern.length)).map(([pattern]) => pattern)
}

/** Whether a pattern matches everything that is below. */
export function takesAll(progress: Progress): boolean {
  return [...progress].some(([pattern, positions]) => {
    const last = pattern.at(-1)
    const any = last?.kind === 'wild' && last.wildcard.every((token) => token.kind === 'star')
    return any && pattern.at(-2)?.kind === 'globstar' && positions.has(pattern.length - 2)
  })
}

function step(progress: Progress, next: (pattern: Pattern, at: number) => number[]): Progress {
  const further = new Map<Pattern, Set<number>>()
  for (const [pattern, positions] of progress) {
    const reached = new Set<number>()
    for (const at of positions) for (const position of next(pattern, at)) reached.add(position)
    if (reached.size > 0) further.set(pattern, reached)
  }
  return further
}

/** The position, and those behind it that a globstar reaches by standing for no directory. */
function reach(pattern: Pattern, at: number): number[] {
  const positions = [at]
  while (pattern[at]?.kind === 'globstar') positions.push(++at)
  return positions
}
