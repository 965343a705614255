import { describe, expect, it } from '@jest/globals'
import { tree } from '../../../support/tree.ts'
import { app, integrity, npmLock } from './app.ts'
import { billOf, namesIn, refusal, sbom, textOf, unassessed, type Given } from './sbom.ts'

const billed = (name: string, components: object[]) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name, 'bom-ref': 'app' } },
    components,
  })

const library = (name: string, version: string) => ({
  type: 'library',
  'bom-ref': name,
  name,
  version,
  purl: `pkg:npm/${name}@${version}`,
})

async function merged(files: Readonly<Record<string, string>>, given: Given = {}) {
  return sbom(await tree({ ...app, ...files }), { merge: ['bills/*.json'], mode: 'generate', ...given })
}

describe("other tools' bills", () => {
  it('add their components, and what both name is one', async () => {
    const ran = await merged({ 'bills/syft.json': billed('desk', [library('a', '1.0.0'), library('native', '4.0.0')]) })
    expect([ran.outcome, ran.found]).toEqual(['pass', []])
    expect(await namesIn(ran)).toEqual(['a@1.0.0', 'b@2.0.0', 'native@4.0.0'])
    expect(ran.job.lines).toContainEqual(
      expect.stringContaining('bills/syft.json: 2 components merged, 1 known already.'),
    )
  })

  it('of a service that belongs to the app are that service with its parts', async () => {
    const ran = await merged({ 'bills/backend.json': billed('backend', [library('c', '1.0.0')]) })
    expect(await namesIn(ran)).toEqual(['a@1.0.0', 'b@2.0.0', 'backend@', 'c@1.0.0'])
    expect((await billOf(ran)).metadata.component).toMatchObject({ name: 'desk' })
  })

  it('are enough where nothing else is declared', async () => {
    const root = await tree({ 'bills/app.json': billed('desk', [library('a', '1.0.0')]) })
    const ran = await sbom(root, { merge: ['bills/app.json'], mode: 'generate' })
    expect(await namesIn(ran)).toEqual(['a@1.0.0'])
    expect((await billOf(ran)).metadata.component).toMatchObject({ name: 'desk' })
  })

  it.each([
    ['one that is no JSON', '{"bomFormat":', 'sbom/bill-invalid'],
    ['one of another format', '{"artifacts":[]}', 'sbom/bill-format'],
    ['one that is no text', '\u00ff\u00fe\u0000', 'document/not-utf8'],
  ])('do not pass with %s, and the others are read', async (_, text, rule) => {
    const good = billed('desk', [library('native', '4.0.0')])
    const root = await tree({ ...app, 'bills/bad.json': Buffer.from(text, 'latin1'), 'bills/good.json': good })
    const ran = await sbom(root, { merge: ['bills/*.json'], mode: 'generate' })
    expect([ran.outcome, ran.found[0]?.split(':')[0]]).toEqual(['fail', `${rule} bills/bad.json`])
    expect(await namesIn(ran)).toContain('native@4.0.0')
    expect(await textOf(ran, 'cyclonedx-path')).toContain('bills/bad.json')
  })

  it('have to be there', async () => {
    expect(await refusal(await tree(app), { merge: ['bills/*.json'] })).toMatchObject([{ rule: 'files/no-match' }])
  })
})

describe('the last release', () => {
  const before = npmLock({
    a: { version: '1.0.0', license: 'MIT', integrity: integrity(9) },
    b: { version: '1.9.0', license: 'MIT', integrity: integrity(2) },
    gone: { version: '1.0.0' },
  })

  async function compared(changes: object = {}, previous = 'previous.json') {
    const last = await sbom(await tree({ ...app, 'package-lock.json': before }), { mode: 'generate' })
    const root = await tree({ ...app, 'previous.json': await textOf(last, 'cyclonedx-path'), 'broken.json': '{' })
    return sbom(root, { previous, policy: { ...unassessed, changes } })
  }

  it('fails the same version with other bytes, and tells of another licence, each at its line', async () => {
    const ran = await compared()
    expect(ran.outcome).toBe('fail')
    expect(ran.found).toEqual(
      expect.arrayContaining([
        'sbom/changed-integrity package-lock.json:5',
        'sbom/changed-licence package-lock.json:6',
      ]),
    )
    expect(ran.findings[0]).toMatchObject({ rule: 'sbom/changed-integrity' })
  })

  it.each([
    [{ integrity: 'allow', licence: 'allow' }, 'pass'],
    [{ integrity: 'allow', licence: 'review' }, 'hold'],
    [{ integrity: 'allow', licence: 'allow', removed: 'deny' }, 'fail'],
  ])('is compared as the policy says: %j ends in %s', async (changes, outcome) => {
    expect((await compared(changes)).outcome).toBe(outcome)
  })

  it.each(['cyclonedx-path', 'spdx-path', 'spdx3-path'])(
    'fails an address that was changed and a digest that was taken away, by %s',
    async (output) => {
      const entry = {
        version: '1.0.0',
        resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz',
        integrity: integrity(1),
      }
      const changed = { version: '1.0.0', resolved: 'https://evil.example/a/-/a-1.0.0.tgz' }
      const last = await sbom(await tree({ 'package-lock.json': npmLock({ a: entry }) }), { mode: 'generate' })
      const root = await tree({
        'package-lock.json': npmLock({ a: changed }),
        'previous.json': await textOf(last, output),
      })
      const ran = await sbom(root, { previous: 'previous.json', policy: unassessed })
      expect(ran.outcome).toBe('fail')
      expect(ran.found).toEqual(
        expect.arrayContaining([
          'sbom/changed-integrity package-lock.json:5',
          'sbom/changed-source package-lock.json:5',
        ]),
      )
    },
  )

  it.each(['gone.json', 'broken.json'])('does not pass when %s cannot be read', async (previous) => {
    const ran = await compared({ integrity: 'allow', licence: 'allow' }, previous)
    expect(ran.outcome).toBe('fail')
    expect(ran.found[0]).toContain(previous)
  })
})
