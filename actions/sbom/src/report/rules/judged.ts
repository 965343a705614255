import type { RuleText } from './rule.ts'

/** What the policy says of vulnerabilities and licences. */
export const judged: readonly RuleText[] = [
  {
    id: 'sbom/malware',
    title: 'A component is malware',
    severity: 'critical',
    meaning: 'A database of malicious packages names this version. No policy and no exception lets it pass.',
    mend: 'Remove it, take every machine that installed it for compromised, and replace the secrets that were on them.',
    tags: ['external/cwe/cwe-506'],
  },
  {
    id: 'sbom/vulnerability',
    title: 'A component has a known vulnerability',
    severity: 'high',
    meaning: 'An advisory is of this version. The policy decides by severity, fix, age and known exploitation.',
    mend: 'Upgrade to the version that fixes it; where none does, replace the component, or say in a VEX document why it does no harm.',
    tags: ['external/cwe/cwe-1395'],
  },
  {
    id: 'sbom/not-assessed',
    title: 'Vulnerabilities were not assessed',
    severity: 'high',
    meaning:
      'Advisories were not asked for, could not be had, or cannot be compared with this version: nothing is known.',
    mend: 'Run again when the advisories can be had, or give a folder of OSV dumps. "not-assessed: allow" in the policy accepts it.',
  },
  {
    id: 'sbom/no-advisories',
    title: 'Nobody publishes advisories of this kind of component',
    severity: 'medium',
    meaning: 'No database that is consulted has advisories of its ecosystem.',
    mend: 'Watch the publisher’s own notices. "no-database" in the policy decides what this counts as.',
  },
  {
    id: 'sbom/licence-denied',
    title: 'A licence is not allowed',
    severity: 'high',
    meaning: 'The component can only be used under a licence that the policy denies.',
    mend: 'Replace the component, or allow the licence or the component with a reason in seaworthy.yml.',
  },
  {
    id: 'sbom/licence-review',
    title: 'A licence waits for a review',
    severity: 'medium',
    meaning: 'The policy does not name the licence, or asks for a person to look at it.',
    mend: 'Name the licence in the policy once somebody has read it.',
  },
  {
    id: 'sbom/licence-unknown',
    title: 'A licence is not known',
    severity: 'high',
    meaning: 'No file that was read says the licence of the component, or what it says has no certain meaning.',
    mend: 'Run the check where packages are installed, ask its author, or write an exception with a reason.',
  },
  {
    id: 'sbom/exception-expired',
    title: 'An exception has ended',
    severity: 'low',
    meaning: 'Something still needs it, and is judged as if it were not there.',
    mend: 'Mend what it was for, or decide again and write a later "until".',
  },
  {
    id: 'sbom/exception-unneeded',
    title: 'An exception lets nothing pass',
    severity: 'note',
    meaning: 'What it was for is gone or allowed, or its package URL, licence or id is misspelt.',
    mend: 'Correct or remove it.',
  },
]
