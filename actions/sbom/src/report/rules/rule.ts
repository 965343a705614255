import type { Severity } from '@seaworthy/verdict'

/** What a rule of this action means, for those who meet it in code scanning. */
export interface RuleText {
  id: `sbom/${string}`
  /** A few words. */
  title: string
  /** As it is without a policy that says otherwise. */
  severity: Severity
  /** One or two sentences. */
  meaning: string
  /** How to mend it. */
  mend: string
  /** `external/cwe/cwe-1395`. */
  tags?: readonly string[]
}
