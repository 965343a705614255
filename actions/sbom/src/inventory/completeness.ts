import type { Collected } from '../collect/collector.ts'
import type { Aliases } from './identity.ts'
import type { Completeness, Fault } from './inventory.ts'
import { inCodeUnitOrder } from './order.ts'

type Aggregate = Completeness['aggregate']

/** Which statement counts when several are made of one component: what is missing, then what is proved. */
const weight: Readonly<Record<Aggregate, number>> = { incomplete: 2, complete: 1, unknown: 0 }

interface Claim {
  aggregate: Aggregate
  because: string
}

/**
 * What the collectors know of each component's dependencies, each component once. The app's own are called complete only
 * when every collector read all it found: a lock file that could not be read may hold more of them.
 */
export function completenessOf(
  collected: readonly Collected[],
  aliases: readonly Aliases[],
  subject: string,
  faults: readonly Fault[],
): Completeness[] {
  const claims = new Map<string, Claim>()
  collected.forEach(({ completeness }, index) => {
    for (const { aggregate, refs, because } of completeness) {
      for (const given of refs) {
        const ref = aliases[index]?.resolve(given)
        if (ref !== undefined) claims.set(ref, stronger(claims.get(ref), { aggregate, because }))
      }
    }
  })
  const [fault] = faults
  if (fault && claims.get(subject)?.aggregate === 'complete') {
    claims.set(subject, { aggregate: 'incomplete', because: `not all could be read: ${fault.file}` })
  }
  return grouped(claims)
}

function stronger(known: Claim | undefined, claim: Claim): Claim {
  if (!known) return claim
  const difference = weight[claim.aggregate] - weight[known.aggregate]
  if (difference !== 0) return difference > 0 ? claim : known
  return inCodeUnitOrder(claim.because, known.because) < 0 ? claim : known
}

function grouped(claims: ReadonlyMap<string, Claim>): Completeness[] {
  const groups = new Map<string, Completeness>()
  for (const [ref, { aggregate, because }] of claims) {
    const key = `${aggregate}\0${because}`
    const group = groups.get(key)
    if (group) group.refs.push(ref)
    else groups.set(key, { aggregate, refs: [ref], because })
  }
  return [...groups]
    .sort(([a], [b]) => inCodeUnitOrder(a, b))
    .map(([, group]) => ({ ...group, refs: group.refs.sort(inCodeUnitOrder) }))
}
