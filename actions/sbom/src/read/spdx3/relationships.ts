import type { Edge } from '../bill.ts'
import { ScopesByUse, type Scopes } from '../spdx/scopes.ts'
import { textOf, textsOf, type Node } from '../values.ts'
import type { Elements } from './elements.ts'

export interface Relations {
  edges: Edge[]
  scopes: Scopes
  /** By component, the IRIs of licences and agents. */
  declared: ReadonlyMap<string, string[]>
  concluded: ReadonlyMap<string, string[]>
  /** By model, what it descends from and was trained on. */
  bases: ReadonlyMap<string, string[]>
  datasets: ReadonlyMap<string, string[]>
  /** All that models descend from or were trained on. */
  ancestors: ReadonlySet<string>
}

/** The relationships that say something of components (Core/RelationshipType). */
export function relationsOf(elements: Elements): Relations {
  const edges: Edge[] = []
  const scopes = new ScopesByUse()
  const kinds = new Map(
    ['hasDeclaredLicense', 'hasConcludedLicense', 'descendantOf', 'trainedOn'].map((type) => [
      type,
      new Map<string, string[]>(),
    ]),
  )
  const all = [...elements.ofType('Relationship'), ...elements.ofType('LifecycleScopedRelationship')]
  for (const relationship of all) {
    const from = textOf(relationship['from'])
    const type = textOf(relationship['relationshipType']) ?? ''
    if (from === undefined) continue
    const targets = textsOf(relationship['to'])
    const scope = scopeOf(type, relationship)
    const kind = kinds.get(type)
    const known = kind?.get(from)
    if (known) known.push(...targets)
    else kind?.set(from, targets)
    if (!scope) continue
    for (const to of targets.filter((target) => !isNobody(target))) {
      edges.push({ from, to })
      scopes.use(to, scope)
    }
  }
  const [declared, concluded, bases, datasets] = [...kinds.values()]
  const none: ReadonlyMap<string, string[]> = new Map()
  const ancestors = new Set([...(bases?.values() ?? []), ...(datasets?.values() ?? [])].flat())
  return {
    edges,
    scopes,
    declared: declared ?? none,
    concluded: concluded ?? none,
    bases: bases ?? none,
    datasets: datasets ?? none,
    ancestors,
  }
}

function scopeOf(type: string, { scope }: Node): 'required' | 'optional' | 'excluded' | undefined {
  if (type === 'hasOptionalDependency') return 'optional'
  if (type === 'hasStaticLink' || type === 'hasDynamicLink' || type === 'hasProvidedDependency') return 'required'
  if (type !== 'dependsOn') return undefined
  return scope === 'development' || scope === 'build' || scope === 'test' ? 'excluded' : 'required'
}

/** Stands where there is nothing, or nothing is said (Core/Element, individuals). */
function isNobody(id: string): boolean {
  return /(?:^|\/)(?:None|NoAssertion)Element$/.test(id)
}
