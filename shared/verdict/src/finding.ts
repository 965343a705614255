/** Any value that JSON can carry. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** How bad a finding is, worst first. */
export const severities = ['critical', 'high', 'medium', 'low', 'note'] as const
export type Severity = (typeof severities)[number]

/** A place in a file. Lines and columns count from 1; `file` is absolute or relative to the workspace. */
export interface Place {
  file: string
  line?: number
  column?: number
  endLine?: number
  endColumn?: number
}

/** What a check found, where, and how to mend it. The only thing that reports, annotations and evidence are made of. */
export interface Finding {
  /** Stable, documented id: `model/digest-mismatch`. */
  rule: string
  severity: Severity
  /** One sentence: what was expected, what was found. */
  message: string
  /** One sentence: what to do. */
  remedy: string
  at?: Place
  /** Measured values, digests, decoded text. */
  properties?: Record<string, Json>
}

/** Worst first, then by rule and place: the order in which people and machines meet findings. */
export function bySeverity(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compare(a.at?.file ?? '', b.at?.file ?? '') ||
    (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
