import type { Inventory } from '../../inventory/inventory.ts'
import type { Bom, Composition } from './bom.ts'

/** Dependencies of everything whose dependencies are known; a component that is not there may have any. */
export function dependenciesOf({ subject, components, dependencies, completeness }: Inventory): Bom['dependencies'] {
  const known = new Set(completeness.flatMap(({ aggregate, refs }) => (aggregate === 'complete' ? refs : [])))
  return [subject, ...components]
    .filter(({ ref }) => dependencies.has(ref) || known.has(ref))
    .map(({ ref }) => {
      const targets = dependencies.get(ref) ?? []
      return { ref, dependsOn: targets.length === 0 ? undefined : targets }
    })
}

/**
 * How much is known of whose dependencies, one entry for each degree. The whole document is called complete, by an entry
 * without refs, only when every component is and all files could be read. Otherwise whether the list of parts has all of
 * them is said to be unknown.
 */
export function compositionsOf(inventory: Inventory): Composition[] {
  const { subject, components, completeness, faults } = inventory
  const byDegree = new Map<Composition['aggregate'], string[]>()
  const state = (aggregate: Composition['aggregate'], refs: readonly string[]): void => {
    const known = byDegree.get(aggregate) ?? []
    byDegree.set(aggregate, known)
    for (const ref of refs) known.push(ref)
  }
  for (const { aggregate, refs } of completeness) state(aggregate, refs)
  const stated = new Set(completeness.flatMap(({ refs }) => refs))
  const silent = [subject, ...components].map(({ ref }) => ref).filter((ref) => !stated.has(ref))
  if (silent.length > 0) state('unknown', silent)
  const degrees = (['complete', 'incomplete', 'unknown'] as const).flatMap((aggregate): Composition[] => {
    const refs = byDegree.get(aggregate)
    return refs ? [{ aggregate, dependencies: refs.sort() }] : []
  })
  const isWhole = degrees.every(({ aggregate }) => aggregate === 'complete') && faults.length === 0
  return [isWhole ? { aggregate: 'complete' } : { aggregate: 'unknown', assemblies: [subject.ref] }, ...degrees]
}
