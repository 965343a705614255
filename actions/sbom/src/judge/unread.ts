import type { Finding, Severity } from '@seaworthy/verdict'
import type { Fault, Inventory } from '../inventory/inventory.ts'
import { placeOf } from '../inventory/place.ts'
import type { Policy } from '../policy.ts'
import { severityOf } from './severity.ts'

/** What is in these is known from the folder beside an installer, or from the package that an archive is a part of. */
const isKnown: ReadonlySet<string> = new Set(['sbom/installer-opaque', 'sbom/archive-recorded'])

/** What could not be read is a decision too, also where nothing else is judged. */
export function unreadFindings({ faults }: Pick<Inventory, 'faults'>, policy: Policy): Finding[] {
  return faults.map((fault) => findingOf(fault, isKnown.has(fault.rule) ? 'low' : severityOf[policy.unread]))
}

/** What a fault weighs depends on what it is a fault of. */
export function findingOf(fault: Fault, severity: Severity): Finding {
  const { rule, message, remedy } = fault
  return { rule, severity, message, remedy, at: placeOf(fault) }
}
