import type { Exploited, Match } from '../match/match.ts'

export interface Threats {
  exploited?: ReadonlyMap<string, Exploited>
  probabilities?: ReadonlyMap<string, number>
}

/** The CVEs of all matches: what files of threats are keyed by. */
export function cvesOf(matches: readonly Match[]): Set<string> {
  return new Set(matches.flatMap(({ ids }) => ids.filter((id) => id.startsWith('CVE-'))))
}

/** The matches with what is known of their exploitation, by any of their CVEs: the earliest date, the highest probability. */
export function withThreats(matches: readonly Match[], { exploited, probabilities }: Threats): Match[] {
  return matches.map((match) => {
    const [known] = match.ids
      .flatMap((id) => exploited?.get(id) ?? [])
      .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
    const chances = match.ids.flatMap((id) => probabilities?.get(id) ?? [])
    return {
      ...match,
      ...(known && { exploited: known }),
      ...(chances.length > 0 && { exploitProbability: Math.max(...chances) }),
    }
  })
}
