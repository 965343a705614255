import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { readScanResults } from '../../../../../actions/sbom/src/advisories/reported/read-scan-results.ts'
import { componentOf } from '../component.ts'
import { grypeMatch, grypeOf, scorecard, snykIssue, snykOf } from './samples.ts'
import { expectLinearTime } from '../../../../support/linear-time.ts'

const components = ['pkg:npm/minimist@0.0.8', 'pkg:npm/minimist@1.2.8', 'pkg:npm/lodash@4.17.20'].map((purl) =>
  componentOf(purl),
)

function fixture(name: string): Promise<string> {
  return readFile(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
}

function read(value: unknown, purls = components) {
  return readScanResults(typeof value === 'string' ? value : JSON.stringify(value), 'scan.json', purls)
}

describe('results of another scanner', () => {
  it.each<[string, () => unknown]>([
    ['grype', () => grypeOf([grypeMatch])],
    ['Snyk', () => snykOf([snykIssue])],
    ['Snyk for several projects', () => [snykOf([]), snykOf([snykIssue, snykIssue])]],
    ['osv-scanner', () => fixture('osv-scanner.json')],
  ])('of %s are a match of the component in its version', async (_tool, value) => {
    const { matches, findings, faults } = await read(await value())
    expect([findings, faults]).toEqual([[], []])
    expect(matches).toMatchObject([
      {
        ref: 'pkg:npm/minimist@0.0.8',
        id: 'GHSA-vh95-rmgr-6w4m',
        kind: 'vulnerability',
        severity: { rating: 'medium', score: { score: 5.6 } },
        fixedIn: '0.2.1',
        reportedBy: ['scan.json'],
      },
    ])
    expect(matches[0]?.ids).toContain('CVE-2020-7598')
  })

  it('of npm audit are matched by its ranges', async () => {
    const { matches, findings, faults } = await read(await fixture('npm-audit.json'))
    expect([findings, faults]).toEqual([[], []])
    expect(matches).toMatchObject([
      { ref: 'pkg:npm/minimist@0.0.8', id: 'GHSA-vh95-rmgr-6w4m', severity: { rating: 'medium' } },
    ])
  })

  it('of npm 6 and pnpm are read too', async () => {
    const advisory = {
      id: 1179,
      module_name: 'minimist',
      cves: ['CVE-2020-7598'],
      github_advisory_id: 'GHSA-vh95-rmgr-6w4m',
      vulnerable_versions: '<0.2.1 || >=1.0.0 <1.2.3',
      severity: 'low',
      title: 'Prototype Pollution',
      url: 'https://npmjs.com/advisories/1179',
      cwe: 'CWE-471',
    }
    const { matches } = await read({ actions: [], advisories: { 1179: advisory }, metadata: {} })
    expect(matches).toMatchObject([{ ids: ['GHSA-vh95-rmgr-6w4m', 'CVE-2020-7598'], severity: { rating: 'low' } }])
  })

  it('name packages as their ecosystems compare them', async () => {
    const issue = { ...snykIssue, packageManager: 'pip', packageName: 'Zope_Interface', version: '5.0' }
    const { matches } = await read(snykOf([issue]), [componentOf('pkg:pypi/zope.interface@5.0')])
    expect(matches.map(({ ref }) => ref)).toEqual(['pkg:pypi/zope.interface@5.0'])
    const artifact = { ...grypeMatch.artifact, purl: 'pkg:golang/github.com/Foo/bar@v1.0.0', version: 'v1.0.0' }
    const go = await read(grypeOf([{ ...grypeMatch, artifact }]), [componentOf('pkg:golang/github.com/foo/bar@v1.0.0')])
    expect(go.matches).toHaveLength(1)
    const deb = { ...grypeMatch.artifact, purl: 'pkg:deb/debian/openssl@3.0.1?arch=amd64', version: '3.0.1' }
    const system = await read(grypeOf([{ ...grypeMatch, artifact: deb }]), [
      componentOf('pkg:deb/debian/openssl@3.0.1'),
    ])
    expect(system.matches).toMatchObject([{ ref: 'pkg:deb/debian/openssl@3.0.1' }])
  })

  it('call malware what the databases call so', async () => {
    const vulnerability = { ...grypeMatch.vulnerability, cwes: [{ cve: '', cwe: 'CWE-506' }] }
    expect((await read(grypeOf([{ ...grypeMatch, vulnerability }]))).matches).toMatchObject([
      { kind: 'malware', severity: { rating: 'critical' } },
    ])
    expect((await read(snykOf([{ ...snykIssue, title: 'Malicious Package' }]))).matches[0]?.kind).toBe('malware')
  })

  it('of packages that are not in the inventory are one finding', async () => {
    const others = Array.from({ length: 9 }, (_, at) => ({ ...snykIssue, packageName: `gone-${at}\u001b[31m` }))
    const { matches, findings } = await read(snykOf(others))
    expect(matches).toEqual([])
    expect(findings).toMatchObject([{ rule: 'sbom/scan-unmatched', severity: 'medium', at: { file: 'scan.json' } }])
    expect(findings[0]?.message).toMatch(/reports 9 vulnerabilities .*gone-4 \[31m@0\.0\.8 and 4 more\.$/)
  })

  it('leave out issues of licences', async () => {
    expect(await read(snykOf([{ id: 'snyk:lic:npm:x:GPL-3.0', type: 'license' }]))).toEqual({
      matches: [],
      findings: [],
      faults: [],
    })
  })
})

describe("a repository's scorecard", () => {
  it('is a finding for each check that is not fulfilled', async () => {
    const { matches, findings } = await read(scorecard)
    expect(matches).toEqual([])
    expect(findings.map(({ severity, properties }) => [properties?.['check'], severity])).toEqual([
      ['Token-Permissions', 'medium'],
      ['Pinned-Dependencies', 'low'],
      ['Code-Review', 'note'],
      ['CI-Tests', 'note'],
    ])
    expect(findings[0]?.message).toContain('of github.com/example/app has 0 of 10 points: detected')
  })
})

describe('results that cannot be read', () => {
  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /expected JSON of one of grype/],
    ['a page', '<html>', /expected JSON/],
    ['another shape', { vulnerabilities: 7 }, /expected JSON/],
    ['nested without end', '['.repeat(2_000_000), /expected JSON/],
    ['an empty list', [], /expected JSON/],
    [
      'a failed npm audit',
      { message: 'ENOLOCK', error: { code: 'ENOLOCK', summary: 'x' } },
      /could not ask its registry \(ENOLOCK\)/,
    ],
    [
      'a failed Snyk test',
      { ok: false, error: 'Authentication failed', path: '/app' },
      /could not test a project \(Auth/,
    ],
    ['a match without a package', grypeOf([{ vulnerability: {} }]), /a package with a name in matches\[0\]\.artifact/],
    ['an id that climbs', grypeOf([{ ...grypeMatch, vulnerability: { id: '../../x' } }]), /an id in matches\[0\]/],
    ['a list that is none', { ...scorecard, checks: [7] }, /a check with a name as checks\[0\]/],
    ['a score out of range', { ...scorecard, checks: [{ name: 'x', score: 11 }] }, /a score from -1 to 10/],
    [
      'a broken record',
      { results: [{ packages: [{ package: { name: 'a', ecosystem: 'npm' }, vulnerabilities: [{}] }] }] },
      /an OSV record \(.*as results\[0\]\.packages\[0\]\.vulnerabilities\[0\]/,
    ],
    [
      'no range',
      { auditReportVersion: 2, vulnerabilities: { a: { via: [{ name: 'a', range: '>=one' }] } } },
      /a range of versions/,
    ],
  ])('are a fault: %s', async (_what, value, message) => {
    const { matches, faults } = await read(value)
    expect(matches).toEqual([])
    expect(faults).toMatchObject([{ rule: 'sbom/scan-invalid', file: 'scan.json' }])
    expect(faults[0]?.message).toMatch(message)
  })

  it('are read as far as they can be', async () => {
    const { matches, faults } = await read(grypeOf([null, 7, grypeMatch, ...new Array<null>(100).fill(null)]))
    expect(matches).toHaveLength(1)
    expect(faults).toHaveLength(50)
    expect(faults.at(-1)?.message).toMatch(/53 more entries/)
  })

  it('take no field from a prototype', async () => {
    expect((await read('{"__proto__":{"matches":[],"descriptor":{}}}')).faults).toHaveLength(1)
    const issue = { ...snykIssue, packageManager: 'constructor' }
    expect((await read(snykOf([issue]))).findings).toHaveLength(1)
  })

  const manyIssues = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...snykIssue,
      id: `SNYK-JS-X-${at}`,
      identifiers: { CVE: [`CVE-2026-${at}`] },
    }))

  it('are read up to 3000 of one package, and the rest is counted', async () => {
    const { matches, faults } = await read(snykOf(manyIssues(20_000)))
    expect(matches).toHaveLength(3000)
    expect(faults[0]?.message).toMatch(/minimist has 20000 vulnerabilities, of which 3000 are read/)
  })

  it('take time that grows with their length', async () => {
    await expectLinearTime(8000, (count) => {
      const text = JSON.stringify(snykOf(manyIssues(count)))
      return () => read(text)
    })
  })
})
