import type { Ordering } from '../../advisories/versions/ordering.ts'
import { inCodeUnitOrder } from '../../inventory/order.ts'
import type { Identified } from './identity.ts'

/** One component in both releases, or in one of them. */
export interface Pair {
  before?: Identified
  after?: Identified
}

/**
 * Pairs the versions that two releases have of one package: the same ones first, then the newest left of each, and so
 * on, so that of `1, 2` and `2, 3` only `1` becomes `3`. `before` and `after` are in the order of their refs.
 */
export function pairVersions(
  before: readonly Identified[],
  after: readonly Identified[],
  ordering: Ordering | undefined,
): Pair[] {
  const same = pairSame(before, after)
  const paired = new Set(same.flatMap((pair) => [pair.before, pair.after]))
  const newestFirst = (all: readonly Identified[]): Identified[] =>
    all.filter((one) => !paired.has(one)).sort((a, b) => newerFirst(a, b, ordering))
  const [old, recent] = [newestFirst(before), newestFirst(after)]
  const rest = Array.from({ length: Math.max(old.length, recent.length) }, (_, at): Pair => {
    const [left, right] = [old[at], recent[at]]
    return { ...(left && { before: left }), ...(right && { after: right }) }
  })
  return [...same, ...rest]
}

/** By package URL, which tells builds for different systems apart, then by version. */
function pairSame(before: readonly Identified[], after: readonly Identified[]): Required<Pair>[] {
  const byRef = pairBy(before, after, ({ component }) => component.ref)
  const paired = new Set(byRef.flatMap((pair) => [pair.before, pair.after]))
  const isLeft = (one: Identified): boolean => !paired.has(one)
  return [...byRef, ...pairBy(before.filter(isLeft), after.filter(isLeft), ({ version }) => version ?? '')]
}

function pairBy(
  before: readonly Identified[],
  after: readonly Identified[],
  key: (one: Identified) => string,
): Required<Pair>[] {
  const waiting = new Map<string, Identified[]>()
  for (const one of before.toReversed()) {
    const same = waiting.get(key(one))
    if (same) same.push(one)
    else waiting.set(key(one), [one])
  }
  return after.flatMap((one) => {
    const same = waiting.get(key(one))?.pop()
    return same ? [{ before: same, after: one }] : []
  })
}

/** Those whose versions have no order come last. */
function newerFirst(a: Identified, b: Identified, ordering: Ordering | undefined): number {
  const [left, right] = [a.orderedBy ?? '', b.orderedBy ?? '']
  const isVersion = (text: string): boolean => ordering?.compare(text, text) === 0
  const order = ordering?.compare(right, left)
  if (order !== undefined) return order || inCodeUnitOrder(right, left)
  return Number(isVersion(right)) - Number(isVersion(left)) || inCodeUnitOrder(right, left)
}
