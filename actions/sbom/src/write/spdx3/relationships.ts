import type { Component } from '../../inventory/component.ts'
import type { Completeness, Inventory } from '../../inventory/inventory.ts'
import { isSeen } from '../../inventory/seen.ts'
import { element, iri } from './elements.ts'
import type { Element } from './graph.ts'

/** From one component, by its identifier, to the IRIs of others; of each type there is one. */
export function relationship(from: string, type: string, to: readonly string[], completeness?: string): Element {
  return element('Relationship', `${from}/${type}`, {
    from: iri(from),
    relationshipType: type,
    to,
    completeness,
  })
}

/** What depends on what, with how much is known of it, and what the app contains. */
export function relationshipsOf(inventory: Inventory, ids: ReadonlyMap<string, string>): Element[] {
  const { subject, components, dependencies, completeness } = inventory
  const scopes = new Map(components.map((component) => [component.ref, component.scope]))
  const degrees = new Map(completeness.flatMap(({ aggregate, refs }) => refs.map((ref) => [ref, aggregate])))
  const id = (ref: string): string => ids.get(ref) ?? ''
  const dependsOn = [subject, ...components].flatMap(({ ref }) => {
    const targets = dependencies.get(ref) ?? []
    const scoped = (scope: Component['scope']): string[] =>
      targets.filter((target) => (scopes.get(target) ?? 'required') === scope).map((target) => iri(id(target)))
    return dependencyElements(id(ref), scoped, degrees.get(ref) ?? 'unknown')
  })
  return [...dependsOn, ...membership(subject, components, id)]
}

function dependencyElements(
  from: string,
  scoped: (scope: Component['scope']) => string[],
  degree: Completeness['aggregate'],
): Element[] {
  const completeness = degree === 'unknown' ? 'noAssertion' : degree
  const [required, optional, development] = [scoped('required'), scoped('optional'), scoped('excluded')]
  const found: Element[] = []
  if (required.length > 0) found.push(relationship(from, 'dependsOn', required, completeness))
  if (optional.length > 0) found.push(relationship(from, 'hasOptionalDependency', optional, completeness))
  if (development.length > 0) {
    found.push(
      element('LifecycleScopedRelationship', `${from}/dependsOn/development`, {
        from: iri(from),
        relationshipType: 'dependsOn',
        scope: 'development',
        to: development,
        completeness,
      }),
    )
  }
  // It is known to depend on nothing.
  if (found.length === 0 && degree === 'complete') {
    found.push(relationship(from, 'dependsOn', ['NoneElement'], 'complete'))
  }
  return found
}

/** What ships is contained, what the system brings is a prerequisite, and prompts and data sets are data of the app. */
function membership(subject: Component, components: readonly Component[], id: (ref: string) => string): Element[] {
  const of = (type: string, which: (component: Component) => boolean): Element[] => {
    const members = components.filter(which).map(({ ref }) => iri(id(ref)))
    return members.length === 0 ? [] : [relationship(id(subject.ref), type, members)]
  }
  return [
    ...of('contains', (component) => !component.isExternal && isSeen(component, 'shipped')),
    ...of('hasPrerequisite', ({ isExternal }) => isExternal === true),
    ...of('hasDataFile', ({ type, isExternal }) => type === 'data' && !isExternal),
  ]
}
