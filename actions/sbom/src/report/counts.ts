import type { Component } from '../inventory/component.ts'
import type { Inventory } from '../inventory/inventory.ts'
import { inCodeUnitOrder } from '../inventory/order.ts'
import { kindOf, licenceOf } from './described.ts'

export type EcosystemCount = {
  ecosystem: string
  components: number
  required: number
  optional: number
  development: number
}

/** Components by ecosystem and scope, most first. */
export function countEcosystems(components: readonly Component[]): EcosystemCount[] {
  const counts = [...Map.groupBy(components, kindOf)].map(([ecosystem, own]) => {
    const of = (wanted: Component['scope']) => own.filter(({ scope }) => scope === wanted).length
    return {
      ecosystem,
      components: own.length,
      required: of('required'),
      optional: of('optional'),
      development: of('excluded'),
    }
  })
  return counts.sort((a, b) => b.components - a.components || inCodeUnitOrder(a.ecosystem, b.ecosystem))
}

/** Components by licence, most first; those without one are `unknown`. */
export function countLicences(components: readonly Component[]): [licence: string, count: number][] {
  const groups = Map.groupBy(components, (component) => licenceOf(component) || 'unknown')
  const counts = [...groups].map(([licence, own]): [string, number] => [licence, own.length])
  return counts.sort(([a, m], [b, n]) => n - m || inCodeUnitOrder(a, b))
}

/** How many packages the app depends on itself. Files of what ships are parts of it, and nobody decides to depend on them. */
export function countDirect({ subject, dependencies }: Pick<Inventory, 'subject' | 'dependencies'>): number {
  return (dependencies.get(subject.ref) ?? []).filter((ref) => ref.startsWith('pkg:')).length
}

/** How many values of each kind there are, in the order in which they come. */
export function countBy<T>(items: readonly T[], kindOfItem: (item: T) => string): Map<string, number> {
  return new Map([...Map.groupBy(items, kindOfItem)].map(([kind, own]) => [kind, own.length]))
}
