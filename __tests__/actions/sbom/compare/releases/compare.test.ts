import { describe, expect, it } from '@jest/globals'
import { compareReleases } from '../../../../../actions/sbom/src/compare/releases/compare.ts'
import { releaseFindings } from '../../../../../actions/sbom/src/compare/releases/findings.ts'
import type { Change } from '../../../../../actions/sbom/src/compare/releases/change.ts'
import { buildInventory } from '../../../../../actions/sbom/src/inventory/build.ts'
import type { Component, Hash } from '../../../../../actions/sbom/src/inventory/component.ts'
import type { Inventory } from '../../../../../actions/sbom/src/inventory/inventory.ts'
import { collected, component, npmPackage } from '../../inventory/component.ts'
import { expectLinearTime } from '../../../../support/linear-time.ts'

function release(version: string, ...components: Component[]): Inventory {
  return buildInventory([collected({ subject: { name: 'desk', version }, components })], { fallbackName: 'desk' })
}

const sha256 = (digit: string): Hash[] => [{ algorithm: 'SHA-256', content: digit.repeat(64) }]

async function changes(before: Component[], after: Component[]): Promise<Change[]> {
  return (await compareReleases(release('1.0.0', ...before), release('1.1.0', ...after), 'bom.json')).changes
}

async function told(before: Component[], after: Component[]): Promise<string[]> {
  return (await changes(before, after)).map(({ kind, name, before: old = '', after: recent = '' }) =>
    `${kind} ${name} ${old} ${recent}`.trim(),
  )
}

/** A digest of one byte again and again, as npm writes it. */
const inLock = (byte: string): string => `sha256-${Buffer.from(byte.repeat(32), 'hex').toString('base64')}`

