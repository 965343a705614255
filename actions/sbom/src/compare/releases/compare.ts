import type { Ordering } from '../../advisories/versions/ordering.ts'
import { loadOrderings } from '../../advisories/versions/index.ts'
import type { Component } from '../../inventory/component.ts'
import type { Inventory } from '../../inventory/inventory.ts'
import { inCodeUnitOrder } from '../../inventory/order.ts'
import { placeOf } from '../../inventory/place.ts'
import { changeKinds, type Change, type ReleaseChanges } from './change.ts'
import { differencesOf, type Difference } from './differences.ts'
import { identified, shownName, type Identified } from './identity.ts'
import { pairVersions, type Pair } from './pair.ts'

/**
 * What differs between the last release and this one, by package and not by version. `from` is the file or address of the
 * last release's bill. Depends on its arguments alone, in time proportional to them; it waits only for the libraries that
 * know how ecosystems order versions.
 */
export async function compareReleases(previous: Inventory, current: Inventory, from: string): Promise<ReleaseChanges> {
  const before = byKey(previous.components)
  const after = byKey(current.components)
  const all = [...before.values(), ...after.values()].flat()
  const orderings = await loadOrderings(all.flatMap(({ ordered }) => ordered ?? []))
  const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old = [], recent = []] = [before.get(key), after.get(key)]
    const ordered = (recent[0] ?? old[0])?.ordered
    const ordering = ordered === undefined ? undefined : orderings.get(ordered)
    return pairVersions(old, recent, ordering).flatMap((pair) => changesOf(pair, ordering))
  })
  const { name, version } = previous.subject
  const isUnrelated = after.size > 0 && ![...after.keys()].some((key) => before.has(key))
  return {
    previous: { name, ...(version !== undefined && { version }), from },
    changes: sorted(changes),
    ...(isUnrelated && { isUnrelated }),
  }
}

function byKey(components: readonly Component[]): Map<string, Identified[]> {
  return Map.groupBy(components.map(identified), ({ key }) => key)
}

function changesOf({ before, after }: Pair, ordering: Ordering | undefined): Change[] {
  if (before && after) return differencesOf({ before, after }, ordering).map((one) => change(after, one))
  if (after) return [change(after, { kind: 'added', ...(after.version !== undefined && { after: after.version }) })]
  if (!before) return []
  return [change(before, { kind: 'removed', ...(before.version !== undefined && { before: before.version }) })]
}

function change({ component, ecosystem }: Identified, difference: Difference): Change {
  const [place] = component.evidence
  return {
    ...difference,
    ref: component.ref,
    name: shownName(component),
    ecosystem,
    ...(place && { at: placeOf(place) }),
  }
}

/** Worst first, then by ecosystem, name and version. */
function sorted(changes: readonly Change[]): Change[] {
  const rank = new Map(changeKinds.map((kind, index) => [kind, index]))
  const keyed = changes.map((one) => {
    const place = [one.ecosystem, one.name, one.before ?? '', one.after ?? '', one.ref].join('\0')
    return { one, kind: rank.get(one.kind) ?? 0, place }
  })
  return keyed.sort((a, b) => a.kind - b.kind || inCodeUnitOrder(a.place, b.place)).map(({ one }) => one)
}
