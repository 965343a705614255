import type { Component } from '../../inventory/component.ts'
import { inCodeUnitOrder } from '../../inventory/order.ts'
import { inOrder, type Match } from '../match/match.ts'
import { mergeAliases } from '../match/merge.ts'
import { loadOrderings } from '../versions/index.ts'
import { unordered } from '../versions/ordering.ts'

/**
 * Our matches and those of other scanners as one list: those of one component that share an id, directly or through a
 * third, are one match. Of what two say of the same id, the record that we read counts.
 */
export async function withReported(
  own: readonly Match[],
  reported: readonly Match[],
  components: readonly Component[],
): Promise<Match[]> {
  if (reported.length === 0) return [...own]
  const versions = new Map(components.map(({ ref, version }) => [ref, version]))
  const orderings = await loadOrderings([...own, ...reported].flatMap(ecosystemOf))
  const merged = Array.from(Map.groupBy([...own, ...reported], ({ ref }) => ref)).flatMap(([ref, matches]) => {
    if (!matches.some(({ reportedBy }) => reportedBy)) return matches
    const ordering = orderings.get(matches.flatMap(ecosystemOf)[0] ?? '') ?? unordered
    const advisories = matches.flatMap((match) => match.advisories)
    const byId = Map.groupBy(matches, ({ id }) => id)
    return mergeAliases(ref, advisories, versions.get(ref), ordering).map((match) => together(match, byId))
  })
  return merged.sort(inOrder)
}

function ecosystemOf({ advisories }: Match): string[] {
  return advisories.flatMap(({ affected }) => affected.map(({ ecosystem }) => ecosystem)).slice(0, 1)
}

/** What the parts say that their advisories do not. */
function together(match: Match, byId: ReadonlyMap<string, readonly Match[]>): Match {
  const parts = match.ids.flatMap((id) => byId.get(id) ?? [])
  const fixedIn = match.fixedIn ?? parts.flatMap((part) => part.fixedIn ?? [])[0]
  const reportedBy = [...new Set(parts.flatMap((part) => part.reportedBy ?? []))].sort(inCodeUnitOrder)
  return {
    ...match,
    ...(fixedIn !== undefined && { fixedIn }),
    ...(reportedBy.length > 0 && { reportedBy }),
  }
}
