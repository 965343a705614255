import { describe, expect, it } from '@jest/globals'
import { tree } from '../../../support/tree.ts'
import { app, npmLock } from './app.ts'
import { billOf, namesIn, refusal, sbom, textOf, unassessed } from './sbom.ts'

describe('mode generate', () => {
  it('lists what is declared and judges nothing', async () => {
    const ran = await sbom(await tree(app), {
      mode: 'generate',
      policy: { licences: { deny: ['MIT', 'GPL-3.0-only'] } },
    })
    expect([ran.outcome, ran.found]).toEqual(['pass', []])
    expect(await namesIn(ran)).toEqual(['a@1.0.0', 'b@2.0.0'])
    expect(ran.measured).toMatchObject({ judged: false })
    expect(ran.job.outputs).toMatchObject({ 'component-count': '2', vulnerabilities: 'not-assessed', 'vex-path': '' })
  })

  it('sets its outputs in one order', async () => {
    const { job } = await sbom(await tree(app), { mode: 'generate' })
    expect(Object.keys(job.outputs)).toEqual([
      ...['sarif-path', 'page-path', 'profiles-path', 'vex-path'],
      ...['cyclonedx-path', 'cyclonedx-digest', 'spdx-path', 'spdx-digest', 'spdx3-path', 'spdx3-digest'],
      ...['component-count', 'vulnerabilities'],
    ])
  })

  it('does not pass what it cannot read, unless that is allowed', async () => {
    const root = await tree({ ...app, 'sub/yarn.lock': '<<<<<<< HEAD\n=======\n>>>>>>> b\n' })
    const ran = await sbom(root, { mode: 'generate' })
    expect([ran.outcome, ran.found]).toEqual(['fail', ['sbom/lock-conflict sub/yarn.lock:1']])
    expect(await textOf(ran, 'cyclonedx-path')).toContain('sub/yarn.lock')
    expect((await sbom(root, { mode: 'generate', policy: { unread: 'review' } })).outcome).toBe('hold')
    expect((await sbom(root, { mode: 'generate', policy: { unread: 'allow' } })).outcome).toBe('pass')
  })

  it('says that a folder with nothing to list is none to pass', async () => {
    const root = await tree({ 'README.md': '# Desk\n' })
    expect(await refusal(root, { mode: 'generate' })).toMatchObject([
      { rule: 'sbom/nothing-found', at: { file: root } },
    ])
  })
})

