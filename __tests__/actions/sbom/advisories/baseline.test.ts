import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  applyBaseline,
  baselineText,
  readBaseline,
  unneededFindings,
  type Accepted,
} from '../../../../actions/sbom/src/advisories/baseline.ts'
import type { AdvisoryJudgement } from '../../../../actions/sbom/src/advisories/judge.ts'
import { componentOf } from './component.ts'

const today = '2026-11-24'
const ref = 'pkg:npm/%40a/bad@1.0.0'
const components = [componentOf(ref), componentOf('pkg:npm/other@1.0.0')]
const entry: Accepted = {
  id: 'CVE-2026-1',
  package: 'pkg:npm/%40a/bad',
  severity: 'high',
  since: '2026-10-01',
  reason: 'not reachable: only used in the build',
}

function judgement(
  more: Partial<AdvisoryJudgement['match']> = {},
  rest: Partial<AdvisoryJudgement> = {},
): AdvisoryJudgement {
  return {
    ref,
    decision: 'deny',
    because: 'it is high',
    match: {
      ref,
      kind: 'vulnerability',
      id: 'GHSA-x',
      ids: ['GHSA-x', 'CVE-2026-1'],
      severity: { rating: 'high', scores: [] },
      advisories: [],
      ...more,
    },
    ...rest,
  }
}

function apply(found: AdvisoryJudgement, ...accepted: Accepted[]) {
  return applyBaseline([found], { accepted }, components, today)
}

describe('a baseline of vulnerabilities', () => {
  it('lets pass what it accepts, by any id and in any version', () => {
    const other = 'pkg:npm/%40a/bad@1.0.1'
    for (const found of [judgement(), judgement({}, { ref: other })]) {
      const { judgements, unneeded } = applyBaseline(
        [found],
        { accepted: [entry] },
        [...components, componentOf(other)],
        today,
      )
      expect(judgements).toMatchObject([
        { decision: 'allow', because: 'it is accepted since 2026-10-01', excepted: entry.reason },
      ])
      expect(unneeded).toEqual([])
    }
  })

  it.each<[string, Accepted, Partial<AdvisoryJudgement['match']>]>([
    ['of another package', { ...entry, package: 'pkg:npm/other' }, {}],
    ['of another vulnerability', { ...entry, id: 'CVE-2026-2' }, {}],
    ['that ended', { ...entry, until: '2026-11-23' }, {}],
    ['that was less bad', { ...entry, severity: 'medium' }, {}],
    ['that nobody had rated', { ...entry, severity: 'unknown' }, {}],
    ['that is exploited since', entry, { exploited: { since: '2026-10-02', inRansomware: false } }],
    ['that is malware', entry, { kind: 'malware' }],
  ])('does not accept one %s', (_what, accepted, found) => {
    expect(apply(judgement(found), accepted).judgements).toMatchObject([{ decision: 'deny' }])
  })

  it.each<[string, Accepted, Partial<AdvisoryJudgement['match']>]>([
    ['on its last day', { ...entry, until: today }, {}],
    ['that has become less bad', entry, { severity: { rating: 'low', scores: [] } }],
    ['that was exploited before', entry, { exploited: { since: '2026-09-30', inRansomware: false } }],
  ])('accepts one %s', (_what, accepted, found) => {
    expect(apply(judgement(found), accepted).judgements).toMatchObject([{ decision: 'allow' }])
  })

  it('says why it no longer accepts', () => {
    expect(apply(judgement(), { ...entry, until: '2026-01-01' }).judgements[0]?.because).toBe(
      'it is high, and it was accepted until 2026-01-01',
    )
  })

  it('says which of its entries nothing needs', () => {
    const applied = apply(judgement(), entry, { ...entry, id: 'CVE-2020-1' })
    expect(unneededFindings(applied, 'baseline.json')).toMatchObject([
      { rule: 'sbom/baseline-unneeded', severity: 'note', at: { file: 'baseline.json' } },
    ])
    // What passes anyway still has a match.
    expect(apply(judgement({}, { decision: 'allow' }), entry).unneeded).toEqual([])
  })
})

describe('writing a baseline', () => {
  it('accepts all that does not pass, and reads back to the same verdict', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'baseline-'))
    try {
      const found = [judgement(), judgement({ id: 'GHSA-y', ids: ['GHSA-y'] }, { ref: 'pkg:npm/other@1.0.0' })]
      const text = baselineText(found, { components, today, until: '2027-01-31' })
      expect(baselineText(found.toReversed(), { components, today, until: '2027-01-31' })).toBe(text)
      const file = path.join(folder, 'baseline.json')
      await writeFile(file, text)
      const { judgements, unneeded } = applyBaseline(found, await readBaseline(file), components, today)
      expect(judgements.map(({ decision }) => decision)).toEqual(['allow', 'allow'])
      expect(unneeded).toEqual([])
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('keeps reasons that people wrote, and drops what is mended', () => {
    const previous = { accepted: [entry, { ...entry, id: 'CVE-2020-1' }] }
    const { judgements } = applyBaseline([judgement()], previous, components, today)
    for (const judged of [judgements, [judgement()]]) {
      const text = baselineText(judged, { previous, components, today })
      expect(JSON.parse(text)).toEqual({ version: 1, accepted: [entry] })
    }
  })

  it('leaves out malware and what passes', () => {
    const found = [judgement({ kind: 'malware' }), judgement({ id: 'GHSA-z' }, { decision: 'allow' })]
    expect(JSON.parse(baselineText(found, { components, today }))).toEqual({ version: 1, accepted: [] })
  })

  it.each([
    ['{', /JSON/],
    ['{"version":2,"accepted":[]}', /version/],
    ['{"version":1,"accepted":[{"id":"x","package":"pkg:npm/x","severity":"high","since":"2026-01-01"}]}', /reason/],
  ])('%s is refused when it is read', async (text, message) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'baseline-'))
    try {
      await writeFile(path.join(folder, 'b.json'), text)
      await expect(readBaseline(path.join(folder, 'b.json'))).rejects.toThrow(message)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