describe('two releases', () => {
  it('name the last one and where its bill is', async () => {
    const found = await compareReleases(release('1.0.0'), release('1.1.0'), 'https://example.org/bom.json')

    expect(found).toEqual({
      previous: { name: 'desk', version: '1.0.0', from: 'https://example.org/bom.json' },
      changes: [],
    })
  })

  it('differ by what was added, removed, upgraded and downgraded', async () => {
    const before = [
      npmPackage('a', '1.0.0'),
      npmPackage('b', '1.9.0'),
      npmPackage('c', '2.0.0'),
      npmPackage('d', '1.0.0'),
    ]
    const after = [
      npmPackage('b', '1.10.0'),
      npmPackage('c', '2.0.0-rc.1'),
      npmPackage('d', '1.0.0'),
      npmPackage('e', '1.0.0'),
    ]

    expect(await told(before, after)).toEqual([
      'downgraded c 2.0.0 2.0.0-rc.1',
      'upgraded b 1.9.0 1.10.0',
      'added e  1.0.0',
      'removed a 1.0.0',
    ])
  })

  it('are ordered as each ecosystem orders versions', async () => {
    const python = (version: string) => component({ name: 'x', version, purl: `pkg:pypi/x@${version}` })
    const generic = (version: string) => component({ name: 'x', version, purl: `pkg:generic/x@${version}` })

    expect(await told([python('1.0.post1')], [python('1.0')])).toEqual(['downgraded x 1.0.post1 1.0'])
    expect(await told([npmPackage('x', 'main')], [npmPackage('x', 'next')])).toEqual(['other-version x main next'])
    expect(await told([generic('1')], [generic('2')])).toEqual(['other-version x 1 2'])
  })

  it('pair several versions of one package from the newest on', async () => {
    const versions = (...all: string[]) => all.map((version) => npmPackage('a', version))

    expect(await told(versions('1.0.0', '2.0.0'), versions('2.0.0', '10.0.0'))).toEqual(['upgraded a 1.0.0 10.0.0'])
    expect(await told(versions('1.0.0', '2.0.0'), versions('3.0.0'))).toEqual([
      'upgraded a 2.0.0 3.0.0',
      'removed a 1.0.0',
    ])
    expect(await told(versions('3.0.0'), versions('1.0.0', '4.0.0'))).toEqual([
      'upgraded a 3.0.0 4.0.0',
      'added a  1.0.0',
    ])
  })

  it('that have nothing in common hold, since nothing is compared', async () => {
    const now = release('1.1.0', npmPackage('a', '1.0.0'))
    const findings = async (before: Inventory) => releaseFindings(await compareReleases(before, now, 'other.cdx.json'))

    for (const before of [release('7', npmPackage('b', '1.0.0')), release('7')]) {
      expect(await findings(before)).toMatchObject([
        {
          rule: 'sbom/previous-unrelated',
          severity: 'medium',
          message: expect.stringContaining(
            'found that of desk 7, which lists nothing that is in this one (other.cdx.json)',
          ),
        },
      ])
    }
    expect(await findings(release('7', npmPackage('a', '0.9.0'), npmPackage('b', '1.0.0')))).toEqual([])
  })

  it('take other content under the same version for a sign of an attack', async () => {
    const before = npmPackage('a', '1.0.0', { hashes: sha256('a') })
    const after = npmPackage('a', '1.0.0', {
      hashes: sha256('b'),
      evidence: [{ kind: 'declared', file: 'package-lock.json', line: 12, confidence: 1 }],
    })
    const found = await compareReleases(release('1.0.0', before), release('1.1.0', after), 'bom.json')

    expect(releaseFindings(found)).toEqual([
      {
        rule: 'sbom/changed-integrity',
        severity: 'high',
        message: `a has the version of desk 1.0.0 and other content: expected ${inLock('aa')}, found ${inLock('bb')}.`,
        remedy: expect.stringMatching(/^Do not release\./),
        at: { file: 'package-lock.json', line: 12 },
        properties: expect.objectContaining({ ref: 'pkg:npm/a@1.0.0' }),
      },
    ])
  })

  it('tell a digest that the same lock file had and has no longer', async () => {
    const lock = (file: string, hashes: Hash[]) =>
      npmPackage('a', '1.0.0', { hashes, evidence: [{ kind: 'declared', file, line: 4, confidence: 1 }] })
    const had = lock('package-lock.json', sha256('a'))
    const found = await compareReleases(release('1', had), release('2', lock('package-lock.json', [])), 'bom.json')

    expect(releaseFindings(found)).toMatchObject([
      {
        rule: 'sbom/changed-integrity',
        severity: 'high',
        message: `a has the version of desk 1 and other content: expected ${inLock('aa')}, found no digest.`,
        at: { file: 'package-lock.json', line: 4 },
      },
    ])
    expect(await told([had], [lock('yarn.lock', [])])).toEqual([])
  })

  it('tell a digest that became one of an algorithm with collisions', async () => {
    const lock = (...hashes: Hash[]) =>
      npmPackage('a', '1.0.0', { hashes, evidence: [{ kind: 'declared', file: 'package-lock.json', confidence: 1 }] })
    const weak: Hash = { algorithm: 'SHA-1', content: 'c'.repeat(40) }
    const found = await compareReleases(release('1', lock(...sha256('a'))), release('2', lock(weak)), 'bom.json')

    expect(releaseFindings(found)).toMatchObject([{ rule: 'sbom/changed-integrity', severity: 'high' }])
    expect(await told([lock(weak)], [lock(...sha256('a'))])).toEqual([])
    expect(await told([lock(weak, ...sha256('a'))], [lock(weak)])).toHaveLength(1)
    expect(await told([lock(weak)], [lock(weak)])).toEqual([])
  })

  it('tell a package that comes from another place, and whether its digest shows that it is the same', async () => {
    const from = (url: string, hashes: Hash[]) =>
      npmPackage('a', '1.0.0', { hashes, references: [{ type: 'distribution', url }] })
    const good = from('https://registry.npmjs.org/a/-/a-1.0.0.tgz', sha256('a'))
    const evil = 'https://evil.example/a/-/a-1.0.0.tgz'
    const severities = async (after: Component) =>
      releaseFindings(await compareReleases(release('1', good), release('2', after), 'bom.json')).map(
        ({ rule, severity }) => `${rule} ${severity}`,
      )

    expect(await told([good], [from(evil, sha256('b'))])).toContain(
      `source a https://registry.npmjs.org/a/-/a-1.0.0.tgz ${evil}`,
    )
    expect(await severities(from(evil, []))).toEqual(['sbom/changed-integrity high', 'sbom/changed-source high'])
    expect(await severities(from(evil, sha256('a')))).toEqual(['sbom/changed-source low'])
    expect(await severities(from(evil, sha256('b')))).toEqual([
      'sbom/changed-integrity high',
      'sbom/changed-source high',
    ])
    expect(await told([good], [from(`${good.references[0]?.url}?x=1`, sha256('a'))])).toEqual([])
    expect(await told([good], [npmPackage('a', '1.0.0', { hashes: sha256('a') })])).toEqual([])
  })

  it('compare digests of one algorithm only, and allow for several archives of one version', async () => {
    const wheels = component({
      name: 'x',
      version: '1',
      purl: 'pkg:pypi/x@1',
      hashes: [...sha256('a'), ...sha256('b')],
    })
    const more = { ...wheels, hashes: [...sha256('b'), ...sha256('c')] }
    const other = { ...wheels, hashes: [{ algorithm: 'SHA-512' as const, content: 'd'.repeat(128) }] }

    expect(await told([wheels], [more])).toEqual([])
    expect(await told([wheels], [other])).toEqual([])
  })

  it('say less of files that are built and signed again', async () => {
    const file = (digit: string) =>
      component({ type: 'file', name: 'desk.dll', version: '1.0.0', hashes: sha256(digit) })
    const found = await compareReleases(release('1', file('a')), release('2', file('b')), 'bom.json')

    expect(releaseFindings(found)).toMatchObject([{ rule: 'sbom/changed-integrity', severity: 'low' }])
  })

  it('tell of scripts that newly run on installation', async () => {
    const silent = npmPackage('a', '1.0.0')
    const loud = npmPackage('a', '1.0.1', { hasInstallScript: true })
    const found = await compareReleases(release('1.0.0', silent), release('1.1.0', loud), 'bom.json')

    expect(found.changes.map(({ kind }) => kind)).toEqual(['install-script', 'upgraded'])
    expect(releaseFindings(found)).toMatchObject([{ rule: 'sbom/changed-install-script', severity: 'medium' }])
  })

  it('do not take the silence of another tool for a package without script', async () => {
    const evidence: Component['evidence'] = [{ kind: 'reported', file: 'syft.json', confidence: 0.8 }]
    const loud = npmPackage('a', '1.0.0', { hasInstallScript: true })

    expect(await told([npmPackage('a', '1.0.0', { evidence })], [loud])).toEqual([])
    expect(await told([npmPackage('a', '1.0.0', { evidence, hasInstallScript: false })], [loud])).toEqual([
      'install-script a no yes',
    ])
  })

  it('tell of suppliers and licences that both of them name', async () => {
    const by = (name: string, licence: string) =>
      npmPackage('a', '1.0.0', {
        supplier: { name, from: 'package.json' },
        licences: { declared: [{ text: licence, from: 'package.json' }] },
      })

    expect(await told([by('Ada', 'MIT')], [by('Eve', 'GPL-3.0-only')])).toEqual([
      'supplier a Ada Eve',
      'licence a MIT GPL-3.0-only',
    ])
    expect(await told([npmPackage('a', '1.0.0')], [by('Eve', 'MIT')])).toEqual([])
    expect(await told([by('Ada', 'MIT AND (ISC OR 0BSD)')], [by('Ada', '(ISC OR 0BSD) AND MIT')])).toEqual([])
  })

  it('tell of models and prompts by their content', async () => {
    const model = (digit: string) =>
      component({ type: 'machine-learning-model', name: 'assistant', hashes: sha256(digit), ref: `model@${digit}` })
    const prompt = (digit: string) =>
      component({
        type: 'data',
        name: 'system.md',
        dataKind: 'definition',
        hashes: sha256(digit),
        ref: `prompt@${digit}`,
      })
    const found = await changes([model('a'), prompt('c')], [model('b'), prompt('d')])

    expect(found.map(({ kind, ecosystem }) => [kind, ecosystem])).toEqual([
      ['model', 'machine-learning-model'],
      ['prompt', 'data'],
    ])
  })

  it('know actions by the tag that stands beside their commit', async () => {
    const action = (digit: string, tag: string) =>
      component({
        name: 'checkout',
        version: digit.repeat(40),
        purl: `pkg:githubactions/actions/checkout@${digit.repeat(40)}`,
        properties: { 'seaworthy:github:tag': tag },
      })
    const kinds = async (before: string, after: string) =>
      (await changes([action('a', before)], [action('b', after)])).map(({ kind }) => kind)

    expect(await kinds('v4.1.0', 'v4.2.0')).toEqual(['upgraded'])
    expect(await kinds('v4.2.0', 'v4.1.0')).toEqual(['downgraded'])
    expect(await kinds('v4', 'v4.2.0')).toEqual(['other-version'])
    expect(await kinds('v4', 'v4')).toEqual(['other-version'])
  })

  it('are compared in time that grows with the number of components', async () => {
    await expectLinearTime(6000, (count) => {
      const many = (version: string) =>
        Array.from({ length: count }, (_, index) => npmPackage(`p${index}`, version, { hashes: sha256('a') }))
      const [before, after] = [release('1', ...many('1.0.0')), release('2', ...many('1.0.1'))]
      return async () => {
        const { changes: found } = await compareReleases(before, after, 'bom.json')
        expect(found).toHaveLength(count)
      }
    })
  })

  it('give at most a thousand findings, and none for what releases are made of', async () => {
    const many = (digit: string) =>
      Array.from({ length: 1500 }, (_, index) => npmPackage(`p${index}`, '1.0.0', { hashes: sha256(digit) }))
    const attacked = await compareReleases(release('1', ...many('a')), release('2', ...many('b')), 'bom.json')
    const upgraded = await compareReleases(
      release('1', npmPackage('a', '1.0.0')),
      release('2', npmPackage('a', '1.0.1'), npmPackage('b', '1.0.0')),
      'bom.json',
    )

    expect(releaseFindings(attacked)).toHaveLength(1001)
    expect(releaseFindings(upgraded)).toEqual([])
  })

  it('tell also of what is usual where it has a weight', async () => {
    const found = await compareReleases(
      release('1', npmPackage('a', '1.0.0'), npmPackage('gone', '1.0.0')),
      release('2', npmPackage('a', '1.0.1'), npmPackage('b', '1.0.0')),
      'bom.json',
    )
    const weights = { added: 'medium', removed: 'note', upgraded: 'low' } as const

    expect(releaseFindings(found, weights).map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'low: a went from 1.0.0 in desk 1 to 1.0.1.',
      'medium: b was not in desk 1.',
      'note: gone was in desk 1, and is gone.',
    ])
  })
})
