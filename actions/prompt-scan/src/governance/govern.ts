import { isWorse } from '../engine/finds.ts'
import type { Baseline } from './baseline.ts'
import type { LocatedDetection } from './located.ts'
import type { Suppression } from './suppression.ts'

/** A detection, and why it does not count if it does not. */
export interface Governed extends LocatedDetection {
  accepted?: { by: 'comment' | 'baseline'; reason: string }
}

/** A suppression, and what became of it. */
export interface Use {
  path: string
  suppression: Suppression
  /** How many findings it accepted. */
  count: number
  fault?: string
}

export interface Government {
  governed: Governed[]
  uses: Use[]
  /** Known findings that were met no more, by fingerprint. */
  stale: string[]
}

export interface Governance {
  baseline: Baseline
  /** `2026-11-24` */
  today: string
  knownRules: ReadonlySet<string>
  /** Rules of `knownRules` whose findings no comment accepts: they compare with what was approved elsewhere. */
  approvalRules?: ReadonlySet<string>
  /** What is found about the suppressions themselves, which the baseline may accept too. */
  about?: (uses: readonly Use[]) => readonly LocatedDetection[]
}

/** Sets findings aside that a comment beside them or the baseline accepts. */
export function govern(
  detections: readonly LocatedDetection[],
  suppressions: readonly { path: string; suppression: Suppression }[],
  { about = () => [], ...governance }: Governance,
): Government {
  const uses = suppressions.map(({ path, suppression }): Use => {
    const fault = faultOf(suppression, governance)
    return { path, suppression, count: 0, ...(fault !== undefined && { fault }) }
  })
  const byComments = acceptedByComments(detections, uses)
  return { uses, ...acceptedByBaseline([...byComments, ...about(uses)], governance.baseline) }
}

/** Counts in `uses` what each of them accepts. */
function acceptedByComments(detections: readonly LocatedDetection[], uses: readonly Use[]): Governed[] {
  const byPath = Map.groupBy(uses, ({ path }) => path)
  return detections.map((located) => {
    const use = byPath.get(located.path)?.find((candidate) => covers(candidate, located))
    if (!use) return located
    use.count++
    return { ...located, accepted: { by: 'comment', reason: use.suppression.reason } }
  })
}

function acceptedByBaseline(
  findings: readonly Governed[],
  { known }: Baseline,
): Pick<Government, 'governed' | 'stale'> {
  const left = new Map(known)
  const governed = findings.map((finding): Governed => {
    const { fingerprint } = finding.detection
    const entry = finding.accepted ? undefined : left.get(fingerprint)
    // What was quoted when it was accepted is another thing where it is an order.
    if (entry === undefined || entry.count === 0 || isWorse(finding.detection, entry)) return finding
    left.set(fingerprint, { ...entry, count: entry.count - 1 })
    return { ...finding, accepted: { by: 'baseline', reason: 'Known since the baseline was written.' } }
  })
  return { governed, stale: [...left].flatMap(([fingerprint, { count }]) => (count > 0 ? [fingerprint] : [])) }
}

/** Why a suppression cannot hold; undefined when it can. */
function faultOf(
  suppression: Suppression,
  { today, knownRules, approvalRules = new Set() }: Omit<Governance, 'about'>,
): string | undefined {
  const { rules, reason, until, isNoComment } = suppression
  if (isNoComment) return 'it stands in no comment of its language that begins on its line, outside of texts'
  if (rules.length === 0) return 'it names no rule'
  const unknown = rules.find((rule) => !knownRules.has(rule))
  if (unknown !== undefined) return `there is no rule ${unknown}`
  const approval = rules.find((rule) => approvalRules.has(rule))
  if (approval !== undefined)
    return `${approval} is about what was approved outside of this file, and no comment is that`
  if (!/[\p{L}\p{N}]/u.test(reason)) return 'it gives no reason'
  if (until === undefined) return undefined
  if (!isDay(until)) return `"${until}" is no day such as 2027-01-31`
  return until < today ? `it ended on ${until}` : undefined
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function covers({ suppression, fault }: Use, { detection, isSum }: LocatedDetection): boolean {
  if (fault !== undefined || !suppression.rules.includes(detection.rule)) return false
  const { target } = suppression
  return target === 'file' || (!isSum && detection.line <= target && target <= detection.endLine)
}
