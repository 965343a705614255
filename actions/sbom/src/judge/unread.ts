import type { Finding, Outcome, Severity } from '@seaworthy/verdict'
import type { Fault, Inventory } from '../inventory/inventory.ts'
import type { Policy } from '../policy.ts'
import { severityOf } from './severity.ts'

/** What could not be read is a decision too, also where nothing else is judged. */
export function unreadFindings({ faults }: Pick<Inventory, 'faults'>, policy: Policy): Finding[] {
  return faults.map((fault) => {
    // What is in it is known from the folder beside it.
    const isKnown = fault.rule === 'sbom/installer-opaque'
    return findingOf(fault, isKnown ? 'low' : severityOf[policy.unread])
  })
}

/** `high` and worse fail, `medium` holds. */
export function outcomeOf(findings: readonly Finding[]): Outcome {
  const worst = new Set(findings.map(({ severity }) => severity))
  if (worst.has('critical') || worst.has('high')) return 'fail'
  return worst.has('medium') ? 'hold' : 'pass'
}

/** What a fault weighs depends on what it is a fault of. */
export function findingOf({ rule, message, remedy, file, line }: Fault, severity: Severity): Finding {
  return { rule, severity, message, remedy, at: { file, ...(line !== undefined && { line }) } }
}
