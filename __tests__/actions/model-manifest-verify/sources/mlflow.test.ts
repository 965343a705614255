import { afterEach, describe, expect, it } from '@jest/globals'
import type { RequestListener } from 'node:http'
import { Secret } from '@seaworthy/secrets'
import { parseRegistryAddress } from '../../../../actions/model-manifest-verify/src/sources/mlflow/address.ts'
import { checkRegistry } from '../../../../actions/model-manifest-verify/src/sources/mlflow/check-models.ts'
import { Registry } from '../../../../actions/model-manifest-verify/src/sources/mlflow/registry.ts'
import { answer, serve, type TestServer } from '../../../shared/http/server.ts'

let server: TestServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

const json = (status: number, body: unknown): RequestListener => answer(status, JSON.stringify(body))
const version = (changes = {}) => ({
  name: 'voice',
  version: '3',
  source: 's3://models/3',
  status: 'READY',
  ...changes,
})
const http = { environment: {}, attempts: 1, deadlineMs: 20_000 }

/** Checks one model against a registry that answers like this, one request after the other. */
async function check(source: { uri: string; revision: string }, ...answers: RequestListener[]) {
  server = await serve(...answers)
  return checkRegistry([{ name: 'voice', source }], { endpoint: server.url, http })
}

const alias = { uri: 'models:/voice@champion', revision: '3' }
const fixed = { uri: 'models:/voice/3', revision: 's3://models/3' }

describe('the address of a registered model', () => {
  it.each([
    ['models:/voice/3', { name: 'voice', version: '3' }],
    ['models:/voice@champion', { name: 'voice', alias: 'champion' }],
    ['models:/my%20voice/3', { name: 'my voice', version: '3' }],
    ['models:/m-1234', undefined],
    ['models://voice/3', undefined],
    ['hf://acme/voice', undefined],
  ])('%s', (uri, address) => {
    expect(parseRegistryAddress(uri)).toEqual(address)
  })
})

describe('a registry that means what was reviewed', () => {
  it('passes an alias of the reviewed version', async () => {
    expect(await check(alias, json(200, { model_version: version() }))).toEqual([])
    expect(server?.requests[0]?.url).toBe('/api/2.0/mlflow/registered-models/alias?name=voice&alias=champion')
  })

  it.each(['s3://models/3', '3', '3 s3://models/3', 'run1', 'm-1'])(
    'passes a version pinned by %s',
    async (revision) => {
      const found = version({ run_id: 'run1', model_id: 'm-1' })
      expect(await check({ ...fixed, revision }, json(200, { model_version: found }))).toEqual([])
    },
  )

  it('is asked nothing about models of other sources', async () => {
    expect(await check({ uri: 'hf://acme/voice', revision: 'x' }, answer(500))).toEqual([])
    expect(server?.requests).toEqual([])
  })
})

describe('a registry that means something else', () => {
  it('has moved the alias', async () => {
    expect(await check(alias, json(200, { model_version: version({ version: '4' }) }))).toMatchObject([
      {
        rule: 'source/alias-moved',
        message:
          'The alias models:/voice@champion is version 4 in the MLflow registry: expected version 3, which was reviewed.',
      },
    ])
  })

  it('has given the version another source, and tells which version has the reviewed one now', async () => {
    const page = { model_versions: [version({ version: '2', source: 's3://models/other' })], next_page_token: 'more' }
    const last = { model_versions: [version({ version: '5' })] }
    const findings = await check(
      fixed,
      json(200, { model_version: version({ source: 's3://evil/3' }) }),
      json(200, page),
      json(200, last),
    )
    expect(findings).toMatchObject([{ rule: 'source/mlflow-other-source' }])
    expect(findings[0]?.message).toContain('expected s3://models/3 (version 5 has it)')
    expect(server?.requests[2]?.url).toContain('page_token=more')
  })

  it('is not ready', async () => {
    const found = version({ status: 'FAILED_REGISTRATION', status_message: 'no space' })
    expect(await check(fixed, json(200, { model_version: found }))).toMatchObject([{ rule: 'source/mlflow-not-ready' }])
  })

  it.each([
    [404, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'Model Version not found' }],
    [400, { error_code: 'INVALID_PARAMETER_VALUE', message: 'Registered model alias champion not found.' }],
  ])('does not have it: %i', async (status, body) => {
    expect(await check(alias, json(status, body))).toMatchObject([{ rule: 'source/mlflow-not-found' }])
  })
})

describe('a registry that does not tell', () => {
  it.each<[string, RequestListener, string]>([
    ['no permission', json(403, {}), 'mlflow/denied'],
    ['no login', answer(401, 'login'), 'mlflow/denied'],
    ['another service', answer(404, '<html>'), 'mlflow/no-registry'],
    ['a page', answer(200, '<html>'), 'mlflow/no-registry'],
    ['an error', answer(500, 'oops'), 'mlflow/refused'],
    ['a redirect', answer(302, '', { Location: '/login' }), 'mlflow/refused'],
  ])('is never a pass: %s', async (_, listener, reason) => {
    expect(await check(alias, listener)).toMatchObject([
      { rule: 'source/mlflow-unchecked', severity: 'high', properties: { reason } },
    ])
  })

  it('is not waited for longer than its deadline', async () => {
    server = await serve(() => undefined)
    const options = { endpoint: server.url, http: { ...http, deadlineMs: 50 } }
    expect(await checkRegistry([{ name: 'voice', source: alias }], options)).toMatchObject([
      { properties: { reason: 'http/timeout' } },
    ])
  })

  it('gives pages without end', async () => {
    server = await serve(json(200, { model_versions: [], next_page_token: 'again' }))
    await expect(new Registry({ endpoint: server.url, http }).versions('voice')).rejects.toMatchObject({
      rule: 'mlflow/too-many',
    })
  })
})

describe('the token', () => {
  it('is sent as a bearer token, and shown nowhere', async () => {
    server = await serve(json(403, { error_code: 'PERMISSION_DENIED', message: 'no' }))
    const token = new Secret('t0ken')
    const findings = await checkRegistry([{ name: 'voice', source: alias }], { endpoint: server.url, token, http })
    expect(server.requests[0]?.headers.authorization).toBe('Bearer t0ken')
    expect(JSON.stringify(findings)).not.toContain('t0ken')
  })

  it('is not sent without TLS', async () => {
    const options = { endpoint: 'http://mlflow.example.com', token: new Secret('t0ken') }
    await expect(checkRegistry([{ name: 'voice', source: alias }], options)).rejects.toMatchObject({
      rule: 'http/bad-address',
    })
  })
})
