import { describe, expect, it } from '@jest/globals'
import type { Component } from '../../../../actions/sbom/src/inventory/component.ts'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import type { Fault, Inventory } from '../../../../actions/sbom/src/inventory/inventory.ts'
import { judge } from '../../../../actions/sbom/src/judge/judge.ts'
import { outcomeOf } from '../../../../actions/sbom/src/judge/severity.ts'
import { judgeLicences } from '../../../../actions/sbom/src/licences/judge.ts'
import { policySchema } from '../../../../actions/sbom/src/policy.ts'
import type { Vulnerabilities } from '../../../../actions/sbom/src/gate/vulnerabilities.ts'

function library(name: string, licence?: string): Component {
  return {
    ref: `pkg:npm/${name}@1.0.0`,
    purl: `pkg:npm/${name}@1.0.0`,
    type: 'library',
    name,
    version: '1.0.0',
    hashes: [],
    licences: { declared: licence === undefined ? [] : [{ text: licence, from: 'package-lock.json' }] },
    references: [],
    scope: 'required',
    evidence: [{ kind: 'declared', file: 'package-lock.json', line: 7, confidence: 1 }],
    properties: {},
  }
}

function inventory(components: Component[], faults: Fault[] = []): Inventory {
  const part = { components, dependencies: new Map<string, string[]>(), roots: [], completeness: [], faults }
  return buildInventory([part], { fallbackName: 'app' })
}

const nothingKnown: Vulnerabilities = { judgements: [], notAssessed: [], databases: [], findings: [] }

function vulnerabilities(decision: 'allow' | 'review' | 'deny', kind: 'malware' | 'vulnerability'): Vulnerabilities {
  const match = {
    ref: 'pkg:npm/a@1.0.0',
    kind,
    id: 'GHSA-1',
    ids: ['GHSA-1', 'CVE-2026-1'],
    summary: 'bad\n::error::worse',
    severity: { rating: 'high' as const, scores: [] },
    fixedIn: '1.0.1',
    advisories: [],
  }
  return { ...nothingKnown, judgements: [{ ref: match.ref, decision, match, because: 'it is high' }] }
}

function judged(facts: Partial<Parameters<typeof judge>[0]>, policy: object = {}) {
  const known = policySchema.parse(policy)
  const { inventory: given = inventory([library('a', 'MIT')]) } = facts
  const licences = known.licences && judgeLicences(given.components, known.licences, '2026-11-24')
  const all = {
    inventory: given,
    isComparable: false,
    licences,
    vulnerabilities: nothingKnown,
    changes: undefined,
    ...facts,
  }
  const findings = judge(all, known)
  return { findings, outcome: outcomeOf(findings) }
}

describe('the judgement', () => {
  it('passes an app of which nothing bad is known', () => {
    expect(judged({})).toEqual({ findings: [], outcome: 'pass' })
  })

  it('fails without advisories, unless the policy accepts it', () => {
    expect(judged({ vulnerabilities: undefined })).toMatchObject({
      findings: [
        { rule: 'sbom/not-assessed', severity: 'high', remedy: expect.stringContaining('not-assessed: allow') },
      ],
      outcome: 'fail',
    })
    const accepted = judged({ vulnerabilities: undefined }, { vulnerabilities: { 'not-assessed': 'allow' } })
    expect(accepted).toMatchObject({ findings: [{ rule: 'sbom/not-assessed', severity: 'note' }], outcome: 'pass' })
  })

  it('tells a vulnerability at the line that declares its package, with the upgrade, on one line', () => {
    const { findings, outcome } = judged({ vulnerabilities: vulnerabilities('deny', 'vulnerability') })
    expect(outcome).toBe('fail')
    expect(findings).toMatchObject([
      {
        rule: 'sbom/vulnerability',
        severity: 'high',
        remedy: 'Upgrade a to 1.0.1 or later.',
        at: { file: 'package-lock.json', line: 7 },
        properties: { id: 'GHSA-1', aliases: ['CVE-2026-1'], fixedIn: '1.0.1' },
      },
    ])
    expect(findings[0]?.message).not.toContain('\n')
  })

  it.each([
    ['review', 'vulnerability', 'medium', 'hold'],
    ['allow', 'vulnerability', 'note', 'pass'],
    ['deny', 'malware', 'critical', 'fail'],
  ] as const)('weighs %s of %s as %s', (decision, kind, severity, outcome) => {
    const result = judged({ vulnerabilities: vulnerabilities(decision, kind) })
    expect(result).toMatchObject({ findings: [{ severity }], outcome })
  })

  it('names each denied licence, and those of one unknown kind together', () => {
    const components = [library('a', 'MIT'), library('b', 'GPL-3.0-only'), library('c'), library('d')]
    const { findings, outcome } = judged(
      { inventory: inventory(components) },
      { licences: { allow: ['MIT'], deny: ['GPL-3.0-only'], unknown: 'review' } },
    )
    expect(findings).toMatchObject([
      { rule: 'sbom/licence-denied', severity: 'high', properties: { licence: 'GPL-3.0-only' } },
      { rule: 'sbom/licence-unknown', severity: 'medium', properties: { count: 2 } },
    ])
    expect(outcome).toBe('fail')
  })

  it('says for each ecosystem how its licences get known', () => {
    const crate = { ...library('c'), ref: 'pkg:cargo/c@1.0.0', purl: 'pkg:cargo/c@1.0.0' }
    const model = { ...library('m'), ref: 'model:m', type: 'machine-learning-model' as const }
    delete model.purl
    const { findings } = judged(
      { inventory: inventory([library('a'), crate, library('b'), model]) },
      { licences: { allow: ['MIT'] } },
    )
    expect(findings.map(({ remedy }) => remedy).sort()).toEqual([
      expect.stringContaining('npm ci'),
      expect.stringContaining('cargo vendor'),
      expect.stringContaining('model-manifest-verify'),
    ])
  })

  it('lists licences without judging them where the policy has no section for them', () => {
    expect(judged({ inventory: inventory([library('a', 'GPL-3.0-only'), library('b')]) }).findings).toEqual([])
  })

  it('holds what could not be read against the app, as the policy says', () => {
    const fault = { rule: 'sbom/lock-invalid', message: 'm', remedy: 'r', file: 'yarn.lock', line: 3 }
    const unread = inventory([library('a', 'MIT')], [fault])
    expect(judged({ inventory: unread })).toMatchObject({
      findings: [{ rule: 'sbom/lock-invalid', severity: 'high', at: { file: 'yarn.lock', line: 3 } }],
      outcome: 'fail',
    })
    expect(judged({ inventory: unread }, { unread: 'allow' }).outcome).toBe('pass')
  })

  it('fails a package that ships without being declared, as the policy says', () => {
    const declared = library('a', 'MIT')
    const shipped: Component = {
      ...library('b', 'MIT'),
      evidence: [{ kind: 'shipped', file: 'app.asar/node_modules/b/package.json', confidence: 1 }],
    }
    const seen: Component = {
      ...declared,
      evidence: [
        ...declared.evidence,
        { kind: 'shipped', file: 'app.asar/node_modules/a/package.json', confidence: 1 },
      ],
    }
    const both = inventory([seen, shipped])
    expect(judged({ inventory: both, isComparable: true })).toMatchObject({
      findings: [{ rule: 'sbom/shipped-undeclared', severity: 'high' }],
      outcome: 'fail',
    })
    expect(judged({ inventory: both, isComparable: true }, { undeclared: 'review' }).outcome).toBe('hold')
  })
})
