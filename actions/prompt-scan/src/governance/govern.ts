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
  /** What is found about the suppressions themselves, which the baseline may accept too. */
  about?: (uses: readonly Use[]) => readonly LocatedDetection[]
}

/** Sets findings aside that a comment beside them or the baseline accepts. */
export function govern(
  detections: readonly LocatedDetection[],
  suppressions: readonly { path: string; suppression: Suppression }[],
  { baseline, today, knownRules, about = () => [] }: Governance,
): Government {
  const uses = suppressions.map(({ path, suppression }): Use => {
    const fault = faultOf(suppression, today, knownRules)
    return { path, suppression, count: 0, ...(fault !== undefined && { fault }) }
  })
  const byComments = acceptedByComments(detections, uses)
  return { uses, ...acceptedByBaseline([...byComments, ...about(uses)], baseline) }
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
    const count = finding.accepted ? 0 : (left.get(fingerprint) ?? 0)
    if (count === 0) return finding
    left.set(fingerprint, count - 1)
    return { ...finding, accepted: { by: 'baseline', reason: 'Known since the baseline was written.' } }
  })
  return { governed, stale: [...left].flatMap(([fingerprint, count]) => (count > 0 ? [fingerprint] : [])) }
}

/** Why a suppression cannot hold; undefined when it can. */
function faultOf(suppression: Suppression, today: string, knownRules: ReadonlySet<string>): string | undefined {
  const { rules, reason, until, isNoComment } = suppression
  if (isNoComment) return 'it stands in no comment of its language that begins on its line, outside of texts'
  if (rules.length === 0) return 'it names no rule'
  const unknown = rules.find((rule) => !knownRules.has(rule))
  if (unknown !== undefined) return `there is no rule ${unknown}`
  if (!/[\p{L}\p{N}]/u.test(reason)) return 'it gives no reason'
  if (until === undefined) return undefined
  if (!isDay(until)) return `"${until}" is no day such as 2027-01-31`
  return until < today ? `it ended on ${until}` : undefined
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function covers({ suppression, fault }: Use, { detection }: LocatedDetection): boolean {
  if (fault !== undefined || !suppression.rules.includes(detection.rule)) return false
  const { target } = suppression
  return target === 'file' || (detection.line <= target && target <= detection.endLine)
}
