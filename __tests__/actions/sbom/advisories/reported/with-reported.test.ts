import { describe, expect, it } from '@jest/globals'
import { assess } from '../../../../../actions/sbom/src/advisories/match/assess.ts'
import { readScanResults } from '../../../../../actions/sbom/src/advisories/reported/read-scan-results.ts'
import { withReported } from '../../../../../actions/sbom/src/advisories/reported/with-reported.ts'
import { componentOf } from '../component.ts'
import { recordOf } from '../osv-records.ts'
import { consultRecords } from '../records-of.ts'
import { grypeMatch, grypeOf, snykIssue, snykOf } from './samples.ts'

const components = [componentOf('pkg:npm/minimist@0.0.8')]
const record = recordOf('GHSA-vh95-rmgr-6w4m', 'npm', 'minimist', '0.2.1', { summary: 'Ours' })

async function reportedIn(file: string, value: unknown) {
  return (await readScanResults(JSON.stringify(value), file, components)).matches
}

describe('matches of other scanners', () => {
  it('are one with ours that has one of their ids, and say who reports it', async () => {
    const { matches: own } = await assess(components, consultRecords(record))
    const reported = [
      ...(await reportedIn('snyk.json', snykOf([snykIssue]))),
      ...(await reportedIn('grype.json', grypeOf([grypeMatch]))),
    ]
    expect(await withReported(own, reported, components)).toMatchObject([
      {
        id: 'GHSA-vh95-rmgr-6w4m',
        ids: ['GHSA-vh95-rmgr-6w4m', 'SNYK-JS-MINIMIST-559764', 'CVE-2020-7598'],
        summary: 'Ours',
        severity: { rating: 'medium' },
        fixedIn: '0.2.1',
        reportedBy: ['grype.json', 'snyk.json'],
      },
    ])
  })

  it('are added when they are of something else', async () => {
    const { matches: own } = await assess(components, consultRecords(record))
    const other = { ...snykIssue, id: 'SNYK-JS-MINIMIST-1', identifiers: {}, fixedIn: ['0.2.4'] }
    const all = await withReported(own, await reportedIn('snyk.json', snykOf([other])), components)
    expect(all.map(({ id, fixedIn, reportedBy }) => [id, fixedIn, reportedBy])).toEqual([
      ['GHSA-vh95-rmgr-6w4m', '0.2.1', undefined],
      ['SNYK-JS-MINIMIST-1', '0.2.4', ['snyk.json']],
    ])
  })

  it('change nothing when there are none', async () => {
    const { matches: own } = await assess(components, consultRecords(record))
    expect(await withReported(own, [], components)).toEqual(own)
  })
})
