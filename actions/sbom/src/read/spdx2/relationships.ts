import type { Component } from '../../inventory/component.ts'
import type { Edge } from '../bill.ts'
import { ScopesByUse, type Scopes } from '../spdx/scopes.ts'
import { textOf, type Node } from '../values.ts'

/** Relationships from what depends to what it depends on, and the scope that this says of the latter. */
const forward: Readonly<Record<string, Component['scope']>> = {
  DEPENDS_ON: 'required',
  STATIC_LINK: 'required',
  DYNAMIC_LINK: 'required',
}

/** The same, from the dependency to what depends on it. */
const backward: Readonly<Record<string, Component['scope']>> = {
  DEPENDENCY_OF: 'required',
  RUNTIME_DEPENDENCY_OF: 'required',
  PROVIDED_DEPENDENCY_OF: 'required',
  OPTIONAL_DEPENDENCY_OF: 'optional',
  DEV_DEPENDENCY_OF: 'excluded',
  BUILD_DEPENDENCY_OF: 'excluded',
  TEST_DEPENDENCY_OF: 'excluded',
}

export interface Relations {
  edges: Edge[]
  /** What the document describes. */
  described: string[]
  scopes: Scopes
}

/** What depends on what (clause 11). That a package contains another says nothing of dependencies. */
export function relationsOf(relationships: readonly Node[]): Relations {
  const edges: Edge[] = []
  const described: string[] = []
  const scopes = new ScopesByUse()
  for (const relationship of relationships) {
    const type = textOf(relationship['relationshipType']) ?? ''
    const from = textOf(relationship['spdxElementId'])
    const to = textOf(relationship['relatedSpdxElement'])
    if (from === undefined || to === undefined) continue
    if (type === 'DESCRIBES' && from === 'SPDXRef-DOCUMENT') described.push(to)
    if (type === 'DESCRIBED_BY' && to === 'SPDXRef-DOCUMENT') described.push(from)
    const ahead = Object.hasOwn(forward, type) ? forward[type] : undefined
    const back = Object.hasOwn(backward, type) ? backward[type] : undefined
    const scope = ahead ?? back
    // The graph of another document is not here.
    if (!scope || from.startsWith('DocumentRef-') || to.startsWith('DocumentRef-')) continue
    const edge = ahead ? { from, to } : { from: to, to: from }
    edges.push(edge)
    scopes.use(edge.to, scope)
  }
  return { edges, described, scopes }
}
