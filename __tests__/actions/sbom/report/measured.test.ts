import { describe, expect, it } from '@jest/globals'
import { summaryOf } from '@seaworthy/report'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import { measuredOf } from '../../../../actions/sbom/src/report/measured.ts'
import type { Reported } from '../../../../actions/sbom/src/report/reported.ts'
import { collected, component, npmPackage } from '../inventory/component.ts'
import { judgement, reported } from './reported.ts'

function summary(run: Reported): string {
  const { outcome, findings } = run
  return summaryOf('sbom', { outcome, findings, subjects: [], measured: measuredOf(run) }, 'verdict.json')
}

const leftPad = 'pkg:npm/left-pad@1.3.0'

describe('what sbom measures', () => {
  it('says that vulnerabilities are not assessed when no advisories were consulted', () => {
    const measured = measuredOf(reported())
    expect(measured).toMatchObject({ vulnerabilities: 'not-assessed', previousRelease: 'none given' })
    expect(measured).not.toHaveProperty('worstVulnerabilities')
  })

  it('counts packages alone as direct dependencies, and not the files that ship', () => {
    const file = component({ type: 'file', name: 'desk.dll' })
    const components = [npmPackage('a', '1.0.0'), file]
    const inventory = buildInventory([collected({ components, roots: components.map(({ ref }) => ref) })], {
      fallbackName: 'desk',
    })

    expect(measuredOf(reported({ inventory }))).toMatchObject({ components: 2, directDependencies: 1 })
  })

  it('tells the worst vulnerabilities first, with the upgrade that fixes them', () => {
    const run = reported({
      advisories: {
        judgements: [
          judgement(leftPad, 'GHSA-allowed', {
            decision: 'allow',
            match: { severity: { rating: 'critical', scores: [] } },
          }),
          judgement(leftPad, 'GHSA-high'),
          judgement(leftPad, 'GHSA-exploited', {
            match: { fixedIn: '1.3.1', exploited: { since: '2026-01-01', inRansomware: false } },
          }),
          judgement(leftPad, 'MAL-1', { match: { kind: 'malware' } }),
          judgement(leftPad, 'GHSA-critical', { match: { severity: { rating: 'critical', scores: [] } } }),
        ],
        notAssessed: [{ ref: 'x', why: 'no-database', because: 'it has no package URL', decision: 'review' }],
        databases: [{ ecosystem: 'npm', uri: 'https://api.osv.dev' }],
      },
    })
    expect(measuredOf(run)).toMatchObject({
      vulnerabilities: 5,
      blocking: 4,
      componentsNotAssessed: 1,
      worstVulnerabilities: [
        { advisory: 'MAL-1', severity: 'malware' },
        { advisory: 'GHSA-critical', upgrade: 'no fix' },
        { advisory: 'GHSA-exploited', upgrade: '1.3.0 → 1.3.1', component: 'left-pad 1.3.0' },
        { advisory: 'GHSA-high', where: 'package-lock.json:12, app.asar/node_modules/left-pad/package.json' },
        { advisory: 'GHSA-allowed', decision: 'allow' },
      ],
      databases: [{ ecosystem: 'npm', uri: 'https://api.osv.dev' }],
    })
  })

  it('counts by ecosystem and licence, documents and elements of profiles', () => {
    const measured = measuredOf(reported())
    expect(measured['ecosystems']).toEqual(
      expect.arrayContaining([{ ecosystem: 'npm', components: 3, required: 2, optional: 0, development: 1 }]),
    )
    expect(measured['licences']).toMatchObject({ kind: 'chart', values: { MIT: 1, 'MIT OR Apache-2.0': 1 } })
    expect(measured['documents']).toEqual([expect.objectContaining({ file: 'sbom.cdx.json' })])
    expect(measured['profiles']).toHaveLength(3)
  })

  it('shows what changed before all else', () => {
    const previous = { name: 'desk', version: '0.9.0', from: 'old.cdx.json' }
    const change = {
      kind: 'upgraded' as const,
      ref: leftPad,
      name: 'left-pad',
      ecosystem: 'npm',
      before: '1.2.0',
      after: '1.3.0',
    }
    const shown = summary(reported({ changes: { previous, changes: [change] } }))
    expect(shown).toMatch(/^<h3>.*<\/h3>\n\n<h4>changes since last release<\/h4>/)
    expect(shown).toContain('desk 0.9.0')
  })

  it('stays small however much there is to tell', () => {
    const components = Array.from({ length: 20_000 }, (_, index) =>
      npmPackage(`p${index}`, `${index}.0.0`, {
        licences: { declared: [{ text: `Licence ${index} ${'x'.repeat(500)}`, from: 'a' }] },
      }),
    )
    const inventory = buildInventory([collected({ components })], { fallbackName: 'desk' })
    const refs = inventory.components.map(({ ref }) => ref)
    const run = reported({
      inventory: {
        ...inventory,
        faults: refs.map((file) => ({ rule: 'sbom/lock-invalid', message: 'x'.repeat(5000), remedy: 'y', file })),
      },
      profiles: [],
      advisories: { judgements: refs.map((ref) => judgement(ref, 'GHSA-1')), notAssessed: [], databases: [] },
      changes: {
        previous: { name: 'desk', from: 'old' },
        changes: refs.map((ref) => ({
          kind: 'added' as const,
          ref,
          name: 'x'.repeat(5000),
          ecosystem: 'npm',
          after: '1',
        })),
      },
    })
    const measured = measuredOf(run)
    expect(JSON.stringify(measured).length).toBeLessThan(100_000)
    expect(Buffer.byteLength(summary(run))).toBeLessThan(200_000)
    expect(measured).toMatchObject({
      worstVulnerabilitiesLeftOut: 19_950,
      changesSinceLastReleaseLeftOut: 19_950,
      notRead: 20_000,
      components: 20_000,
    })
  })
})
