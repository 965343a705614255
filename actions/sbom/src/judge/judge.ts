import type { Finding } from '@seaworthy/verdict'
import type { ReleaseChanges } from '../compare/releases/change.ts'
import { compareDeclaredShipped } from '../compare/declared-shipped.ts'
import { findRenamed } from '../compare/shipped-renamed.ts'
import type { Inventory } from '../inventory/inventory.ts'
import type { LicenceJudgement } from '../licences/judge.ts'
import type { Policy } from '../policy.ts'
import type { Vulnerabilities } from '../gate/vulnerabilities.ts'
import { changeFindings } from './change-findings.ts'
import { licenceFindings } from './licence-findings.ts'
import { severityOf } from './severity.ts'
import { unreadFindings } from './unread.ts'
import { notConsulted, vulnerabilityFindings } from './vulnerability-findings.ts'

export interface Facts {
  inventory: Inventory
  /** Whether both what is declared and what ships was looked at, so that the two can be compared. */
  isComparable: boolean
  licences: LicenceJudgement[] | undefined
  vulnerabilities: Vulnerabilities | undefined
  changes: ReleaseChanges | undefined
}

/** All that is to be said of an app under a policy. Pure. */
export function judge(facts: Facts, policy: Policy): Finding[] {
  const { inventory, isComparable, licences, vulnerabilities, changes } = facts
  const byRef = new Map([inventory.subject, ...inventory.components].map((component) => [component.ref, component]))
  const shown = vulnerabilities
    ? vulnerabilityFindings(vulnerabilities, byRef)
    : [notConsulted(policy.vulnerabilities['not-assessed'])]
  return [
    ...shown,
    ...licenceFindings(licences ?? [], byRef),
    ...(isComparable
      ? [...compareDeclaredShipped(inventory), ...findRenamed(inventory)].map((finding) => weighed(finding, policy))
      : []),
    ...(changes ? changeFindings(changes, policy) : []),
    ...unreadFindings(inventory, policy),
    ...(vulnerabilities?.findings ?? []),
  ]
}

/** The comparison tells how sure it is; the policy tells what a sure one weighs. */
function weighed(finding: Finding, { undeclared }: Policy): Finding {
  const isSure = finding.severity === 'high' || finding.severity === 'medium'
  return isSure ? { ...finding, severity: severityOf[undeclared] } : finding
}
