import type { Component } from '../../inventory/component.ts'
import type { Fault } from '../../inventory/inventory.ts'
import { inCodeUnitOrder } from '../../inventory/order.ts'
import type { Advisory } from '../advisory.ts'
import { targetOf, type Target } from '../packages/target.ts'
import type { Consult, Consulted, Database } from '../source.ts'
import { affects, joined } from '../versions/affects.ts'
import { loadOrderings } from '../versions/index.ts'
import type { Ordering } from '../versions/ordering.ts'
import { inOrder, type Match, type Unassessed } from './match.ts'
import { mergeAliases } from './merge.ts'

/** All that advisories say of the components of an app. */
export interface Assessment {
  /** Sorted by component, then id. */
  matches: Match[]
  /** Components of which nobody can say that no advisory is of them. Sorted. */
  unassessed: Unassessed[]
  databases: Database[]
  faults: Fault[]
}

/** Kinds of components that are no packages: nobody expects advisories of them. */
const noPackages: readonly Component['type'][] = ['file', 'data', 'machine-learning-model']

/** Looks the components up and decides which versions are affected. */
export async function assess(components: readonly Component[], consult: Consult): Promise<Assessment> {
  // Whatever a bill calls it: what has the package URL of a package is looked up.
  const targets = components.flatMap((component) => targetOf(component) ?? [])
  const consulted = await consult(targets)
  const orderings = await loadOrderings(targets.map(({ ecosystem }) => ecosystem))
  const known = new Set(targets.map(({ ref }) => ref))
  const judged = targets.map((target) => assessTarget(target, consulted, orderings.get(target.ecosystem)))
  const uncovered = components.filter(({ ref, type }) => !known.has(ref) && !noPackages.includes(type)).map(noDatabase)
  return {
    matches: judged.flatMap(({ matches }) => matches).sort(inOrder),
    unassessed: [...judged.flatMap(({ unassessed }) => unassessed), ...uncovered].sort((a, b) =>
      inCodeUnitOrder(a.ref, b.ref),
    ),
    databases: consulted.databases,
    faults: consulted.faults,
  }
}

function assessTarget(
  target: Target,
  { advisories, missing }: Consulted,
  ordering: Ordering | undefined,
): { matches: Match[]; unassessed: Unassessed[] } {
  const { ref, ecosystem, version } = target
  const unassessed: Unassessed[] = []
  const reason = missing.get(ref)
  if (reason !== undefined) unassessed.push({ ref, why: 'no-advisories', ecosystem, because: reason })
  if (!ordering) return { matches: [], unassessed }
  const affecting: Advisory[] = []
  let undecided: Advisory | undefined
  for (const advisory of advisories.get(ref) ?? []) {
    const own = ofTarget(advisory, target)
    if (own.affected.length === 0) continue
    const answer = affects(joined(own.affected), version, ordering)
    if (answer === 'yes') affecting.push(own)
    else if (answer === 'undecided') undecided ??= own
  }
  if (undecided && reason === undefined) {
    const what =
      version === undefined ? 'it has no version' : `its version ${JSON.stringify(version)} has no place in an order`
    unassessed.push({
      ref,
      why: 'undecided',
      ecosystem,
      because: `${what}, and ${undecided.id} is of some versions of it`,
    })
  }
  return { matches: mergeAliases(ref, affecting, version, ordering), unassessed }
}

/** What the advisory says of this package alone. */
function ofTarget(advisory: Advisory, { ecosystem, names }: Target): Advisory {
  const own = advisory.affected.filter((one) => one.ecosystem === ecosystem && names.includes(one.name))
  return own.length === advisory.affected.length ? advisory : { ...advisory, affected: own }
}

function noDatabase({ ref, purl }: Component): Unassessed {
  const kind = /^pkg:([^/]+)\//.exec(purl ?? '')?.[1]
  const because =
    kind === undefined ? 'it has no package URL' : `no database has advisories of packages of type ${kind}`
  return { ref, why: 'no-database', because }
}
