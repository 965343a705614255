import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { tree } from '../../../support/tree.ts'
import { app, npmLock, packedApp } from './app.ts'
import { namesIn, refusal, sbom, unassessed, type Given } from './sbom.ts'

const artifacts = ['out']
const undeclared = 'sbom/shipped-undeclared out/resources/app.asar/node_modules/stray/package.json:'

async function judged(given: Given = {}) {
  const { policy = {}, ...others } = given
  const ran = await sbom(await packedApp(), { artifacts, ...others, policy: { ...unassessed, ...policy } })
  return { ...ran, names: await namesIn(ran) }
}

describe('what ships', () => {
  it('is listed beside what is declared, and what no lock file declares fails', async () => {
    const { outcome, found, names } = await judged()
    expect(outcome).toBe('fail')
    expect(found[0]).toBe(undeclared)
    expect(names).toEqual(expect.arrayContaining(['a@1.0.0', 'b@2.0.0', 'stray@3.0.0']))
  })

  it.each([
    ['review', 'hold'],
    ['allow', 'pass'],
  ])('may be undeclared where the policy says %s', async (decision, outcome) => {
    const ran = await judged({ policy: { undeclared: decision } })
    expect([ran.outcome, ran.found.includes(undeclared)]).toEqual([outcome, true])
  })

  it.each([
    ['deny', 'fail'],
    ['allow', 'pass'],
  ])('may say that it is another where the policy says %s of what is undeclared', async (undeclared, outcome) => {
    const root = await packedApp()
    await mkdir(join(root, 'out', 'node_modules', 'evil'), { recursive: true })
    await writeFile(join(root, 'out', 'node_modules', 'evil', 'package.json'), '{"name":"a","version":"1.0.0"}')
    const ran = await sbom(root, { artifacts, policy: { ...unassessed, undeclared } })
    expect([ran.outcome, ran.found]).toEqual([
      outcome,
      expect.arrayContaining(['sbom/shipped-renamed out/node_modules/evil/package.json:']),
    ])
  })

  it('is all there is to look at with source "shipped", which compares nothing', async () => {
    const { outcome, names } = await judged({ source: 'shipped' })
    expect(outcome).toBe('pass')
    expect(names).toEqual(expect.arrayContaining(['a@1.0.0', 'stray@3.0.0']))
    expect(names).not.toContain('b@2.0.0')
  })

  it('is left alone with source "declared", also where artifacts are named', async () => {
    const { outcome, names, subjects } = await judged({ source: 'declared' })
    expect([outcome, names]).toEqual(['pass', ['a@1.0.0', 'b@2.0.0']])
    expect(subjects).toEqual([
      { name: 'git+https://github.com/acme/desk-agent', digest: { gitCommit: 'c'.repeat(40) } },
    ])
  })

  it('is not looked at where no artifact is named, which is told', async () => {
    const { job } = await sbom(await tree(app), { policy: unassessed })
    expect(job.lines.join('\n')).toContain('what ships was not looked at')
  })

  it('has to be named with source "shipped"', async () => {
    expect(await refusal(await tree(app), { source: 'shipped' })).toMatchObject([{ rule: 'sbom/no-artifacts' }])
  })

  it('has to be there', async () => {
    const [finding] = (await refusal(await tree(app), { artifacts: ['dist/*.exe'] })) ?? []
    expect(finding).toMatchObject({ rule: 'files/no-match' })
    expect(finding?.message).toContain('dist/*.exe')
  })

  it('in another version than the lock file says fails', async () => {
    const root = await packedApp()
    await writeFile(
      join(root, 'package-lock.json'),
      npmLock({ a: { version: '1.0.1' }, b: { version: '2.0.0' }, stray: { version: '3.0.0' } }),
    )
    const { outcome, findings } = await sbom(root, { artifacts, policy: unassessed })
    expect([outcome, findings[0]?.rule]).toEqual(['fail', 'sbom/shipped-other-version'])
    expect(findings[0]?.message).toContain('a 1.0.1, which package-lock.json declares, found 1.0.0')
  })

  it('that cannot be read is a finding at its path', async () => {
    const root = await packedApp()
    const archive = await readFile(join(root, 'out', 'resources', 'app.asar'))
    await writeFile(join(root, 'out', 'resources', 'app.asar'), archive.subarray(0, 40))
    const { outcome, found, job } = await sbom(root, { artifacts, policy: unassessed })
    expect([outcome, found[0]]).toEqual(['fail', 'asar/header out/resources/app.asar:'])
    expect(await readFile(job.outputs['cyclonedx-path'] ?? '', 'utf8')).toContain('out/resources/app.asar')
  })
})

describe('the subjects', () => {
  const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

  it('are a folder by the hash of its files, and files by their own', async () => {
    const root = await packedApp()
    await writeFile(join(root, 'setup.bin'), 'setup')
    const { subjects } = await sbom(root, { artifacts: ['out', '*.bin'], policy: unassessed })
    const archive = await readFile(join(root, 'out', 'resources', 'app.asar'))
    const list = `${sha256(archive)}  resources/app.asar\n${sha256('31.3.1')}  version\n`
    expect(subjects).toEqual([
      { name: 'out', digest: { dirHash: sha256(list) } },
      { name: 'setup.bin', digest: { sha256: sha256('setup') } },
    ])
  })

  it('do not depend on where the sources lie', async () => {
    const [one, other] = await Promise.all([judged(), judged()])
    expect(one.subjects).toEqual(other.subjects)
    expect(one.measured).toEqual(other.measured)
  })

  it('are the artifacts also where a manifest has no lock file, which is told', async () => {
    const root = await packedApp()
    await rm(join(root, 'package-lock.json'))
    const { found, subjects } = await sbom(root, { artifacts, policy: unassessed })
    const told = new Set(found.map((one) => one.split(' ')[0]))
    expect([...told].sort()).toEqual(['sbom/ecosystem-undeclared', 'sbom/not-assessed', 'sbom/not-locked'])
    expect(subjects.map(({ name }) => name)).toEqual(['out'])
  })

  it('are the artifacts also where nothing is declared', async () => {
    const root = await packedApp()
    await Promise.all(['package-lock.json', 'package.json'].map((name) => rm(join(root, name))))
    const { found, subjects } = await sbom(root, { artifacts, policy: unassessed })
    expect(found.some((one) => one.startsWith('sbom/ecosystem-undeclared'))).toBe(true)
    expect(subjects.map(({ name }) => name)).toEqual(['out'])
  })
})
