import { severities, type Finding, type Severity, type Verdict } from '@seaworthy/verdict'
import type { Governed } from './governance/govern.ts'

export type FailOn = 'critical' | 'high' | 'medium' | 'low' | 'never'

/** Fails on a finding that nobody accepted and that is at least as bad as `failOn`. */
export function outcomeAt(findings: readonly Finding[], failOn: FailOn): Verdict['outcome'] {
  if (failOn === 'never') return 'pass'
  const limit = severities.indexOf(failOn)
  return findings.some(({ severity }) => severities.indexOf(severity) <= limit) ? 'fail' : 'pass'
}

/** The worst severity among findings; `none` when there are none. */
export function highestOf(findings: readonly { severity: Severity }[]): Severity | 'none' {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'none'
}

/** What counts: neither accepted by a comment nor by the baseline. */
export function open(governed: readonly Governed[]): Governed[] {
  return governed.filter(({ accepted }) => accepted === undefined)
}
