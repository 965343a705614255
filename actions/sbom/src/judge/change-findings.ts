import type { Finding, Severity } from '@seaworthy/verdict'
import { changeKinds, type ChangeKind, type ReleaseChanges } from '../compare/releases/change.ts'
import { releaseFindings } from '../compare/releases/findings.ts'
import type { Policy } from '../policy.ts'
import { severityOf } from './severity.ts'

/** What changed since the last release, as grave as the policy says of its kind, else as its rule says. */
export function changeFindings(changes: ReleaseChanges, { changes: decisions }: Policy): Finding[] {
  const weights: Partial<Record<ChangeKind, Severity>> = {}
  for (const kind of changeKinds) {
    const decision = decisions[kind]
    if (decision !== undefined) weights[kind] = severityOf[decision]
  }
  return releaseFindings(changes, weights)
}
