import { afterEach, describe, expect, it } from '@jest/globals'
import { Secret } from '@seaworthy/secrets'
import { snapshotOf, submitSnapshot, type Snapshot } from '../../../../actions/sbom/src/submit/index.ts'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import { answer, serve, type TestServer } from '../../../shared/http/server.ts'
import { invocation } from '../../../support/recording-job.ts'
import { collected, component, npmPackage } from '../inventory/component.ts'
import { dependencyGraph, faultsOf } from './dependency-graph.ts'
import { expectLinearTime } from '../../../support/linear-time.ts'

const job = { invocation, action: { name: 'sbom', version: '1.2.3' }, now: new Date('2026-01-02T03:04:05Z') }

const declared = (file: string) => [{ kind: 'declared' as const, file, line: 1, confidence: 1 }]

function inventory() {
  const app = npmPackage('app', '1.0.0', { evidence: [...declared('package-lock.json'), ...declared('web/yarn.lock')] })
  const dev = npmPackage('dev', '2.0.0', { scope: 'excluded', evidence: declared('package-lock.json') })
  const deep = npmPackage('deep', '3.0.0', { evidence: declared('package-lock.json') })
  const electron = npmPackage('electron', '45.0.0', {
    evidence: [{ kind: 'shipped', file: 'Desk/version', confidence: 1 }],
  })
  const folder = component({ name: 'local', evidence: declared('package-lock.json') })
  const parts = collected({
    subject: { name: 'desk', version: '1.0.0', ref: 'root' },
    components: [app, dev, deep, electron, folder],
    dependencies: new Map([[app.ref, [deep.ref, folder.ref]]]),
    roots: [app.ref, dev.ref],
  })
  return buildInventory([parts], { fallbackName: 'desk' })
}

const snapshot = (): Snapshot => snapshotOf(inventory(), '', job)

let server: TestServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

async function submit(token = 't0ken', repository = 'acme/desk-agent', sent = snapshot()) {
  return submitSnapshot(sent, { api: server?.url ?? '', repository, token: new Secret(token) })
}

describe('a dependency snapshot', () => {
  it('is what GitHub describes', () => {
    expect(faultsOf(snapshot())).toEqual([])
    expect(faultsOf({ ...snapshot(), ref: 'main' })).toHaveLength(1)
  })

  it('names run, commit, ref, detector and time', () => {
    expect(snapshot()).toMatchObject({
      version: 0,
      job: {
        id: '42-1',
        correlator: 'sbom acme/desk-agent/.github/workflows/release.yml',
        html_url: 'https://github.com/acme/desk-agent/actions/runs/42/attempts/1',
      },
      sha: 'c'.repeat(40),
      ref: 'refs/heads/main',
      detector: { name: 'seaworthy/sbom', version: '1.2.3' },
      scanned: '2026-01-02T03:04:05.000Z',
    })
  })

  it('has a manifest for each lock file and one for what only ships', () => {
    const { manifests } = snapshot()
    expect(Object.keys(manifests)).toEqual(['what ships', 'package-lock.json', 'web/yarn.lock'])
    expect(manifests['package-lock.json']).toEqual({
      name: 'package-lock.json',
      file: { source_location: 'package-lock.json' },
      resolved: {
        'pkg:npm/app@1.0.0': {
          package_url: 'pkg:npm/app@1.0.0',
          relationship: 'direct',
          scope: 'runtime',
          dependencies: ['pkg:npm/deep@3.0.0'],
        },
        'pkg:npm/deep@3.0.0': {
          package_url: 'pkg:npm/deep@3.0.0',
          relationship: 'indirect',
          scope: 'runtime',
          dependencies: [],
        },
        'pkg:npm/dev@2.0.0': {
          package_url: 'pkg:npm/dev@2.0.0',
          relationship: 'direct',
          scope: 'development',
          dependencies: [],
        },
      },
    })
    expect(manifests['what ships']?.file).toBeUndefined()
  })

  it('names in a manifest only what that manifest resolves', () => {
    expect(snapshot().manifests['web/yarn.lock']?.resolved['pkg:npm/app@1.0.0']?.dependencies).toEqual([])
  })

  it('has places from the root of the repository, and another correlator for another folder', () => {
    const { job: at, manifests } = snapshotOf(inventory(), 'apps/desk', job)
    expect(manifests['apps/desk/package-lock.json']?.file).toEqual({ source_location: 'apps/desk/package-lock.json' })
    expect(at.correlator).toBe('sbom acme/desk-agent/.github/workflows/release.yml apps/desk')
  })

  it('keeps its correlator from branch to branch', () => {
    const workflow = invocation.workflow.replace('refs/heads/main', 'refs/heads/other')
    const other = snapshotOf(inventory(), '', { ...job, invocation: { ...invocation, workflow } })
    expect(other.job.correlator).toBe(snapshot().job.correlator)
  })

  it('takes file names that are members of every object', () => {
    const odd = npmPackage('x', '1.0.0', { evidence: [...declared('__proto__'), ...declared('constructor')] })
    const built = buildInventory([collected({ components: [odd] })], { fallbackName: 'desk' })
    expect(Object.keys(snapshotOf(built, '', job).manifests)).toEqual(['__proto__', 'constructor'])
  })

  it('takes time that grows with the number of packages alone', async () => {
    await expectLinearTime(10_000, (count) => {
      const components = Array.from({ length: count }, (_, index) => npmPackage(`p${index}`, '1.0.0'))
      const dependencies = new Map(components.map(({ ref }, index) => [ref, [`pkg:npm/p${(index + 1) % count}@1.0.0`]]))
      return () => {
        const { manifests } = snapshotOf({ subject: component({ name: 'desk' }), components, dependencies }, '', job)
        expect(Object.keys(manifests['package-lock.json']?.resolved ?? {})).toHaveLength(count)
      }
    })
  })
})

