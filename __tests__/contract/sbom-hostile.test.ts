import { readdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { runAction, type RunResult } from '../../tools/runner/run-action.ts'
import { recordOf } from '../actions/sbom/advisories/osv-records.ts'
import { serveOsv, type Misbehave, type OsvService } from '../actions/sbom/advisories/osv-service.ts'
import { packAsar, withHeader } from '../actions/sbom/shipped/archive/asar.ts'
import { buildZip } from '../shared/archives/zip-builder.ts'
import { tree } from '../support/tree.ts'

type Files = Record<string, string | Uint8Array>

/** A package-lock.json of version 3 of these entries of `node_modules`. */
function npmLock(packages: Record<string, unknown>, more: object = {}): string {
  const entries = Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry] as const)
  const dependencies = Object.fromEntries(Object.keys(packages).map((name) => [name, '*']))
  const app = { name: 'desk', version: '1.0.0', dependencies }
  return JSON.stringify({ lockfileVersion: 3, packages: { '': app, ...Object.fromEntries(entries) }, ...more }, null, 1)
}

const sound = npmLock({ a: { version: '1.0.0', license: 'MIT' } })

interface Told extends RunResult {
  log: string[]
}

async function run(files: Files, inputs: Record<string, string> = {}): Promise<Told> {
  const log: string[] = []
  const result = await runAction({
    action: 'sbom',
    workspace: await tree(files),
    with: { advisories: 'none', ...inputs },
    env: { SOURCE_DATE_EPOCH: '1767225600' },
    onLog: (line) => log.push(line),
  })
  return { ...result, log }
}

/** What every run has to keep, whatever it is given. */
async function expectSound({ log, annotations, findings, outputs, exitCode }: Told): Promise<void> {
  expect(exitCode).toBeLessThanOrEqual(1)
  expect(log.filter((line) => /^\s+at .*(?:\.js|node:)/.test(line))).toEqual([])
  expect(annotations.filter(({ message }) => message === 'owned')).toEqual([])
  for (const { message, remedy } of findings) {
    expect(`${message} ${remedy}`).not.toMatch(/\p{Cc}/u)
    expect(remedy).not.toBe('')
  }
  const reports = dirname(outputs['cyclonedx-path'] ?? '')
  const left = reports === '.' ? [] : await readdir(reports)
  expect(left.filter((name) => name.includes('.tmp') || name.endsWith('~'))).toEqual([])
}

/** The findings that say what could not be read, as `rule file:line`. */
function unread({ findings }: RunResult): string[] {
  return findings
    .filter(({ rule }) => rule !== 'sbom/not-assessed')
    .map(({ rule, at }) => `${rule} ${at?.file.split(/[\\/]/).at(-1) ?? ''}:${at?.line ?? ''}`)
}

