import * as z from 'zod'
import { readJson } from '@seaworthy/documents'
import type { Finding } from '@seaworthy/verdict'
import { holdsOn } from '../exception.ts'
import type { Component } from '../inventory/component.ts'
import { inCodeUnitOrder } from '../inventory/order.ts'
import { parsePurl, packageUrl } from '../inventory/purl.ts'
import type { AdvisoryJudgement } from './judge.ts'
import { ratings, type Rating } from './severity/rating.ts'

/** A vulnerability that is known and accepted: of one package in any version, as bad as it was then, and not exploited. */
export interface Accepted {
  /** Any id of it. */
  id: string
  /** Package URL without version, or the ref of a component that has none. */
  package: string
  /** How bad it was when it was accepted: when it becomes worse it is new. */
  severity: Rating
  /** The day on which it was accepted: when it is known to be exploited since a later one it is new. */
  since: string
  reason: string
  /** The last day on which it is accepted. */
  until?: string | undefined
}

/** What was known when the gate was adopted. Only what is new fails. */
export interface Baseline {
  accepted: readonly Accepted[]
}

const schema = z.strictObject({
  version: z.literal(1),
  accepted: z.array(
    z.strictObject({
      id: z.string().min(1),
      package: z.string().min(1),
      severity: z.enum(ratings),
      since: z.iso.date(),
      reason: z.string().min(1),
      until: z.iso.date().optional(),
    }),
  ),
})

/** Throws UserError or UserErrors at the place of each fault. */
export async function readBaseline(file: string): Promise<Baseline> {
  return (await readJson(file, schema, { kind: 'baseline of vulnerabilities' })).value
}

export interface Applied {
  judgements: AdvisoryJudgement[]
  /** Entries that nothing needs any more. */
  unneeded: Accepted[]
}

/** The judgements with what the baseline accepts let pass. Malware is never accepted. `today` is `2026-11-24`. */
export function applyBaseline(
  judgements: readonly AdvisoryJudgement[],
  { accepted }: Baseline,
  components: readonly Component[],
  today: string,
): Applied {
  const packages = packagesOf(components)
  const byPackage = Map.groupBy(accepted, (one) => one.package)
  const needed = new Set<Accepted>()
  const applied = judgements.map((judgement): AdvisoryJudgement => {
    const { match, ref } = judgement
    const entries = (byPackage.get(packages(ref)) ?? []).filter(({ id }) => match.ids.includes(id))
    for (const entry of entries) needed.add(entry)
    if (judgement.decision === 'allow' || match.kind === 'malware') return judgement
    const verdicts = entries.map((entry) => ({ entry, objection: objectionTo(entry, match, today) }))
    const holding = verdicts.find(({ objection }) => objection === undefined)
    if (holding) {
      const { since, reason } = holding.entry
      return { ...judgement, decision: 'allow', because: `it is accepted since ${since}`, excepted: reason }
    }
    const [first] = verdicts
    return first ? { ...judgement, because: `${judgement.because}, and ${first.objection ?? ''}` } : judgement
  })
  return { judgements: applied, unneeded: accepted.filter((entry) => !needed.has(entry)) }
}

/** Why an entry no longer accepts what it names; undefined while it does. */
function objectionTo(
  { severity, since, until }: Accepted,
  { severity: { rating }, exploited }: AdvisoryJudgement['match'],
  today: string,
): string | undefined {
  if (until !== undefined && !holdsOn({ until }, today)) return `it was accepted until ${until}`
  if (exploited && exploited.since > since) return `it is exploited since it was accepted on ${since}`
  if (rating !== 'unknown' && ratings.indexOf(rating) < ratings.indexOf(severity)) {
    return `it was ${severity} when it was accepted on ${since}`
  }
  return undefined
}

/** A finding for each entry that can be removed. */
export function unneededFindings({ unneeded }: Pick<Applied, 'unneeded'>, file: string): Finding[] {
  return unneeded.map(({ id, package: named }) => ({
    rule: 'sbom/baseline-unneeded',
    severity: 'note',
    message: `The baseline accepts ${id} of ${named}, which nothing found is affected by.`,
    remedy: `Remove the entry from ${file}.`,
    at: { file },
  }))
}

/**
 * The text of a baseline that accepts all that these judgements do not let pass, malware apart. Entries of `previous` that
 * still hold keep their day, reason and end. The same text for the same judgements.
 */
export function baselineText(
  judgements: readonly AdvisoryJudgement[],
  {
    previous = { accepted: [] },
    components,
    today,
    until,
  }: {
    previous?: Baseline
    components: readonly Component[]
    today: string
    /** The last day on which new entries are accepted. */
    until?: string
  },
): string {
  const packages = packagesOf(components)
  const kept = Map.groupBy(previous.accepted, (one) => one.package)
  const entries = new Map<string, Accepted>()
  for (const { ref, match, decision, excepted } of judgements) {
    const named = packages(ref)
    const known = (kept.get(named) ?? []).find(
      (entry) => match.ids.includes(entry.id) && objectionTo(entry, match, today) === undefined,
    )
    if (match.kind === 'malware' || (decision === 'allow' && !(known && excepted === known.reason))) continue
    const fresh: Accepted = {
      id: match.id,
      package: named,
      severity: match.severity.rating,
      since: today,
      reason: `known on ${today}`,
      ...(until !== undefined && { until }),
    }
    entries.set(`${named}\0${match.id}`, known ?? fresh)
  }
  const sorted = [...entries].sort(([a], [b]) => inCodeUnitOrder(a, b)).map(([, entry]) => entry)
  return `${JSON.stringify({ version: 1, accepted: sorted }, null, 2)}\n`
}

/** The name of a component in a baseline: an upgrade to another affected version is nothing new. */
function packagesOf(components: readonly Component[]): (ref: string) => string {
  const purls = new Map(components.map(({ ref, purl }) => [ref, purl]))
  return (ref) => {
    const parts = parsePurl(purls.get(ref) ?? '')
    if (!parts) return ref
    const { type, namespace, name } = parts
    return packageUrl({ type, namespace, name }) ?? ref
  }
}
