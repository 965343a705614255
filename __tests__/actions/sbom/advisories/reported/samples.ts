/** Results in the shape of programs that cannot be run here, with the fields that they write. */

/** Schema 6 of grype: its Go structures in `grype/presenter/models`. */
export function grypeOf(matches: unknown[]): unknown {
  return {
    matches,
    source: { type: 'directory', target: '.' },
    distro: { name: '', version: '', idLike: null },
    descriptor: { name: 'grype', version: '0.121.2' },
  }
}

export const grypeMatch = {
  vulnerability: {
    id: 'GHSA-vh95-rmgr-6w4m',
    dataSource: 'https://github.com/advisories/GHSA-vh95-rmgr-6w4m',
    namespace: 'github:language:javascript',
    severity: 'Medium',
    urls: [],
    description: 'Prototype Pollution in minimist',
    cvss: [
      {
        type: 'Secondary',
        version: '3.1',
        vector: 'CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L',
        metrics: { baseScore: 5.6 },
        vendorMetadata: {},
      },
    ],
    fix: { versions: ['0.2.1', '1.2.3'], state: 'fixed' },
    advisories: [],
    risk: 0.1,
  },
  relatedVulnerabilities: [
    { id: 'CVE-2020-7598', dataSource: '', namespace: 'nvd:cpe', severity: 'Medium', urls: [], cvss: [] },
  ],
  matchDetails: [{ type: 'exact-direct-match', matcher: 'javascript-matcher', searchedBy: {}, found: {} }],
  artifact: {
    id: '1',
    name: 'minimist',
    version: '0.0.8',
    type: 'npm',
    locations: [],
    language: 'javascript',
    licenses: [],
    cpes: [],
    purl: 'pkg:npm/minimist@0.0.8',
    upstreams: [],
  },
}

export const snykIssue = {
  id: 'SNYK-JS-MINIMIST-559764',
  title: 'Prototype Pollution',
  severity: 'medium',
  CVSSv3: 'CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L',
  cvssScore: 5.6,
  identifiers: { CVE: ['CVE-2020-7598'], CWE: ['CWE-1321'], GHSA: ['GHSA-vh95-rmgr-6w4m'] },
  language: 'js',
  packageManager: 'npm',
  packageName: 'minimist',
  moduleName: 'minimist',
  semver: { vulnerable: ['<0.2.1', '>=1.0.0 <1.2.3'] },
  fixedIn: ['0.2.1', '1.2.3'],
  publicationTime: '2020-03-11T08:22:19Z',
  modificationTime: '2024-03-11T09:45:00.000000Z',
  name: 'minimist',
  version: '0.0.8',
  from: ['app@1.0.0', 'minimist@0.0.8'],
  upgradePath: [false, 'minimist@0.2.1'],
  isUpgradable: true,
  isPatchable: false,
}

export function snykOf(vulnerabilities: unknown[]): Record<string, unknown> {
  return { vulnerabilities, ok: false, dependencyCount: 3, packageManager: 'npm', projectName: 'app', path: '/app' }
}

export const scorecard = {
  date: '2026-11-24T00:00:00Z',
  repo: { name: 'github.com/example/app', commit: 'b'.repeat(40) },
  scorecard: { version: 'v5.3.0', commit: 'c'.repeat(40) },
  score: 6.1,
  checks: [
    check('Dangerous-Workflow', 10, 'no dangerous workflow patterns detected'),
    check('Token-Permissions', 0, 'detected GitHub workflow tokens with excessive permissions'),
    check('Pinned-Dependencies', 3, 'dependency not pinned by hash detected'),
    check('Code-Review', 7, 'found 3 unreviewed changesets out of 10'),
    check('CI-Tests', -1, 'no pull request found'),
  ],
  metadata: null,
}

function check(name: string, score: number, reason: string) {
  const url = `https://github.com/ossf/scorecard/blob/main/docs/checks.md#${name.toLowerCase()}`
  return { name, score, reason, details: null, documentation: { short: '', url } }
}
