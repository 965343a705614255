import { holdsOn, isAbout } from '../exception.ts'
import type { Component } from '../inventory/component.ts'
import type { Assessment } from './match/assess.ts'
import type { Match, Unassessed } from './match/match.ts'
import type { AdvisoryPolicy } from './policy.ts'
import { ratings } from './severity/rating.ts'
import { settles, type VexDecision } from './vex/apply.ts'

export type Decision = 'allow' | 'review' | 'deny'

/** What the policy says of one match. */
export interface AdvisoryJudgement {
  ref: string
  decision: Decision
  match: Match & { vex?: VexDecision }
  /** Half a sentence: why. */
  because: string
  /** The reason of the exception that let it pass. */
  excepted?: string
  /** The exceptions that are for it, whether or not they still hold. */
  exceptions?: readonly AdvisoryPolicy['exceptions'][number][]
}

/** What the policy says of a component of which nobody knows whether advisories are of it. */
export interface NotAssessed extends Unassessed {
  decision: Decision
}

export interface AdvisoryJudgements {
  judgements: AdvisoryJudgement[]
  notAssessed: NotAssessed[]
}

type Judged = Pick<AdvisoryJudgement, 'decision' | 'because' | 'excepted' | 'exceptions'>

/** Judges what was found, of the components that ship, or of all with `development`. `today` is `2026-11-24`. */
export function judgeAdvisories(
  components: readonly Component[],
  { matches, unassessed }: { matches: readonly AdvisoryJudgement['match'][]; unassessed: Assessment['unassessed'] },
  policy: AdvisoryPolicy,
  today: string,
): AdvisoryJudgements {
  const byRef = new Map(components.map((component) => [component.ref, component]))
  const counts = (ref: string) => policy.development || byRef.get(ref)?.scope !== 'excluded'
  return {
    judgements: matches
      .filter(({ ref, kind }) => kind === 'malware' || counts(ref))
      .map((match) => ({ ref: match.ref, match, ...judgeMatch(match, byRef.get(match.ref), policy, today) })),
    notAssessed: unassessed
      .filter(({ ref }) => counts(ref))
      .map((one) => ({ ...one, decision: one.why === 'no-database' ? policy['no-database'] : policy['not-assessed'] })),
  }
}

function judgeMatch(
  match: AdvisoryJudgement['match'],
  component: Component | undefined,
  policy: AdvisoryPolicy,
  today: string,
): Judged {
  if (match.kind === 'malware') return { decision: 'deny', because: 'it is malware' }
  if (match.vex && settles(match.vex)) return { decision: 'allow', because: saidBy(match.vex) }
  const exceptions = policy.exceptions.filter(
    ({ id, purl }) => match.ids.includes(id) && (purl === undefined || isAbout(purl, component ?? match)),
  )
  const exception = exceptions.find((one) => holdsOn(one, today))
  if (exception) {
    return { decision: 'allow', because: 'an exception lets it pass', excepted: exception.reason, exceptions }
  }
  const judged = judgeThreat(match, policy) ?? judgeSeverity(match, policy, today)
  const [{ until } = {}] = exceptions
  if (until === undefined) return judged
  if (judged.decision === 'allow') return { ...judged, exceptions }
  return { ...judged, exceptions, because: `${judged.because}, and its exception ended on ${until}` }
}

/** Undefined when nothing is known of its exploitation that decides. */
function judgeThreat({ exploited, exploitProbability = 0 }: Match, policy: AdvisoryPolicy): Judged | undefined {
  if (exploited && policy['kev-always']) {
    const where = exploited.inRansomware ? ', in ransomware too' : ''
    return { decision: 'deny', because: `it is known to be exploited since ${exploited.since}${where}` }
  }
  if (policy['epss-at-least'] === undefined || exploitProbability < policy['epss-at-least']) return undefined
  const because = `it is exploited within 30 days with a probability of ${exploitProbability}`
  return { decision: 'deny', because }
}

function judgeSeverity({ severity, fixedIn, published }: Match, policy: AdvisoryPolicy, today: string): Judged {
  const rating = severity.rating === 'unknown' ? policy.unrated : severity.rating
  const said = severity.rating === 'unknown' ? `nobody has rated it, which counts as ${rating}` : `it is ${rating}`
  const review = reaches(rating, policy['review-on']) ? 'review' : 'allow'
  if (policy['fail-on'] === 'never' || !reaches(rating, policy['fail-on'])) return { decision: review, because: said }
  if (policy['fixable-only'] && fixedIn === undefined) {
    return { decision: review, because: `${said}, and no version fixes it` }
  }
  const age = published === undefined ? Infinity : daysBetween(published, today)
  if (age < policy['minimum-age-days']) {
    const because = `${said}, and was published ${age} days ago, of ${policy['minimum-age-days']} there are to upgrade`
    return { decision: review, because }
  }
  return { decision: 'deny', because: said }
}

function reaches(rating: (typeof ratings)[number], least: (typeof ratings)[number] | undefined): boolean {
  return least !== undefined && ratings.indexOf(rating) <= ratings.indexOf(least)
}

/** Whole days; one published later than today is of today. */
function daysBetween(published: string, today: string): number {
  const day = 24 * 60 * 60 * 1000
  return Math.max(0, Math.floor((Date.parse(`${today}T23:59:59Z`) - Date.parse(published)) / day))
}

function saidBy({ status, because, file }: VexDecision): string {
  const said = status === 'fixed' ? 'it is fixed here' : 'it does not affect this'
  return `${file} says that ${said}${because === undefined ? '' : ` (${because})`}`
}
