import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { assess } from '../../../../actions/sbom/src/advisories/match/assess.ts'
import { consultDumps } from '../../../../actions/sbom/src/advisories/offline/consult.ts'
import { componentOf } from './component.ts'

const folder = fileURLToPath(new URL('../../../../tools/demo/advisories', import.meta.url))

describe("the demo's advisories", () => {
  it('are of the planted package, which two vulnerabilities affect', async () => {
    const components = ['pkg:npm/minimist@0.0.8', 'pkg:npm/minimist@1.2.8'].map((purl) => componentOf(purl))
    const { matches, unassessed, faults } = await assess(components, consultDumps({ folder }))
    expect(matches.map(({ ref, ids, severity, fixedIn }) => [ref, ids, severity.rating, fixedIn])).toEqual([
      ['pkg:npm/minimist@0.0.8', ['GHSA-vh95-rmgr-6w4m', 'CVE-2020-7598'], 'medium', '0.2.1'],
      ['pkg:npm/minimist@0.0.8', ['GHSA-xvch-5gv4-984h', 'CVE-2021-44906'], 'critical', '0.2.4'],
    ])
    expect([unassessed, faults]).toEqual([[], []])
  })
})
