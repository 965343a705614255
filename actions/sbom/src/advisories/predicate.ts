import { inCodeUnitOrder } from '../inventory/order.ts'
import type { AdvisoryJudgements } from './judge.ts'
import type { Assessment } from './match/assess.ts'

/** https://github.com/in-toto/attestation/blob/main/spec/predicates/vulns_02.md */
export const vulnerabilitiesPredicateType = 'https://in-toto.io/attestation/vulns/v0.2'

export interface Scan {
  /** Package URL or address of this action. */
  scanner: string
  version: string
  /** RFC 3339. */
  startedOn: string
  finishedOn: string
}

export interface VulnerabilitiesPredicate {
  scanner: {
    uri: string
    version: string
    db: { uri: string; version?: string; lastUpdate: string }
    result: {
      id: string
      severity: { method: string; score: string }[]
      annotations: Record<string, string>[]
    }[]
  }
  metadata: { scanStartedOn: string; scanFinishedOn: string }
}

/**
 * What was found as an in-toto predicate: an entry for each component and vulnerability. Undefined when something was not
 * assessed, because an empty result means that there is nothing to be found.
 */
export function vulnerabilitiesPredicate(
  { judgements, notAssessed }: AdvisoryJudgements,
  { databases }: Pick<Assessment, 'databases'>,
  { scanner, version, startedOn, finishedOn }: Scan,
): VulnerabilitiesPredicate | undefined {
  if (databases.length === 0 || notAssessed.some(({ why }) => why === 'no-advisories')) return undefined
  const result = judgements
    .toSorted((a, b) => inCodeUnitOrder(a.match.id, b.match.id) || inCodeUnitOrder(a.ref, b.ref))
    .map(resultOf)
  const metadata = { scanStartedOn: startedOn, scanFinishedOn: finishedOn }
  return { scanner: { uri: scanner, version, db: databaseOf(databases, startedOn), result }, metadata }
}

function resultOf({ ref, match, decision, because }: AdvisoryJudgements['judgements'][number]) {
  const { ids, id, severity, kind, fixedIn, exploited, exploitProbability } = match
  const scores = severity.scores.map(({ method, score }) => ({ method, score: String(score) }))
  const annotations: Record<string, string> = {
    component: ref,
    kind,
    decision,
    because,
    ...(ids.length > 1 && { aliases: ids.filter((other) => other !== id).join(' ') }),
    ...(fixedIn !== undefined && { fixedIn }),
    ...(exploited && { exploitedSince: exploited.since }),
    ...(exploitProbability !== undefined && { epss: String(exploitProbability) }),
  }
  return {
    id,
    severity: [{ method: 'rating', score: severity.rating }, ...scores],
    annotations: Object.entries(annotations).map(([key, value]) => ({ [key]: value })),
  }
}

/** The predicate has room for one database: several dumps are named together, as new as the oldest of them. */
function databaseOf(databases: Assessment['databases'], startedOn: string) {
  const uris = [...new Set(databases.map(({ uri }) => uri))].sort(inCodeUnitOrder)
  const versions = databases.flatMap(({ ecosystem, version }) =>
    version === undefined ? [] : `${ecosystem}@${version}`,
  )
  const updates = databases.flatMap(({ lastUpdate }) => lastUpdate ?? [])
  const [oldest = startedOn] = updates.sort((a, b) => Date.parse(a) - Date.parse(b))
  return {
    uri: uris.join(' '),
    ...(versions.length > 0 && { version: versions.sort(inCodeUnitOrder).join(' ') }),
    lastUpdate: oldest,
  }
}