describe('submitting a snapshot', () => {
  it('sends it once, and returns what GitHub says', async () => {
    const taken: Snapshot[] = []
    server = await serve(dependencyGraph('acme/desk-agent', 't0ken', taken))
    expect(await submit()).toMatchObject({ id: 1, result: 'SUCCESS' })
    expect(taken).toEqual([snapshot()])
  })

  it('sends it again when GitHub is busy', async () => {
    server = await serve(answer(503), dependencyGraph('acme/desk-agent', 't0ken'))
    expect(await submit()).toMatchObject({ result: 'SUCCESS' })
  })

  it.each([
    ['a token that is not valid', 'other', 'acme/desk-agent', /found 401: "Bad credentials"/, /token/],
    ['another repository', 't0ken', 'acme/none', /found 404: "Not Found"/, /dependency graph is on/],
  ])('says what to do about %s', async (_, token, repository, message, remedy) => {
    server = await serve(dependencyGraph('acme/desk-agent', 't0ken'))
    const rejected = { rule: 'sbom/submission-refused', message: expect.stringMatching(message) as unknown }
    await expect(submit(token, repository)).rejects.toMatchObject({
      ...rejected,
      details: { remedy: expect.stringMatching(remedy) as unknown },
    })
  })

  it('says what to do about what GitHub cannot use', async () => {
    server = await serve(dependencyGraph('acme/desk-agent', 't0ken'))
    await expect(submit('t0ken', 'acme/desk-agent', { ...snapshot(), ref: 'main' })).rejects.toMatchObject({
      message: expect.stringMatching(/found 422: "\/ref must match pattern/) as unknown,
    })
  })

  it('names the permission that is missing', async () => {
    server = await serve(answer(403, '{"message":"Resource not accessible by integration"}'))
    await expect(submit()).rejects.toMatchObject({
      message: expect.stringContaining('"Resource not accessible by integration"') as unknown,
      details: { remedy: expect.stringContaining('contents: write') as unknown },
    })
  })

  it.each([
    ['an error page', answer(400, '<html>'), /found 400\./],
    ['a success that is none', answer(201, '<html>'), /without what GitHub says/],
    ['another success', answer(200, '{}'), /found 200/],
    [
      'a snapshot that GitHub finds invalid',
      answer(201, '{"id":1,"result":"INVALID","message":"no"}'),
      /INVALID: "no"/,
    ],
  ])('does not take %s for a success', async (_, listener, message) => {
    server = await serve(listener)
    await expect(submit()).rejects.toMatchObject({ message: expect.stringMatching(message) as unknown })
  })

  it('tells the token to nobody', async () => {
    server = await serve(answer(403, '{"message":"no"}'))
    const error: unknown = await submit('s3cret').catch((thrown: unknown) => thrown)
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('s3cret')
    const destination = { api: 'http://api.example', repository: 'a/b', token: new Secret('s3cret') }
    await expect(submitSnapshot(snapshot(), destination)).rejects.toMatchObject({ rule: 'http/bad-address' })
  })

  it.each(['a/../../user?x=#', '../..', 'a', 'a/b/c', 'a/b c', ''])(
    'asks nothing of %j, which is no repository',
    async (name) => {
      server = await serve(answer(404))
      await expect(submit('t0ken', name)).rejects.toMatchObject({ rule: 'sbom/submission-refused' })
      expect(server.requests).toHaveLength(0)
    },
  )

  it('does not send what is too large', async () => {
    const large = { ...snapshot(), scanned: 'x'.repeat(25 * 2 ** 20) }
    await expect(submit('t0ken', 'a/b', large)).rejects.toMatchObject({ rule: 'sbom/submission-too-large' })
  })
})
