import { afterEach, describe, expect, it } from '@jest/globals'
import { Secret } from '@seaworthy/secrets'
import type { Snapshot } from '../../../../actions/sbom/src/submit/index.ts'
import { answer, serve, type TestServer } from '../../../shared/http/server.ts'
import { invocation } from '../../../support/recording-job.ts'
import { tree } from '../../../support/tree.ts'
import { dependencyGraph } from '../submit/dependency-graph.ts'
import { app } from './app.ts'
import { sbom, type Given } from './sbom.ts'

let server: TestServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

/** Of an Enterprise Server, whose API is below `/api/v3`. */
function api(taken: Snapshot[]): Parameters<typeof serve>[0] {
  const listener = dependencyGraph('acme/desk-agent', 't0ken', taken)
  return (request, response) => {
    request.url = request.url?.replace('/api/v3', '') ?? ''
    listener(request, response)
  }
}

async function submitted(given: Given, listener = answer(500)) {
  server = await serve(listener)
  const root = await tree({ 'apps/desk/package-lock.json': app['package-lock.json'] ?? '' })
  const inputs: Given = { mode: 'generate', submit: true, ...given }
  return sbom(`${root}/apps/desk`, inputs, {
    workspace: root,
    workingDirectory: root,
    invocation: { ...invocation, server: server.url },
  })
}

describe('submitting to the dependency graph', () => {
  it('sends what is declared, by paths from the root of the repository', async () => {
    const taken: Snapshot[] = []
    const ran = await submitted({ token: new Secret('t0ken') }, api(taken))
    expect([ran.outcome, ran.job.lines.join('\n')]).toEqual(['pass', expect.stringContaining('took snapshot 1')])
    expect(Object.keys(taken[0]?.manifests ?? {})).toEqual(['apps/desk/package-lock.json'])
  })

  it('asks for a token that is not given', async () => {
    const ran = await submitted({})
    expect(ran.findings).toMatchObject([{ rule: 'sbom/submission-refused' }])
    expect([ran.outcome, server?.requests.length]).toEqual(['fail', 0])
  })

  it('is a finding when it is refused, and the bill is written all the same', async () => {
    const ran = await submitted({ token: new Secret('other') }, api([]))
    expect([ran.outcome, ran.found]).toEqual(['fail', ['sbom/submission-refused :']])
    expect(ran.job.outputs['cyclonedx-path']).toMatch(/sbom\.cdx\.json$/)
  })

  it('is left alone unless it is asked for', async () => {
    const ran = await submitted({ submit: false, token: new Secret('t0ken') })
    expect([ran.outcome, server?.requests.length]).toEqual(['pass', 0])
  })
})
