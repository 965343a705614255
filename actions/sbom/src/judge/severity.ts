import type { Finding, Outcome, Severity } from '@seaworthy/verdict'
import type { Decision } from '../licences/policy.ts'

/** What a decision weighs in the verdict. */
export const severityOf: Readonly<Record<Decision, Severity>> = { deny: 'high', review: 'medium', allow: 'note' }

/** `high` and worse fail, `medium` holds until a person decides. */
export function outcomeOf(findings: readonly Finding[]): Outcome {
  const found = new Set(findings.map(({ severity }) => severity))
  if (found.has('critical') || found.has('high')) return 'fail'
  return found.has('medium') ? 'hold' : 'pass'
}
