import type { AdvisoryJudgement } from '../../../../actions/sbom/src/advisories/index.ts'
import type { Reported } from '../../../../actions/sbom/src/report/reported.ts'
import { profileReports } from '../../../../actions/sbom/src/write/profile/index.ts'
import { sampleInventory, writing } from '../write/sample.ts'

/** A run over the sample of everything that an app may hold, with nothing judged. */
export function reported(more: Partial<Reported> = {}): Reported {
  const inventory = more.inventory ?? sampleInventory()
  return {
    outcome: 'pass',
    inventory,
    documents: [
      { format: 'cyclonedx-1.7', path: '/runner/reports/sbom.cdx.json', sha256: 'ab'.repeat(32), uuid: 'urn:uuid:1' },
    ],
    licences: undefined,
    advisories: undefined,
    changes: undefined,
    profiles: profileReports(inventory, writing),
    findings: [],
    ...more,
  }
}

type Told = Partial<Omit<AdvisoryJudgement, 'match'>> & { match?: Partial<AdvisoryJudgement['match']> }

/** What a policy says of a vulnerability, high and denied unless it is told otherwise. */
export function judgement(ref: string, id: string, { match, ...more }: Told = {}): AdvisoryJudgement {
  return {
    ref,
    decision: 'deny',
    because: 'it is high',
    match: {
      ref,
      kind: 'vulnerability',
      id,
      ids: [id],
      severity: { rating: 'high', scores: [] },
      advisories: [],
      ...match,
    },
    ...more,
  }
}
