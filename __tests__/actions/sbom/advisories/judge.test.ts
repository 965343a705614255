import { describe, expect, it } from '@jest/globals'
import type { Advisory } from '../../../../actions/sbom/src/advisories/advisory.ts'
import { judgeAdvisories, type AdvisoryJudgement } from '../../../../actions/sbom/src/advisories/judge.ts'
import type { Unassessed } from '../../../../actions/sbom/src/advisories/match/match.ts'
import { advisoryPolicySchema } from '../../../../actions/sbom/src/advisories/policy.ts'
import type { Rating } from '../../../../actions/sbom/src/advisories/severity/rating.ts'
import { componentOf } from './component.ts'

const ref = 'pkg:npm/%40a/bad@1.0.0'
const today = '2026-11-24'

type Found = AdvisoryJudgement['match']

function match(rating: Rating, more: Partial<Found> = {}): Found {
  const ids = ['GHSA-x', 'CVE-2026-1']
  const advisories: Advisory[] = []
  return { ref, kind: 'vulnerability', id: 'GHSA-x', ids, severity: { rating, scores: [] }, advisories, ...more }
}

function judge(found: Found, policy: object, scope: 'required' | 'excluded' = 'required') {
  const judged = judgeAdvisories(
    [componentOf(ref, { scope })],
    { matches: [found], unassessed: [] },
    advisoryPolicySchema.parse(policy),
    today,
  )
  return judged.judgements
}

const decide = (...given: Parameters<typeof judge>) => judge(...given)[0]?.decision
const because = (...given: Parameters<typeof judge>) => judge(...given)[0]?.because
const exploited = { since: '2026-01-02', inRansomware: true }
const notAffected = { status: 'not_affected', because: 'vulnerable_code_not_present', file: 'a.vex.json' } as const

