import type { Discrepancy } from '../compare.ts'
import type { Origin } from './claim.ts'

/** A document that should tell and does not. What cannot be checked is never passed over. `reason` ends a sentence. */
export function unreadableSource(origin: Origin, document: string, reason: string): Discrepancy {
  return {
    rule: 'source/unreadable',
    severity: 'medium',
    message: `What ${origin} says in ${document} cannot be checked: it ${reason}.`,
    remedy: `Restore the file from the commit, or let ${origin} write it again.`,
    properties: { document, origin },
  }
}
