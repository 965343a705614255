import { describe, expect, it } from '@jest/globals'
import type { KnownFindings } from '../../../../actions/prompt-scan/src/governance/baseline.ts'
import type { LocatedDetection } from '../../../../actions/prompt-scan/src/governance/located.ts'
import { govern } from '../../../../actions/prompt-scan/src/governance/govern.ts'
import type { Suppression } from '../../../../actions/prompt-scan/src/governance/suppression.ts'
import { idleSuppressions } from '../../../../actions/prompt-scan/src/rules/governance/ps906-idle-suppression.ts'

function detection(line: number, { rule = 'PS301', endLine = line, fingerprint = 'a' } = {}): LocatedDetection {
  const place = { line, column: 1, endLine, endColumn: 9 }
  return {
    path: 'AGENTS.md',
    detection: { rule, severity: 'high', message: 'm', excerpt: 'x', fingerprint, ...place },
  }
}

function suppression(given: Partial<Suppression> = {}): { path: string; suppression: Suppression } {
  return { path: 'AGENTS.md', suppression: { rules: ['PS301'], reason: 'r', line: 1, column: 1, target: 2, ...given } }
}

function outcome(
  detections: LocatedDetection[],
  suppressions: ReturnType<typeof suppression>[],
  known = new Map<string, KnownFindings>(),
) {
  const { governed, uses, stale } = govern(detections, suppressions, {
    baseline: { known },
    today: '2026-11-24',
    knownRules: new Set(['PS301', 'PS302', 'PS603']),
    approvalRules: new Set(['PS603']),
  })
  return { accepted: governed.map((one) => one.accepted?.by), told: idleSuppressions(uses), stale }
}

describe('a comment', () => {
  it('accepts the findings of its rule at its line, and says so by its use', () => {
    expect(outcome([detection(2)], [suppression()])).toMatchObject({ accepted: ['comment'], told: [] })
  })

  it('accepts a finding of several lines when its line is one of them', () => {
    expect(outcome([detection(1, { endLine: 4 })], [suppression()]).accepted).toEqual(['comment'])
  })

  it('for the file accepts all of the rule', () => {
    const all = [detection(7), detection(9), detection(9, { rule: 'PS302' })]
    expect(outcome(all, [suppression({ target: 'file' })]).accepted).toEqual(['comment', 'comment', undefined])
  })

  it('for a line does not accept the findings that are only counted at it', () => {
    const sum = { ...detection(2), isSum: true as const }
    expect(outcome([detection(2), sum], [suppression()]).accepted).toEqual(['comment', undefined])
    expect(outcome([sum], [suppression({ target: 'file' })]).accepted).toEqual(['comment'])
  })

  it.each([
    ['another line', detection(3)],
    ['another rule', detection(2, { rule: 'PS302' })],
    ['another file', { ...detection(2), path: 'CLAUDE.md' }],
  ])('accepts nothing of %s, and is told as idle', (_of, found) => {
    const { accepted, told } = outcome([found], [suppression()])
    expect(accepted).toEqual([undefined])
    expect(told).toMatchObject([{ severity: 'low', message: expect.stringContaining('accepts nothing') }])
  })

  it.each([
    [{ reason: '' }, 'it gives no reason'],
    [{ reason: '.' }, 'it gives no reason'],
    [{ isNoComment: true as const }, 'it stands in no comment'],
    [{ rules: [] }, 'it names no rule'],
    [{ rules: ['PS603'] }, 'PS603 is about what was approved outside of this file'],
    [{ rules: ['PS301', 'PS999'] }, 'there is no rule PS999'],
    [{ until: '2026-11-23' }, 'it ended on 2026-11-23'],
    [{ until: 'soon' }, '"soon" is no day'],
    [{ until: '2026-13-40' }, '"2026-13-40" is no day'],
  ])('with %j accepts nothing, and is told as a fault', (given, reason) => {
    const { accepted, told } = outcome([detection(2)], [suppression(given)])
    expect(accepted).toEqual([undefined])
    expect(told[0]?.message).toContain(reason)
  })

  it('holds on its last day', () => {
    expect(outcome([detection(2)], [suppression({ until: '2026-11-24' })]).accepted).toEqual(['comment'])
  })
})

describe('the baseline', () => {
  it('accepts as many findings of a fingerprint as it knows, wherever they moved', () => {
    const known = new Map([['a', { count: 1, severity: 'high' as const }]])
    expect(outcome([detection(90), detection(91)], [], known).accepted).toEqual(['baseline', undefined])
  })

  it('accepts nothing that is worse than it was', () => {
    const known = new Map([['a', { count: 1, severity: 'low' as const }]])
    expect(outcome([detection(1)], [], known).accepted).toEqual([undefined])
  })

  it('tells what it knows and was met no more', () => {
    expect(outcome([], [], new Map([['gone', { count: 2, severity: 'low' }]])).stale).toEqual(['gone'])
  })
})