describe('the policy for advisories', () => {
  it.each<[Rating, object, string]>([
    ['critical', {}, 'deny'],
    ['high', {}, 'deny'],
    ['medium', {}, 'allow'],
    ['medium', { 'fail-on': 'medium' }, 'deny'],
    ['critical', { 'fail-on': 'never' }, 'allow'],
    ['medium', { 'review-on': 'medium' }, 'review'],
    ['low', { 'review-on': 'medium' }, 'allow'],
    ['critical', { 'fail-on': 'never', 'review-on': 'high' }, 'review'],
    ['unknown', {}, 'deny'],
    ['unknown', { unrated: 'medium' }, 'allow'],
    ['none', { 'fail-on': 'low' }, 'allow'],
  ])('judges %s by %j: %s', (rating, policy, expected) => {
    expect(decide(match(rating), policy)).toBe(expected)
  })

  it.each<[string, Partial<Found>, object, string]>([
    ['one that nothing fixes', {}, { 'fixable-only': true }, 'allow'],
    ['one that nothing fixes, to be looked at', {}, { 'fixable-only': true, 'review-on': 'high' }, 'review'],
    ['one that an upgrade fixes', { fixedIn: '1.0.1' }, { 'fixable-only': true }, 'deny'],
    ['a new one', { published: '2026-11-20T00:00:00Z' }, { 'minimum-age-days': 14 }, 'allow'],
    ['one on the day', { published: '2026-11-10T12:00:00Z' }, { 'minimum-age-days': 14 }, 'deny'],
    ['one of tomorrow', { published: '2026-11-25T00:00:00Z' }, { 'minimum-age-days': 1 }, 'allow'],
    ['one without a date', {}, { 'minimum-age-days': 14 }, 'deny'],
    ['an exploited one that nothing fixes', { exploited }, { 'fixable-only': true, 'minimum-age-days': 9 }, 'deny'],
    ['an exploited one, by severity alone', { exploited }, { 'fixable-only': true, 'kev-always': false }, 'allow'],
    ['a likely one', { exploitProbability: 0.5 }, { 'fail-on': 'critical', 'epss-at-least': 0.5 }, 'deny'],
    ['an unlikely one', { exploitProbability: 0.49 }, { 'fail-on': 'critical', 'epss-at-least': 0.5 }, 'allow'],
    ['one that VEX settles', { vex: notAffected, exploited }, {}, 'allow'],
    ['one that is fixed here', { vex: { status: 'fixed', file: 'v' } }, {}, 'allow'],
    ['one that VEX confirms', { vex: { status: 'affected', file: 'v' } }, {}, 'deny'],
    ['one that is looked into', { vex: { status: 'under_investigation', file: 'v' } }, {}, 'deny'],
  ])('judges %s', (_what, more, policy, expected) => {
    expect(decide(match('high', more), policy)).toBe(expected)
  })

  it.each([
    [{ id: 'CVE-2026-1', reason: 'r' }, 'allow'],
    [{ id: 'GHSA-x', purl: 'pkg:npm/%40a/bad', reason: 'r', until: '2026-11-24' }, 'allow'],
    [{ id: 'GHSA-x', purl: ref, reason: 'r' }, 'allow'],
    [{ id: 'GHSA-x', purl: 'pkg:npm/%40a/bad@2.0.0', reason: 'r' }, 'deny'],
    [{ id: 'GHSA-x', purl: 'pkg:npm/other', reason: 'r' }, 'deny'],
    [{ id: 'GHSA-x', reason: 'r', until: '2026-11-23' }, 'deny'],
    [{ id: 'GHSA-y', reason: 'r' }, 'deny'],
  ])('takes the exception %j: %s', (exception, expected) => {
    expect(decide(match('high'), { exceptions: [exception] })).toBe(expected)
  })

  it('says why', () => {
    expect(because(match('high'), {})).toBe('it is high')
    expect(because(match('unknown'), {})).toBe('nobody has rated it, which counts as high')
    expect(because(match('high', { exploited }), {})).toBe(
      'it is known to be exploited since 2026-01-02, in ransomware too',
    )
    expect(because(match('high', { vex: notAffected }), {})).toBe(
      'a.vex.json says that it does not affect this (vulnerable_code_not_present)',
    )
    const ended = { exceptions: [{ id: 'GHSA-x', reason: 'r', until: '2026-11-01' }] }
    expect(because(match('high'), ended)).toBe('it is high, and its exception ended on 2026-11-01')
    expect(judge(match('high'), { exceptions: [{ id: 'GHSA-x', reason: 'not reached' }] })[0]?.excepted).toBe(
      'not reached',
    )
  })

  it('lets nothing save malware: no exception, no VEX, no scope', () => {
    const malware = match('critical', { kind: 'malware', id: 'MAL-1', ids: ['MAL-1'], vex: notAffected })
    const policy = { 'fail-on': 'never', exceptions: [{ id: 'MAL-1', reason: 'r' }] }
    expect(decide(malware, policy, 'excluded')).toBe('deny')
  })

  it('leaves development alone out unless it is asked for', () => {
    expect(judge(match('high'), {}, 'excluded')).toEqual([])
    expect(decide(match('high'), { development: true }, 'excluded')).toBe('deny')
  })

  it.each<[Unassessed['why'], object, string]>([
    ['no-advisories', {}, 'deny'],
    ['undecided', {}, 'deny'],
    ['no-database', {}, 'allow'],
    ['no-advisories', { 'not-assessed': 'allow' }, 'allow'],
    ['undecided', { 'not-assessed': 'review' }, 'review'],
    ['no-database', { 'not-assessed': 'allow', 'no-database': 'deny' }, 'deny'],
  ])('decides what is not assessed (%s) by %j: %s', (why, policy, expected) => {
    const unassessed = [{ ref, why, because: 'so' }]
    const given = advisoryPolicySchema.parse(policy)
    const { notAssessed } = judgeAdvisories([componentOf(ref)], { matches: [], unassessed }, given, today)
    expect(notAssessed).toEqual([{ ref, why, because: 'so', decision: expected }])
  })

  it.each([
    { 'fail-on': 'bad' },
    { failon: 'high' },
    { 'epss-at-least': 50 },
    { 'minimum-age-days': -1 },
    { exceptions: [{ id: 'GHSA-x' }] },
    { exceptions: [{ id: 'GHSA-x', reason: 'r', until: '31.1.2027' }] },
  ])('refuses %j', (given) => {
    expect(advisoryPolicySchema.safeParse(given).success).toBe(false)
  })
})
