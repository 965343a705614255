import { describe, expect, it } from '@jest/globals'
import type { Component } from '../../../../actions/sbom/src/inventory/component.ts'
import { judgeAdvisories } from '../../../../actions/sbom/src/advisories/judge.ts'
import { exceptionFindings } from '../../../../actions/sbom/src/judge/exception-findings.ts'
import { judgeLicences } from '../../../../actions/sbom/src/licences/judge.ts'
import { policySchema } from '../../../../actions/sbom/src/policy.ts'

const today = '2026-11-24'

const component: Component = {
  ref: 'pkg:npm/a@1.0.0',
  purl: 'pkg:npm/a@1.0.0',
  type: 'library',
  name: 'a',
  version: '1.0.0',
  hashes: [],
  licences: { declared: [{ text: 'MIT AND Zlib', from: 'package-lock.json' }] },
  references: [],
  scope: 'required',
  evidence: [{ kind: 'declared', file: 'package-lock.json', confidence: 1 }],
  properties: {},
}

const match = {
  ref: component.ref,
  kind: 'vulnerability' as const,
  id: 'GHSA-1',
  ids: ['GHSA-1', 'CVE-2026-1'],
  severity: { rating: 'high' as const, scores: [] },
  advisories: [],
}

function told(given: object, isAssessed = true): string[] {
  const policy = policySchema.parse(given)
  const licences = policy.licences && judgeLicences([component], policy.licences, today)
  const judged = judgeAdvisories([component], { matches: [match], unassessed: [] }, policy.vulnerabilities, today)
  const vulnerabilities = isAssessed ? { ...judged, databases: [], findings: [] } : undefined
  const findings = exceptionFindings(policy, { licences, vulnerabilities, sources: [] }, today)
  return findings.map(({ rule, severity, message }) => `${rule} ${severity}: ${message}`)
}

const licence = (exception: object) => ({
  licences: { allow: ['MIT'], exceptions: [{ purl: 'pkg:npm/a', reason: 'read', ...exception }] },
})
const vulnerability = (exception: object) => ({ vulnerabilities: { exceptions: [{ reason: 'read', ...exception }] } })

describe('an exception of the policy', () => {
  it.each([
    ['for a licence', licence({})],
    ['for a part of a licence', licence({ licence: 'Zlib', until: today })],
    ['for a vulnerability by any of its ids', vulnerability({ id: 'CVE-2026-1', purl: 'pkg:npm/a' })],
  ])('%s that is needed and holds is not told', (_of, policy) => {
    expect(told(policy)).toEqual([])
  })

  it.each([
    ['a licence that is allowed', licence({ licence: 'MIT' })],
    ['a package that is not there', licence({ purl: 'pkg:npm/b' })],
    ['a vulnerability that is not there', vulnerability({ id: 'CVE-2026-2' })],
    ['a vulnerability of another package', vulnerability({ id: 'GHSA-1', purl: 'pkg:npm/b' })],
  ])('for %s is told to be unneeded', (_of, policy) => {
    expect(told(policy)).toEqual([expect.stringMatching(/^sbom\/exception-unneeded note: .*lets nothing pass/)])
  })

  it.each([
    ['a licence', licence({ until: '2026-11-23' })],
    ['a vulnerability', vulnerability({ id: 'GHSA-1', until: '2026-11-23' })],
  ])('for %s that has ended is told while it is needed', (_of, policy) => {
    expect(told(policy)).toEqual([expect.stringMatching(/^sbom\/exception-expired low: .*ended on 2026-11-23/)])
  })

  it('for a vulnerability says nothing where none was looked for', () => {
    expect(told(vulnerability({ id: 'CVE-2026-2' }), false)).toEqual([])
  })
})
