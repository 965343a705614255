import type { Finding, Outcome, Severity } from '@seaworthy/verdict'
import type { ReleaseChanges } from '../compare/releases/change.ts'
import { compareDeclaredShipped } from '../compare/declared-shipped.ts'
import type { Fault, Inventory } from '../inventory/inventory.ts'
import type { LicenceJudgement } from '../licences/judge.ts'
import type { Policy } from '../policy.ts'
import type { Vulnerabilities } from '../vulnerabilities.ts'
import { changeFindings } from './change-findings.ts'
import { licenceFindings } from './licence-findings.ts'
import { severityOf } from './severity.ts'
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
    : [notConsulted(policy.vulnerabilities.notAssessed)]
  return [
    ...shown,
    ...licenceFindings(licences ?? [], byRef),
    ...(isComparable ? compareDeclaredShipped(inventory).map((finding) => weighed(finding, policy)) : []),
    ...(changes ? changeFindings(changes, policy) : []),
    ...unreadFindings(inventory, policy),
    ...(vulnerabilities?.findings ?? []),
    ...(vulnerabilities?.faults ?? []).map((fault) => findingOf(fault, severityOf[policy.vulnerabilities.notAssessed])),
  ]
}

/** What could not be read is a decision too, also where nothing else is judged. */
export function unreadFindings({ faults, components }: Inventory, policy: Policy): Finding[] {
  const isSeen = components.some(({ evidence }) => evidence.some(({ kind }) => kind === 'shipped'))
  return faults.map((fault) => {
    // An installer that hides its files beside the folder that it was made from.
    const isKnown = fault.rule === 'sbom/artifact-opaque' && isSeen
    return findingOf(fault, isKnown ? 'low' : severityOf[policy.unread])
  })
}

/** `high` and worse fail, `medium` holds. */
export function outcomeOf(findings: readonly Finding[]): Outcome {
  const worst = new Set(findings.map(({ severity }) => severity))
  if (worst.has('critical') || worst.has('high')) return 'fail'
  return worst.has('medium') ? 'hold' : 'pass'
}

function findingOf({ rule, message, remedy, file, line }: Fault, severity: Severity): Finding {
  return { rule, severity, message, remedy, at: { file, ...(line !== undefined && { line }) } }
}

/** The comparison tells how sure it is; the policy tells what a sure one weighs. */
function weighed(finding: Finding, { undeclared }: Policy): Finding {
  const isSure = finding.severity === 'high' || finding.severity === 'medium'
  return isSure ? { ...finding, severity: severityOf[undeclared] } : finding
}