describe('input that cannot be read', () => {
  const conflict = '{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> b\n}'
  const aliases = Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}]`).join('\n')

  it.each<[string, Files, string]>([
    ['a lock file that is none', { 'package-lock.json': '{"packages": [' }, 'sbom/lock-invalid package-lock.json:1'],
    ['merge-conflict markers', { 'package-lock.json': conflict }, 'sbom/lock-conflict package-lock.json:2'],
    [
      'a version of tomorrow',
      { 'package-lock.json': '{"lockfileVersion":9}' },
      'sbom/lock-version package-lock.json:1',
    ],
    ['a YAML bomb', { 'pnpm-lock.yaml': `l0: &l0 [1]\n${aliases}\n` }, 'pnpm-lock.yaml:'],
    ['a lock file that is a folder', { 'yarn.lock/x': '' }, ''],
    ['bytes that are no text', { 'Cargo.lock': Buffer.from([0xc3, 0x28]) }, 'document/not-utf8 Cargo.lock:'],
    ['deep nesting', { 'package-lock.json': '{"a":'.repeat(100_000) }, 'package-lock.json:'],
  ])('%s is a finding at its place, in the documents, and no pass', async (_, files, expected) => {
    const result = await run({ 'sub/package-lock.json': sound, ...files })
    await expectSound(result)
    expect(result.verdict).toBe('fail')
    if (expected === '') return
    expect(unread(result).join('\n')).toContain(expected)
    for (const output of ['cyclonedx-path', 'spdx-path', 'spdx3-path'])
      expect(await readFile(result.outputs[output] ?? '', 'utf8')).toContain(Object.keys(files)[0])
  })

  it('leaves no folder of this machine in the documents', async () => {
    const root = await tree({ 'package-lock.json': '{', 'yarn.lock/x': '', 'sub/package-lock.json': sound })
    const { outputs } = await runAction({ action: 'sbom', workspace: root, with: { advisories: 'none' } })
    for (const output of ['cyclonedx-path', 'spdx-path', 'spdx3-path', 'sarif-path'])
      expect(await readFile(outputs[output] ?? '', 'utf8')).not.toContain(root)
  })
})

describe('packages with hostile facts', () => {
  const names = [
    'evil\n::error::owned',
    'evil\r\n##[error]owned',
    '\u001b[31mred',
    'a@1?x#y%',
    '__proto__',
    '\u202Eexe',
  ]

  it.each(names)('%j reaches no log as a command, and every document is valid', async (name) => {
    const result = await run({ 'package-lock.json': npmLock({ [name]: { version: '1.0.0\n::error::owned' } }) })
    await expectSound(result)
    expect(Number(result.outputs['component-count'])).toBe(1)
    const { components } = JSON.parse(await readFile(result.outputs['cyclonedx-path'] ?? '', 'utf8')) as {
      components: { purl?: string }[]
    }
    expect(components[0]?.purl ?? 'pkg:npm/none').toMatch(/^pkg:npm\/[\x21-\x7e]+$/)
  })

  it('without version are listed, and told', async () => {
    const result = await run({ 'package-lock.json': npmLock({ a: {} }) })
    expect([result.outputs['component-count'], result.verdict]).toEqual(['1', 'fail'])
    expect(unread(result)[0]).toMatch(/^sbom\/version-missing package-lock\.json:\d+$/)
  })

  it('that need each other in a circle are listed once', async () => {
    const needs = (name: string) => ({ version: '1.0.0', dependencies: { [name]: '1' } })
    const result = await run({ 'package-lock.json': npmLock({ a: needs('b'), b: needs('c'), c: needs('a') }) })
    await expectSound(result)
    expect(result.outputs['component-count']).toBe('3')
  })

  it('with a whole text as licence, or something else, have none that a policy takes for one', async () => {
    const license = 'Permission is hereby granted, free of charge.\n::error::owned\n'.repeat(500)
    const lock = npmLock({ a: { version: '1.0.0', license }, b: { version: '1.0.0', license: { type: ['MIT'] } } })
    const policy = 'sbom:\n  policy:\n    licences: { allow: [MIT] }\n    vulnerabilities: { not-assessed: allow }\n'
    const result = await run({ 'package-lock.json': lock, 'seaworthy.yml': policy })
    await expectSound(result)
    expect(result.verdict).toBe('fail')
    expect(unread(result).filter((one) => one.startsWith('sbom/licence-unknown'))).toHaveLength(2)
  })

  it('of which there are 200,000 are listed', async () => {
    const packages = Object.fromEntries(
      Array.from({ length: 200_000 }, (_, n) => [`p${n}`, { version: '1.0.0', license: 'MIT' }]),
    )
    const inputs = { mode: 'generate', formats: 'cyclonedx-1.7', 'sign-evidence': 'never' }
    const result = await run({ 'package-lock.json': npmLock(packages) }, inputs)
    await expectSound(result)
    expect([result.exitCode, result.outputs['component-count']]).toEqual([0, '200000'])
  }, 600_000)
})

describe('archives that lie', () => {
  const inputs = { artifacts: 'out/*', source: 'shipped' }

  it('with offsets outside are a finding, and the rest of them is read', async () => {
    const asar = await packAsar({ 'package.json': '{"name":"desk","version":"1.0.0"}', 'b.txt': 'b' })
    const result = await run({ 'out/app.asar': withHeader(asar, '"size":33,', '"size":99,') }, inputs)
    await expectSound(result)
    expect([result.verdict, unread(result)]).toEqual(['fail', expect.arrayContaining(['asar/entry app.asar:'])])
  })

  it('with names that climb out write nothing there', async () => {
    const asar = withHeader(await packAsar({ 'aa/b.txt': 'b' }), '"aa"', '".."')
    const zip = buildZip([{ name: '../../climbed.txt', content: 'x' }])
    const result = await run({ 'out/app.asar': asar, 'out/app.zip': zip }, inputs)
    await expectSound(result)
    expect(result.verdict).toBe('fail')
    expect(unread(result)).toContain('asar/unsafe-name app.asar:')
    expect(unread(result).some((one) => one.endsWith('app.zip:'))).toBe(true)
  })

  it('that unpack to far more than they are, are stopped', async () => {
    const zip = buildZip([{ name: 'bomb', content: Buffer.alloc(64 * 1024 * 1024), deflate: true }])
    const nested = buildZip(Array.from({ length: 100 }, (_, n) => ({ name: `${n}.zip`, content: zip, deflate: true })))
    const result = await run({ 'out/bomb.zip': buildZip([{ name: 'x.zip', content: nested, deflate: true }]) }, inputs)
    await expectSound(result)
    expect(result.verdict).toBe('fail')
    expect(result.findings.find(({ at }) => at?.file.includes('bomb.zip'))).toMatchObject({ rule: 'archive/too-large' })
  })
})

describe('advisories that cannot be had', () => {
  const bad = recordOf('GHSA-bad', 'npm', 'a', '2.0.0')
  let service: OsvService | undefined

  afterEach(async () => {
    await service?.close()
    service = undefined
  })

  const page = '<!doctype html><title>Sign in</title>'
  const answering =
    (status: number, body = '', headers: Record<string, string> = {}): Misbehave =>
    (_, __, response) => {
      response.writeHead(status, headers).end(body)
      return true
    }
  const brokenOff: Misbehave = (_, __, response) => {
    response.writeHead(200, { 'content-length': '999' }).destroy()
    return true
  }
  const brokenRecords: Misbehave = (path, count, response) =>
    path.startsWith('/v1/vulns/') && answering(200, '{"id":7}')(path, count, response)
  const answers: [string, Misbehave][] = [
    ['429', answering(429, '', { 'retry-after': '0' })],
    ['500', answering(500)],
    ['HTML', answering(200, page, { 'content-type': 'text/html' })],
    ['half a page', answering(200, '{"results":[{"vulns":[')],
    ['a page that breaks off', brokenOff],
    ['records of nothing', brokenRecords],
  ]

  it.each(answers)('since the service answers with %s are no pass', async (_, misbehave) => {
    service = await serveOsv([bad], { misbehave })
    const result = await run({ 'package-lock.json': sound }, { advisories: service.url })
    await expectSound(result)
    expect([result.verdict, result.outputs['vulnerabilities']]).toEqual(['fail', 'not-assessed'])
    expect(result.findings.some(({ message }) => message.includes('127.0.0.1') || message.includes('GHSA-bad'))).toBe(
      true,
    )
  })

  it.each<[string, Files]>([
    [
      'is cut',
      { 'osv/npm/all.zip': buildZip([{ name: 'GHSA-bad.json', content: JSON.stringify(bad) }]).subarray(0, 200) },
    ],
    ['holds records that are none', { 'osv/npm/all.zip': buildZip([{ name: 'GHSA-x.json', content: '{"id":' }]) }],
    ['is empty', { 'osv/npm/all.zip': '' }],
    ['is not there', { 'osv/PyPI/x.json': '{}' }],
  ])('since their dump %s are no pass', async (_, files) => {
    const result = await run({ 'package-lock.json': sound, ...files }, { advisories: 'osv' })
    await expectSound(result)
    expect([result.verdict, result.outputs['vulnerabilities']]).toEqual(['fail', 'not-assessed'])
  })
})
