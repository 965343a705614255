import type { Collected } from '../collect/collector.ts'
import type { Component } from '../inventory/component.ts'

/**
 * A bill that is merged, without what only Seaworthy may say of its own reading: its properties steer what is judged, and
 * the files that prove a licence or a supplier are not looked at here. The bill itself is named for these.
 */
export function asForeign(bill: Collected, file: string): Collected {
  return {
    ...bill,
    components: bill.components.map((component) => ({ ...component, ...foreign(component, file) })),
    ...(bill.subject && { subject: { ...bill.subject, ...foreign(bill.subject, file) } }),
  }
}

function foreign({ properties, licences, supplier }: Partial<Component>, file: string): Partial<Component> {
  const kept = Object.entries(properties ?? {}).filter(([name]) => !name.startsWith('seaworthy:'))
  const { concluded } = licences ?? {}
  return {
    ...(properties && { properties: Object.fromEntries(kept) }),
    ...(licences && concluded && { licences: { ...licences, concluded: { ...concluded, from: file } } }),
    ...(supplier && { supplier: { ...supplier, from: file } }),
  }
}
