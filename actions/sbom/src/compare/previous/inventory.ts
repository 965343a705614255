import { UserError, UserErrors } from '@seaworthy/verdict'
import { partWithoutSecrets } from '../../collect/without-secrets.ts'
import { buildInventory } from '../../inventory/build.ts'
import type { Inventory } from '../../inventory/inventory.ts'
import { placeOf } from '../../inventory/place.ts'
import { readBill } from '../../read/index.ts'
import type { Previous } from './options.ts'

/** What keeps a whole bill from being read; other faults are of single components. */
const fatal = new Set(['sbom/bill-format', 'sbom/bill-invalid', 'sbom/lock-conflict'])

/**
 * What the last release was made of. Throws the faults of a bill that cannot be read: against an empty one all would be
 * new, and no attack would be seen.
 */
export function previousInventory({ text, from }: Previous): Inventory {
  const bill = partWithoutSecrets(readBill(text, from))
  const faults = bill.faults.filter(({ rule }) => fatal.has(rule))
  if (faults.length > 0) {
    throw new UserErrors(
      faults.map((fault) => {
        const { rule, message, remedy } = fault
        return new UserError(rule, `The last release's bill: ${message}`, { remedy, at: placeOf(fault) })
      }),
    )
  }
  return buildInventory([bill], { fallbackName: from })
}
