import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { request } from '@seaworthy/http'
import { checkRegistry } from '../../actions/model-manifest-verify/src/sources/mlflow/check-models.ts'
import { Registry } from '../../actions/model-manifest-verify/src/sources/mlflow/registry.ts'
import { tree } from '../support/tree.ts'
import { environment, python } from './sources/python.ts'

const http = { environment: {}, attempts: 1 }

/** A port that is free now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

describe("MLflow's model registry", () => {
  let server: ChildProcess
  let endpoint: string

  const call = async (method: string, body: unknown): Promise<void> => {
    const { status } = await request(`${endpoint}/api/2.0/mlflow/${method}`, {
      ...http,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect([method, status]).toEqual([method, 200])
  }

  const check = (uri: string, revision: string) =>
    checkRegistry([{ name: 'voice', source: { uri, revision } }], { endpoint, http })

  beforeAll(async () => {
    const folder = await tree({})
    const port = await freePort()
    endpoint = `http://127.0.0.1:${port}`
    const store = ['--backend-store-uri', `sqlite:///${join(folder, 'mlflow.db')}`, '--workers', '1']
    const args = ['-m', 'mlflow', 'server', ...store, '--host', '127.0.0.1', '--port', String(port)]
    server = spawn(python, args, {
      cwd: folder,
      env: { ...environment, HOME: folder, MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false' },
      stdio: 'ignore',
      // A group of its own, so that its workers end with it.
      detached: true,
    })
    for (;;) {
      const ready = await request(`${endpoint}/health`, { ...http, attemptMs: 1000 }).catch(() => undefined)
      if (ready?.status === 200) break
      if (server.exitCode !== null) throw new Error(`mlflow server ended with code ${server.exitCode}`)
      await sleep(200)
    }
    await call('registered-models/create', { name: 'voice' })
    for (const number of [1, 2, 3]) {
      await call('model-versions/create', { name: 'voice', source: `s3://models/voice/${number}` })
    }
    await call('registered-models/alias', { name: 'voice', alias: 'champion', version: '1' })
  })

  afterAll(() => {
    if (server.pid !== undefined) process.kill(-server.pid)
  })

  it('agrees with what was reviewed, by version and by alias', async () => {
    expect(await check('models:/voice/2', 's3://models/voice/2')).toEqual([])
    expect(await check('models:/voice@champion', '1')).toEqual([])
    expect(await check('models:/voice@champion', '1 s3://models/voice/1')).toEqual([])
  })

  it('shows a moved alias', async () => {
    await call('registered-models/alias', { name: 'voice', alias: 'champion', version: '3' })
    expect(await check('models:/voice@champion', '1')).toMatchObject([
      { rule: 'source/alias-moved', properties: { expected: '1', found: '3' } },
    ])
  })

  it('shows another source, and finds the version that has it', async () => {
    const [finding] = await check('models:/voice/2', 's3://models/voice/3')
    expect(finding).toMatchObject({ rule: 'source/mlflow-other-source' })
    expect(finding?.message).toContain('(version 3 has it)')
  })

  it.each(['models:/voice/9', 'models:/voice@nobody', 'models:/nothing/1', 'models:/nothing@nobody'])(
    'has no %s',
    async (uri) => {
      expect(await check(uri, '1')).toMatchObject([{ rule: 'source/mlflow-not-found' }])
    },
  )

  it('lists all versions, page by page', async () => {
    const versions = await new Registry({ endpoint, http, pageSize: 2 }).versions('voice')
    expect(versions.map(({ version }) => version).sort()).toEqual(['1', '2', '3'])
    expect(await new Registry({ endpoint, http }).versions("it's none")).toEqual([])
  })
})
