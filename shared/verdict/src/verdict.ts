import type { Finding, Json } from './finding.ts'

/** Algorithm to lower-case hexadecimal digest, as in-toto's DigestSet: `{ sha256: "…" }`, `{ gitCommit: "…" }`. */
export type DigestSet = Record<string, string>

/** What was looked at: a named thing and its digests. */
export interface Subject {
  name: string
  digest: DigestSet
}

export type Outcome = 'pass' | 'fail' | 'hold'

/** What an action decided, from what it found, about which subjects. The whole result of an action. */
export interface Verdict {
  outcome: Outcome
  findings: Finding[]
  subjects: Subject[]
  /** Scalars are shown as facts, arrays of flat objects as tables: `{ files: 3, controls: [{ control, verdict }] }`. */
  measured: Record<string, Json>
}

/** Fails on any finding of at least medium severity: the judgement of an action that has no policy of its own. */
export function outcomeOf(findings: Finding[]): Outcome {
  return findings.some((finding) => finding.severity !== 'low' && finding.severity !== 'note') ? 'fail' : 'pass'
}
