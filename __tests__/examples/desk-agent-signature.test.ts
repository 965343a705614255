import { createHash, createPublicKey } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { runAction } from '../../tools/runner/run-action.ts'

const sample = join(import.meta.dirname, '..', '..', 'examples', 'desk-agent')

let out: string
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'desk-agent-'))
})
afterEach(() => rm(out, { recursive: true }))

describe('the signature of the sample app', () => {
  it('verifies by the inputs of seaworthy.yml alone, and names the committed key', async () => {
    const pem = await readFile(join(sample, 'keys', 'model-signing.pub'), 'utf8')
    const run = await runAction({ action: 'model-manifest-verify', workspace: sample, with: {}, out })
    expect(run).toMatchObject({ exitCode: 0, verdict: 'pass', findings: [], annotations: [] })
    // The hint that model_signing gives a key: SHA-256 of its PEM.
    expect(run.outputs['signed-by']).toBe(`key ${createHash('sha256').update(pem).digest('hex')}`)
    expect(createPublicKey(pem).asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' })
  })
})
