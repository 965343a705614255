import { inCodeUnitOrder, sortedSet } from '../../inventory/order.ts'
import type { Advisory } from '../advisory.ts'
import { rate } from '../severity/rate.ts'
import { firstFixed } from '../versions/affects.ts'
import type { Ordering } from '../versions/ordering.ts'
import type { Match } from './match.ts'

/** The records that affect one component as matches: those that are aliases of one another are one. */
export function mergeAliases(
  ref: string,
  advisories: readonly Advisory[],
  version: string | undefined,
  ordering: Ordering,
): Match[] {
  return groupByAlias(advisories)
    .map((group) => matchOf(ref, group, version, ordering))
    .sort((a, b) => inCodeUnitOrder(a.id, b.id))
}

/** Aliases are symmetric and transitive (OSV schema, `aliases`). */
function groupByAlias(advisories: readonly Advisory[]): Advisory[][] {
  const groups = new Map<string, Set<Advisory>>()
  for (const advisory of advisories) {
    const ids = idsOf(advisory)
    const known = [...new Set(ids.flatMap((id) => groups.get(id) ?? []))].sort((a, b) => b.size - a.size)
    const [group = new Set<Advisory>(), ...smaller] = known
    for (const one of [advisory, ...smaller.flatMap((other) => [...other])]) {
      group.add(one)
      for (const id of idsOf(one)) groups.set(id, group)
    }
  }
  return [...new Set(groups.values())].map((group) => newestOfEach([...group]))
}

function idsOf({ id, aliases }: Advisory): string[] {
  return [id, ...aliases]
}

/** Of two records with the same id the one that was changed last counts (OSV schema, `modified`). */
function newestOfEach(advisories: Advisory[]): Advisory[] {
  const newest = new Map<string, Advisory>()
  for (const advisory of advisories) {
    const known = newest.get(advisory.id)
    if (!known || Date.parse(known.modified) < Date.parse(advisory.modified)) newest.set(advisory.id, advisory)
  }
  return [...newest.values()].sort((a, b) => inCodeUnitOrder(a.id, b.id))
}

function matchOf(ref: string, group: Advisory[], version: string | undefined, ordering: Ordering): Match {
  const ids = sortedSet(group.flatMap(({ id, aliases }) => [id, ...aliases])).sort(byFame)
  const fixedIn =
    version === undefined
      ? undefined
      : firstFixed(
          group.flatMap(({ affected }) => affected),
          version,
          ordering,
        )
  const [published] = group.flatMap((one) => one.published ?? []).sort((a, b) => Date.parse(a) - Date.parse(b))
  const summary = group.find((one) => one.summary !== undefined)?.summary
  return {
    ref,
    kind: group.some(({ kind }) => kind === 'malware') ? 'malware' : 'vulnerability',
    id: ids[0] ?? '',
    ids,
    ...(summary !== undefined && { summary }),
    severity: rate(group),
    ...(fixedIn !== undefined && { fixedIn }),
    ...(published !== undefined && { published }),
    advisories: group,
  }
}

function byFame(a: string, b: string): number {
  return fame(a) - fame(b) || inCodeUnitOrder(a, b)
}

function fame(id: string): number {
  if (id.startsWith('MAL-')) return 0
  if (id.startsWith('GHSA-')) return 1
  return id.startsWith('CVE-') ? 3 : 2
}
