import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { runAction, type RunResult } from '../../tools/runner/run-action.ts'
import { tree } from '../support/tree.ts'

const sample = fileURLToPath(new URL('../../examples/desk-agent/', import.meta.url))

/** Preloaded into the action and its threads: notes each attempt to reach anybody, and stops it. */
const trapSource = (noted: string) => `
const { appendFileSync } = require('node:fs')
const refuse = (what) => function () {
  appendFileSync(${JSON.stringify(noted)}, what + '\\n')
  throw new Error('the trap caught ' + what)
}
require('node:net').Socket.prototype.connect = refuse('net connect')
require('node:tls').connect = refuse('tls connect')
require('node:dgram').Socket.prototype.send = refuse('dgram send')
const dns = require('node:dns')
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = refuse('dns ' + name)
  dns.promises[name] = refuse('dns ' + name)
}
globalThis.fetch = refuse('fetch')
`

async function trapped(inputs: Record<string, string>): Promise<{ result: RunResult; attempts: string[] }> {
  const folder = await tree({ noted: '', 'copy.txt': '' })
  const noted = join(folder, 'noted')
  await writeFile(join(folder, 'trap.cjs'), trapSource(noted))
  const NODE_OPTIONS = `--require=${JSON.stringify(join(folder, 'trap.cjs').replaceAll('\\', '/'))}`
  const out = join(folder, 'out')
  const result = await runAction({ action: 'sbom', workspace: sample, with: inputs, env: { NODE_OPTIONS }, out })
  return { result, attempts: (await readFile(noted, 'utf8')).split('\n').filter((line) => line !== '') }
}

describe('the network', () => {
  it('is never reached in mode generate, whatever else the step asks for', async () => {
    const { result, attempts } = await trapped({
      mode: 'generate',
      artifacts: 'models',
      advisories: 'online',
      previous: 'github-release',
      token: 't0ken',
    })
    expect([result.exitCode, attempts]).toEqual([0, []])
    expect(Number(result.outputs['component-count'])).toBeGreaterThan(100)
  })

  it('is not reached by the gate with "advisories: none" either', async () => {
    const { result, attempts } = await trapped({ advisories: 'none' })
    expect([result.outputs['vulnerabilities'], attempts]).toEqual(['not-assessed', []])
  })

  it('is what the trap catches: asking for advisories fails in it', async () => {
    const { result, attempts } = await trapped({ advisories: 'http://127.0.0.1:9' })
    expect(attempts.length).toBeGreaterThan(0)
    expect(result.outputs['vulnerabilities']).toBe('not-assessed')
  })
})
