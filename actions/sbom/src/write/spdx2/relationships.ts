import type { Component } from '../../inventory/component.ts'
import type { Inventory } from '../../inventory/inventory.ts'
import { isSeen } from '../../inventory/seen.ts'
import { noAssertion } from '../spdx/licences.ts'
import type { SpdxRelationship } from './document.ts'

/**
 * What depends on what and what the app contains. `NONE` says that there is nothing more than is listed, and `NOASSERTION`
 * that there may be (clause 11.1): they are what SPDX 2.3 has for completeness.
 */
export function relationshipsOf(inventory: Inventory, ids: ReadonlyMap<string, string>): SpdxRelationship[] {
  const { subject, components, dependencies, completeness } = inventory
  const scopes = new Map(components.map((component) => [component.ref, component.scope]))
  const degrees = new Map(completeness.flatMap(({ aggregate, refs }) => refs.map((ref) => [ref, aggregate])))
  const id = (ref: string): string => `SPDXRef-${ids.get(ref) ?? ''}`
  const relationships: SpdxRelationship[] = [
    { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: id(subject.ref) },
  ]
  for (const { ref } of [subject, ...components]) {
    const targets = dependencies.get(ref) ?? []
    for (const target of targets) relationships.push(dependency(id(ref), id(target), scopes.get(target)))
    const degree = degrees.get(ref) ?? 'unknown'
    if (degree === 'complete' && targets.length === 0) relationships.push(dependsOn(id(ref), 'NONE'))
    if (degree !== 'complete') relationships.push(dependsOn(id(ref), noAssertion))
  }
  for (const component of components) relationships.push(...membership(component, id(component.ref), id(subject.ref)))
  return relationships
}

function dependsOn(from: string, to: string): SpdxRelationship {
  return { spdxElementId: from, relationshipType: 'DEPENDS_ON', relatedSpdxElement: to }
}

function dependency(from: string, to: string, scope: Component['scope'] | undefined): SpdxRelationship {
  if (scope === 'excluded') {
    return { spdxElementId: to, relationshipType: 'DEV_DEPENDENCY_OF', relatedSpdxElement: from }
  }
  if (scope === 'optional') {
    return { spdxElementId: to, relationshipType: 'OPTIONAL_DEPENDENCY_OF', relatedSpdxElement: from }
  }
  return dependsOn(from, to)
}

/** What ships is contained; what the system brings is a prerequisite; prompts and data sets are data of the app. */
function membership(component: Component, id: string, subject: string): SpdxRelationship[] {
  const { type, isExternal } = component
  if (isExternal) return [{ spdxElementId: subject, relationshipType: 'HAS_PREREQUISITE', relatedSpdxElement: id }]
  const found: SpdxRelationship[] = []
  if (isSeen(component, 'shipped')) {
    found.push({ spdxElementId: subject, relationshipType: 'CONTAINS', relatedSpdxElement: id })
  }
  if (type === 'data') found.push({ spdxElementId: id, relationshipType: 'DATA_FILE_OF', relatedSpdxElement: subject })
  return found
}
