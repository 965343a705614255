import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { tree } from '../../../support/tree.ts'
import { recordOf } from '../advisories/osv-records.ts'
import { serveOsv, type OsvService } from '../advisories/osv-service.ts'
import { grypeMatch, grypeOf } from '../advisories/reported/samples.ts'
import { app, appOf } from './app.ts'
import { refusal, sbom, statementsOf, textOf, type Given } from './sbom.ts'

const bad = recordOf('GHSA-bad', 'npm', 'a', '1.2.0', {
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
})

const advisories = { 'osv/npm/GHSA-bad.json': JSON.stringify(bad) }

/** The app with a folder of advisories, whose `a` has a vulnerability. */
async function judged(given: Given = {}, files: Readonly<Record<string, string>> = {}) {
  const root = await tree({ ...app, ...advisories, ...files })
  const ran = await sbom(root, { advisories: 'osv', ...given })
  return { ...ran, root }
}

describe('advisories from a folder', () => {
  it('fail a package that they name, at the line that declares it, with the upgrade', async () => {
    const ran = await judged()
    expect([ran.outcome, ran.found]).toEqual(['fail', ['sbom/vulnerability package-lock.json:5']])
    expect(ran.findings[0]).toMatchObject({ severity: 'critical', remedy: 'Upgrade a to 1.2.0 or later.' })
    expect(ran.job.outputs['vulnerabilities']).toBe('1')
    expect(JSON.parse(await textOf(ran, 'vex-path'))).toMatchObject({
      statements: [{ vulnerability: { name: 'GHSA-bad' } }],
    })
  })

  it('pass an app of which they know nothing', async () => {
    const ran = await judged({}, appOf({ a: { version: '1.2.0' } }))
    expect([ran.outcome, ran.found, ran.job.outputs['vulnerabilities']]).toEqual(['pass', [], '0'])
  })

  const asFolder = { dependencies: { b: 'file:./vendor/b' } }
  const asMember = { workspaces: ['vendor/*'] }
  const vendored = (asked: object, manifest: object) => ({
    'package.json': JSON.stringify({ name: 'desk', ...asked }),
    'package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { name: 'desk', ...asked },
        'node_modules/b': { resolved: 'vendor/b', link: true },
        'vendor/b': { version: '9.0.0' },
      },
    }),
    'vendor/b/package.json': JSON.stringify(manifest),
  })

  it.each([
    ['a folder', asFolder],
    ['a member of the workspace', asMember],
  ])('fail a copy among the sources under the name and version that it has itself, as %s', async (_, asked) => {
    const ran = await judged({}, vendored(asked, { name: 'a', version: '1.0.0' }))
    expect([ran.outcome, ran.found.map((one) => one.replace(/:.*$/, ''))]).toEqual([
      'fail',
      ['sbom/vulnerability package-lock.json'],
    ])
  })

  it.each([
    ['private folder', asFolder, { private: true, version: '1.0.0' }],
    ['private member', asMember, { private: true, version: '1.0.0' }],
    ['member in another version', asMember, {}],
  ])('let a part of the sources pass: a %s', async (_, asked, manifest) => {
    const ran = await judged({}, vendored(asked, { name: 'a', ...manifest }))
    expect([ran.outcome, ran.found]).toEqual(['pass', []])
  })

  it('are stated as a scan, which names the database', async () => {
    const statements = await statementsOf(await judged())
    const scan = statements.find(({ predicateType }) => predicateType === 'https://in-toto.io/attestation/vulns/v0.2')
    expect(scan?.predicate).toMatchObject({ scanner: { result: [{ id: 'GHSA-bad' }] } })
  })

  it.each([
    ['one that cannot be read', { 'osv/npm/GHSA-x.json': '{' }],
    ['one that is of nothing', { 'osv/npm/GHSA-x.json': '{"id":7}' }],
    ['a dump that was cut', { 'osv/npm/all.zip': 'PK\u0003\u0004' }],
  ])('do not pass for complete with %s', async (_, files) => {
    const ran = await judged({}, { ...appOf({ a: { version: '1.2.0' } }), ...files })
    expect(ran.outcome).toBe('fail')
    expect(ran.found.join('\n')).toContain(Object.keys(files)[0])
  })

  it('have to be there', async () => {
    const [finding] = (await refusal(await tree(app), { advisories: 'gone' })) ?? []
    expect(finding).toMatchObject({ rule: 'sbom/advisories-missing' })
    expect(finding?.message).toContain('at gone')
  })
})

describe('advisories from a service', () => {
  let service: OsvService | undefined

  afterEach(async () => {
    await service?.close()
    service = undefined
  })

  it('are asked for by the address of a mirror', async () => {
    service = await serveOsv([bad])
    const ran = await judged({ advisories: service.url })
    expect(ran.found).toEqual(['sbom/vulnerability package-lock.json:5'])
    expect(service.requests).toEqual(['/v1/querybatch 2', '/v1/vulns/GHSA-bad'])
  })

  it('do not pass when they answer with an error page, which is no place in the sources', async () => {
    service = await serveOsv([bad], {
      misbehave: (_, __, response) => {
        response.writeHead(400).end('<html>')
        return true
      },
    })
    const ran = await judged({ advisories: service.url })
    expect([ran.outcome, ran.job.outputs['vulnerabilities']]).toEqual(['fail', 'not-assessed'])
    expect(ran.found).toEqual(['sbom/advisories-unavailable :', 'sbom/not-assessed package-lock.json:5'])
    const statements = await statementsOf(ran)
    expect(statements.map(({ predicateType }) => predicateType)).not.toContain(
      'https://in-toto.io/attestation/vulns/v0.2',
    )
  })

  it('are not asked for in mode generate, whatever else the inputs say', async () => {
    service = await serveOsv([bad])
    const ran = await judged({ mode: 'generate', advisories: service.url, previous: `${service.url}/bom.json` })
    expect([ran.outcome, service.requests]).toEqual(['pass', []])
  })
})

