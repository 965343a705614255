import type { Inventory } from '../inventory/inventory.ts'

/** Places that could not be read or do not fit, so that nobody takes a document for more than it is. */
export function unreadPlaces({ faults }: Pick<Inventory, 'faults'>): string[] {
  const places = faults.map(({ rule, file, line }) => `${file}${line === undefined ? '' : `:${line}`} (${rule})`)
  return [...new Set(places)]
}