describe('the formats', () => {
  it('are written each once, whatever their order', async () => {
    const formats = ['spdx-3.0.1', 'cyclonedx-1.5', 'spdx-2.3', 'cyclonedx-1.7', 'cyclonedx-1.5']
    const ran = await sbom(await tree(app), { mode: 'generate', formats })
    expect(ran.measured['documents']).toMatchObject([
      { format: 'cyclonedx-1.7' },
      { format: 'cyclonedx-1.5' },
      { format: 'spdx-2.3' },
      { format: 'spdx-3.0.1' },
    ])
    expect(JSON.parse(await textOf(ran, 'cyclonedx-path'))).toMatchObject({ specVersion: '1.7' })
    expect(JSON.parse(await textOf(ran, 'spdx-path'))).toMatchObject({ spdxVersion: 'SPDX-2.3' })
    expect(await textOf(ran, 'spdx3-path')).toContain('https://spdx.org/rdf/3.0.1/')
  })

  it('that nobody asked for leave their outputs empty', async () => {
    const { job } = await sbom(await tree(app), { mode: 'generate', formats: ['spdx-2.3'] })
    expect(job.outputs).toMatchObject({ 'cyclonedx-path': '', 'cyclonedx-digest': '', 'spdx3-path': '' })
    expect(job.outputs['spdx-digest']).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  it.each([[['cyclonedx-1.4']], [['spdx-2.3', 'SPDX-2.3']], [[]]])(
    '%j are refused with those there are',
    async (formats) => {
      const [finding] = (await refusal(await tree(app), { formats })) ?? []
      expect(finding).toMatchObject({ rule: 'sbom/unknown-format' })
      expect(finding?.message).toContain('cyclonedx-1.7, cyclonedx-1.6, cyclonedx-1.5, spdx-2.3, spdx-3.0.1')
    },
  )
})

describe('what seaworthy.yml says of the document', () => {
  const document = {
    name: 'Desk Agent',
    version: '9.9.9',
    authors: [{ name: 'Platform team', organisation: true }],
    manufacturer: { name: 'Acme GmbH', url: 'https://acme.example' },
    licence: 'CC-BY-4.0',
  }

  it('stands in it, above what manifests say', async () => {
    const ran = await sbom(await tree(app), { mode: 'generate', document })
    const { metadata } = await billOf(ran)
    expect(metadata.component).toMatchObject({ name: 'Desk Agent', version: '9.9.9' })
    expect(metadata).toMatchObject({ manufacturer: { name: 'Acme GmbH', url: ['https://acme.example'] } })
    expect(JSON.stringify(metadata)).toContain('Platform team')
    expect(JSON.stringify(metadata['licenses'])).toContain('CC-BY-4.0')
  })

  it('is not needed: the manifest names the app, else the repository does', async () => {
    const { metadata } = await billOf(await sbom(await tree(app), { mode: 'generate' }))
    expect(metadata.component).toMatchObject({ name: 'desk', version: '1.0.0' })
    const bare = await tree({
      'Cargo.lock':
        'version = 4\n\n[[package]]\nname = "x"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n',
    })
    const named = await billOf(await sbom(bare, { mode: 'generate', policy: { unread: 'allow' } }))
    expect(named.metadata.component).toMatchObject({ name: 'desk-agent' })
  })

  it('is dated by SOURCE_DATE_EPOCH, else by the clock, which is told', async () => {
    const root = await tree(app)
    const now = new Date('2020-02-02T02:02:02Z')
    const dated = await sbom(root, { mode: 'generate' }, { now })
    expect((await billOf(dated)).metadata.timestamp).toBe('2020-02-02T02:02:02Z')
    expect(dated.job.lines.join()).not.toContain('SOURCE_DATE_EPOCH')
    const undated = await sbom(root, { mode: 'generate' }, { now, isDated: false })
    expect(undated.job.lines.join()).toContain('SOURCE_DATE_EPOCH')
  })
})

describe('the gate', () => {
  it('never passes without advisories, unless the policy accepts that', async () => {
    const root = await tree(app)
    expect(await sbom(root)).toMatchObject({ outcome: 'fail', found: ['sbom/not-assessed :'] })
    const accepted = await sbom(root, { policy: unassessed })
    expect(accepted).toMatchObject({ outcome: 'pass', found: ['sbom/not-assessed :'] })
    expect(accepted.job.outputs['vulnerabilities']).toBe('not-assessed')
  })

  it('places findings at the line of the lock file, from the workspace on', async () => {
    const root = await tree({
      'apps/desk/package-lock.json': npmLock({ a: { version: '1.0.0', license: 'AGPL-3.0-only' } }),
    })
    const policy = { ...unassessed, licences: { deny: ['AGPL-3.0-only'], allow: ['MIT'] } }
    const ran = await sbom(`${root}/apps/desk`, { policy }, { workspace: root, workingDirectory: root })
    const [finding] = ran.findings
    expect(finding).toMatchObject({
      rule: 'sbom/licence-denied',
      at: { file: `${root}/apps/desk/package-lock.json`, line: 5 },
    })
    const sarif = await textOf(ran, 'sarif-path')
    expect(sarif).toContain('"uri":"apps/desk/package-lock.json"')
    expect(sarif).not.toContain(root)
  })

  it('leaves a page, a SARIF log and profiles', async () => {
    const ran = await sbom(await tree(app), { policy: unassessed })
    expect(await textOf(ran, 'page-path')).toMatch(/^<!doctype html>/i)
    expect(JSON.parse(await textOf(ran, 'sarif-path'))).toMatchObject({ version: '2.1.0' })
    expect(JSON.parse(await textOf(ran, 'profiles-path'))).toBeTruthy()
  })
})
