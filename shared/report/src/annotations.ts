import { bySeverity, type Finding, type Place, type Severity } from '@seaworthy/verdict'
import { shorten, visible } from './printable.ts'

export type Level = 'error' | 'warning' | 'notice'

export interface Annotation {
  level: Level
  title: string
  message: string
  at?: Place
}

/** GitHub shows at most ten annotations per level and step, and 4,096 characters of each (actions/runner, ExecutionContext.cs). */
const limits = { perLevel: 10, message: 4096 }

const levels: Record<Severity, Level> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'warning',
  note: 'notice',
}

/** The annotations of a step, worst first. What does not fit is counted in the last one, which names the full verdict. */
export function annotationsOf(findings: readonly Finding[], verdictPath: string): Annotation[] {
  const sorted = findings.toSorted(bySeverity).map(annotationOf)
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = sorted.filter((annotation) => annotation.level === level)
    if (all.length <= limits.perLevel) return all
    const left = all.length - limits.perLevel + 1
    const message = `${left} more findings are not shown here. See the summary of this job, or ${visible(verdictPath)}.`
    return [...all.slice(0, limits.perLevel - 1), { level, title: 'More findings', message }]
  })
}

function annotationOf({ rule, severity, message, remedy, at }: Finding): Annotation {
  return {
    level: levels[severity],
    title: visible(rule),
    message: shorten(visible(`${message} ${remedy}`), limits.message),
    ...(at && { at }),
  }
}