describe('what is said beside advisories', () => {
  const openVex = JSON.stringify({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://acme.example/vex',
    author: 'Acme',
    timestamp: '2026-01-01T00:00:00Z',
    version: 1,
    statements: [
      {
        vulnerability: { name: 'GHSA-bad' },
        products: [{ '@id': 'pkg:npm/a' }],
        status: 'not_affected',
        justification: 'vulnerable_code_not_in_execute_path',
      },
    ],
  })

  it('is in a VEX document, which sets a vulnerability aside', async () => {
    const ran = await judged({ vex: ['vex/*.json'] }, { 'vex/app.json': openVex })
    expect([ran.outcome, ran.findings[0]?.severity]).toEqual(['pass', 'note'])
    expect(ran.findings[0]?.properties).toMatchObject({ vex: 'not_affected', vexFrom: 'vex/app.json' })
  })

  it('is in the results of other scanners, also where nobody else is asked', async () => {
    const lock = {
      ...appOf({ minimist: { version: '0.0.8' } }),
      'grype.json': JSON.stringify(grypeOf([grypeMatch])),
    }
    const given = { advisories: 'none', scanResults: ['grype.json'] }
    const policy = { vulnerabilities: { 'fail-on': 'medium', 'not-assessed': 'allow' } }
    const ran = await judged({ ...given, policy }, lock)
    expect([ran.outcome, ran.found]).toEqual([
      'fail',
      ['sbom/vulnerability package-lock.json:5', 'sbom/not-assessed package-lock.json:5'],
    ])
    expect(ran.job.outputs['vulnerabilities']).toBe('not-assessed')
  })

  it('is a finding where the results are none', async () => {
    const ran = await judged({ scanResults: ['*.result'] }, { 'x.result': '<html>' })
    expect([ran.outcome, ran.found.some((one) => one.includes('x.result'))]).toEqual(['fail', true])
  })
})

describe('the policy of vulnerabilities', () => {
  it.each([
    [{ 'fail-on': 'never' }, 'pass'],
    [{ 'fail-on': 'never', 'review-on': 'high' }, 'hold'],
    [{ exceptions: [{ id: 'GHSA-bad', reason: 'Not reached.', until: '2026-01-02' }] }, 'pass'],
    [{ exceptions: [{ id: 'GHSA-bad', reason: 'Not reached.', until: '2026-01-01' }] }, 'fail'],
  ])('%j ends in %s', async (vulnerabilities, outcome) => {
    expect((await judged({ policy: { vulnerabilities } })).outcome).toBe(outcome)
  })

  it('never lets malware pass', async () => {
    const malware = recordOf('MAL-2026-1', 'npm', 'b')
    const policy = { vulnerabilities: { 'fail-on': 'never', exceptions: [{ id: 'MAL-2026-1', reason: 'x' }] } }
    const ran = await judged({ policy }, { 'osv/npm/MAL-2026-1.json': JSON.stringify(malware) })
    expect([ran.outcome, ran.found[0]]).toEqual(['fail', 'sbom/malware package-lock.json:6'])
  })
})

describe('a baseline', () => {
  it('is written with what is found, and lets that pass from then on', async () => {
    const { root, ...before } = await judged()
    expect(before.outcome).toBe('fail')
    const baseline = join(root, 'known.json')
    const accepted = await sbom(root, { advisories: 'osv', baseline, accept: 'baseline' })
    expect([accepted.outcome, accepted.job.lines.join()]).toEqual([
      'pass',
      expect.stringContaining('1 vulnerability accepted in known.json. Commit it.'),
    ])
    expect(await readFile(baseline, 'utf8')).toContain('pkg:npm/a')
    expect((await sbom(root, { advisories: 'osv', baseline })).outcome).toBe('pass')
    const other = recordOf('GHSA-new', 'npm', 'b', '9.0.0')
    await writeFile(join(root, 'osv', 'npm', 'GHSA-new.json'), JSON.stringify(other))
    expect((await sbom(root, { advisories: 'osv', baseline })).found[0]).toBe('sbom/vulnerability package-lock.json:6')
  })

  it('has to be named to be written', async () => {
    const root = await tree({ ...app, ...advisories })
    expect(await refusal(root, { advisories: 'osv', accept: 'baseline' })).toMatchObject([{ rule: 'sbom/no-baseline' }])
  })

  it('that is not there accepts nothing, which is told', async () => {
    const ran = await judged({ baseline: '/nowhere/known.json' })
    expect(ran.outcome).toBe('fail')
    expect(ran.findings).toContainEqual(expect.objectContaining({ rule: 'sbom/baseline-missing', severity: 'low' }))
  })

  it('tells of what nothing needs any more, at its own place', async () => {
    const entry = { id: 'GHSA-old', package: 'pkg:npm/a', severity: 'low', since: '2025-01-01', reason: 'known' }
    const root = await tree({
      ...app,
      'known.json': JSON.stringify({ version: 1, accepted: [entry] }),
      'osv/npm/GHSA-other.json': JSON.stringify(recordOf('GHSA-other', 'npm', 'c')),
    })
    const ran = await sbom(root, { advisories: 'osv', baseline: join(root, 'known.json') })
    expect([ran.outcome, ran.found]).toEqual(['pass', ['sbom/baseline-unneeded known.json:']])
  })
})
