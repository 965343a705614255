import type { Inventory } from '../inventory/inventory.ts'
import { shownPlace } from '../inventory/place.ts'

/** Places that could not be read or do not fit, so that nobody takes a document for more than it is. */
export function unreadPlaces({ faults }: Pick<Inventory, 'faults'>): string[] {
  const places = faults.map((fault) => `${shownPlace(fault)} (${fault.rule})`)
  return [...new Set(places)]
}
