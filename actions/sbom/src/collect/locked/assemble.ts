import type { Component } from '../../inventory/component.ts'
import type { Fault } from '../../inventory/inventory.ts'
import type { Collected } from '../collector.ts'
import { completenessOf } from './completeness.ts'
import type { LockedFaults } from './faults.ts'
import type { Lock } from './package.ts'
import { scopesOf } from './scopes.ts'

/** A lock file's packages as components with their graph, scopes, and what is proved of them. */
export function assembleLock(
  lock: Lock,
  subject: Partial<Component> | undefined,
  problems: LockedFaults,
  faults: readonly Fault[] = [],
): Collected {
  const scopeOf = scopesOf(lock)
  const components = [...lock.packages].map(([id, { component }]): Component => {
    const { scope, onlyFor } = scopeOf(id)
    const told = onlyFor.join('; ')
    const properties = told === '' ? component.properties : { ...component.properties, [lock.onlyForProperty]: told }
    return { ...component, scope, properties }
  })
  for (const { name, line } of lock.missing) problems.add('missing', name, line)
  const refs = new Map([...lock.packages].map(([id, { component }]) => [id, component.ref]))
  return {
    components,
    dependencies: graphOf(lock),
    roots: rootsOf(lock),
    ...(subject && { subject }),
    completeness: completenessOf(lock, refs, 'manifest'),
    faults: [...faults, ...problems.list()],
    ...(lock.origins && { origins: lock.origins }),
  }
}

/** Several entries can be one component: they have one ref. */
function graphOf({ packages }: Lock): Map<string, string[]> {
  const graph = new Map<string, string[]>()
  for (const { component, needs } of packages.values()) {
    const targets = graph.get(component.ref) ?? []
    for (const { id } of needs) {
      const ref = packages.get(id)?.component.ref
      if (ref !== undefined) targets.push(ref)
    }
    graph.set(component.ref, targets)
  }
  return graph
}

/** Members of the workspace belong to the app. Where no manifest is, what nothing else depends on does. */
function rootsOf({ packages, root }: Lock): string[] {
  const ids = new Set<string>(root?.map(({ id }) => id))
  const needed = new Set(root ? [] : [...packages.values()].flatMap(({ needs }) => needs.map(({ id }) => id)))
  for (const [id, { member }] of packages) if (member || (!root && !needed.has(id))) ids.add(id)
  return [...new Set([...ids].flatMap((id) => packages.get(id)?.component.ref ?? []))]
}
