import { repositoryUri, type VerdictPredicate } from '@seaworthy/evidence'
import type { Json } from '@seaworthy/verdict'

/**
 * Whether verdicts together cover the whole: one did without being divided, or all parts of one division are there.
 * `parts` are the missing ones of the division that lacks the fewest, as `2/4`.
 */
export type Joined = { kind: 'complete' } | { kind: 'missing'; parts: string[] }

/**
 * Joins the verdicts of an action that ran in a job matrix with `shard: i/n`. Parts belong together when they divide the
 * same manifest in the same run, at the same commit and by the same version of the action.
 * What each part found is another question.
 */
export function joinShards(predicates: readonly VerdictPredicate[]): Joined {
  const parts = predicates.map((predicate) => ({ predicate, shard: shardIn(predicate.measured) }))
  if (parts.some(({ shard }) => shard === undefined)) return { kind: 'complete' }
  const divisions = Map.groupBy(parts, ({ predicate, shard }) => divisionOf(predicate, shard?.of))
  const missing = [...divisions.values()].map((division) => {
    const of = division[0]?.shard?.of ?? 1
    const present = new Set(division.map(({ shard }) => shard?.index))
    return Array.from({ length: of }, (_, part) => part + 1)
      .filter((part) => !present.has(part))
      .map((part) => `${part}/${of}`)
  })
  const [fewest] = missing.sort((a, b) => a.length - b.length)
  if (fewest === undefined) return { kind: 'missing', parts: [] }
  return fewest.length === 0 ? { kind: 'complete' } : { kind: 'missing', parts: fewest }
}

interface Shard {
  index: number
  of: number
}

/** More parts than a job matrix can have are no division. */
const mostShards = 256

/** The part that a verdict says it covers. What does not read as one covers no part, and still not the whole. */
function shardIn(measured: Record<string, Json>): Shard | undefined {
  const said = measured['shard']
  if (said === undefined) return undefined
  const { index, of } = typeof said === 'object' && said !== null && !Array.isArray(said) ? said : {}
  if (!isCount(index) || !isCount(of) || index > of || of > mostShards) return { index: 0, of: 1 }
  return { index, of }
}

function isCount(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0
}

function divisionOf({ action, invocation, measured }: VerdictPredicate, of: number | undefined): string {
  return JSON.stringify([
    of,
    action.version,
    repositoryUri(invocation),
    invocation.commit,
    invocation.run,
    measured['manifestDigest'] ?? null,
  ])
}
