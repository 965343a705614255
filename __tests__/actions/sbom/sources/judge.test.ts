import { describe, expect, it } from '@jest/globals'
import { exceptionFindings } from '../../../../actions/sbom/src/judge/exception-findings.ts'
import type { Origin, OriginKind } from '../../../../actions/sbom/src/collect/origins/origin.ts'
import { policySchema } from '../../../../actions/sbom/src/policy.ts'
import { sourceFindings } from '../../../../actions/sbom/src/sources/findings.ts'
import { judgeOrigins } from '../../../../actions/sbom/src/sources/judge.ts'
import { isListed } from '../../../../actions/sbom/src/sources/listed-place.ts'

const today = '2026-11-24'

function origin(kind: OriginKind, place?: string): Origin {
  const placed = place === undefined ? {} : { place }
  return { kind, name: 'z', purl: 'pkg:npm/z@1.0.0', file: 'package-lock.json', line: 8, ...placed }
}

function severities(origins: Origin[], sources: object = {}): string[] {
  const policy = policySchema.parse({ sources })
  return sourceFindings(judgeOrigins(origins, policy.sources, today)).map(({ severity }) => severity)
}

describe('the place of a package', () => {
  it.each([
    ['registry', 'https://npm.example/z', 'medium'],
    ['git', 'git+https://github.com/own/z.git', 'note'],
    ['url', 'https://files.example/z.tgz', 'medium'],
    ['file', 'z.tgz', 'medium'],
    ['unpinned', 'git+https://github.com/own/z.git', 'medium'],
    ['unencrypted', 'http://npm.example/z', 'medium'],
    ['undigested', undefined, 'note'],
    ['elsewhere', 'https://evil.example/z.tgz', 'high'],
    ['another', 'https://registry.npmjs.org/evil/-/evil-1.0.0.tgz', 'high'],
  ] as const)('weighs without a policy, as %s from %s, %s', (kind, place, severity) => {
    expect(severities([origin(kind, place)])).toEqual([severity])
  })

  it('weighs what its key of the policy says', () => {
    expect(severities([origin('file', 'z.tgz')], { file: 'deny' })).toEqual(['high'])
    expect(severities([origin('another', 'https://npm.example/z')], { substituted: 'review' })).toEqual(['medium'])
  })

  it('is no more asked about where it is listed, but for what a place cannot answer', () => {
    const allow = ['npm.example']
    const of = (kind: OriginKind) => severities([origin(kind, 'https://npm.example/z')], { allow })

    expect(['registry', 'git', 'url', 'elsewhere'].flatMap((kind) => of(kind as OriginKind))).toEqual([])
    expect(['unpinned', 'unencrypted', 'another'].map((kind) => of(kind as OriginKind).length)).toEqual([1, 1, 1])
  })

  it('is let pass by an exception until its last day, and told when nothing needs the exception', () => {
    const told = (exception: object) => {
      const policy = policySchema.parse({ sources: { exceptions: [{ reason: 'read', ...exception }] } })
      const sources = judgeOrigins([origin('file', 'z.tgz')], policy.sources, today)
      const facts = { licences: undefined, vulnerabilities: undefined, sources }
      return [...sourceFindings(sources), ...exceptionFindings(policy, facts, today)].map(({ rule }) => rule)
    }

    expect(told({ purl: 'pkg:npm/z', until: today })).toEqual([])
    expect(told({ purl: 'pkg:npm/z@1.0.0' })).toEqual([])
    expect(told({ purl: 'pkg:npm/z', until: '2026-11-23' })).toEqual(['sbom/source-file', 'sbom/exception-expired'])
    expect(told({ purl: 'pkg:npm/y' })).toEqual(['sbom/source-file', 'sbom/exception-unneeded'])
  })

  it('is told once for all packages that are from there, with what could break a line escaped', () => {
    const many = ['a', 'b', 'c', 'd\n'].map((name) => ({ ...origin('registry', 'https://npm.example/x'), name }))
    const policy = policySchema.parse({})
    const findings = sourceFindings(
      judgeOrigins([...many, origin('registry', 'https://other.example/z')], policy.sources, today),
    )

    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/\(4\) come from "npm\.example".*: "a", "b", "c", …\.$/),
      expect.stringMatching(/\(1\) come from "other\.example".*: "z"\.$/),
    ])
  })
})

describe('a listed place', () => {
  it.each([
    ['https://github.com/acme/z', true],
    ['git+ssh://git@github.com/acme/z.git@main', true],
    ['git+https://github.com/acme.git', true],
    ['https://github.com/acme-evil/z', false],
    ['https://github.com/acme/../evil/z', false],
    ['https://github.com/acme/%2e%2e/evil/z', false],
    ['https://github.com.evil.example/acme/z', false],
    ['https://github.com@evil.example/acme/z', false],
    ['acme/z.tgz', false],
  ])('github.com/acme is for %s: %s', (place, expected) => {
    expect(isListed(place, ['github.com/acme'])).toBe(expected)
  })

  it.each(['https://npm.example', 'npm.example/../x y', ''])('is written as a host, not as %j', (entry) => {
    expect(policySchema.safeParse({ sources: { allow: [entry] } }).success).toBe(false)
  })
})
