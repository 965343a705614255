import type { Origin, OriginKind } from '../collect/origins/origin.ts'
import { holdsOn, isAbout } from '../exception.ts'
import type { Decision } from '../licences/policy.ts'
import { isListed } from './listed-place.ts'
import type { SourcePolicy } from './policy.ts'

export type SourceException = SourcePolicy['exceptions'][number]

/** What a policy says of one package's place. */
export interface SourceJudgement {
  origin: Origin
  decision: Decision
  /** Those that name the package, whether they still hold or not. */
  exceptions: readonly SourceException[]
}

/** The key of the policy that decides. */
export const keyOf: Readonly<Record<OriginKind, Exclude<keyof SourcePolicy, 'allow' | 'exceptions'>>> = {
  registry: 'registry',
  git: 'git',
  url: 'url',
  file: 'file',
  unpinned: 'unpinned',
  unencrypted: 'unencrypted',
  undigested: 'undigested',
  elsewhere: 'substituted',
  another: 'substituted',
}

/** What a place that is listed answers: whether what is there is the package, and whole, it does not. */
const answered: ReadonlySet<OriginKind> = new Set(['registry', 'git', 'url', 'elsewhere'])

/** Judges each place by the policy; listed ones are allowed, and no judgement. `today` is `2026-11-24`. */
export function judgeOrigins(origins: readonly Origin[], policy: SourcePolicy, today: string): SourceJudgement[] {
  return origins.flatMap((origin): SourceJudgement[] => {
    if (answered.has(origin.kind) && isListed(origin.place, policy.allow)) return []
    const { purl } = origin
    const exceptions = policy.exceptions.filter((one) => purl !== undefined && isAbout(one.purl, { purl, ref: purl }))
    const isExcepted = exceptions.some((one) => holdsOn(one, today))
    return [{ origin, decision: isExcepted ? 'allow' : policy[keyOf[origin.kind]], exceptions }]
  })
}
