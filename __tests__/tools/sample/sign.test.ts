import { createPublicKey } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { copyApp } from '../../../tools/demo/tamper.ts'
import { runAction } from '../../../tools/runner/run-action.ts'
import type { RunRequest, RunResult } from '../../../tools/runner/run-result.ts'
import { publicKeyFile, signatureFile, signSample } from '../../../tools/sample/sign.ts'

const committed = join(import.meta.dirname, '..', '..', '..', 'examples', 'desk-agent')

let folder: string
let sample: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sign-'))
  sample = join(folder, 'desk-agent')
  await copyApp(committed, sample)
})
afterEach(() => rm(folder, { recursive: true }))

function verify(): Promise<RunResult> {
  return runAction({ action: 'model-manifest-verify', workspace: sample, with: {}, out: join(folder, 'out') })
}

describe('signSample', () => {
  it('replaces signature and key by new ones that verify', async () => {
    const before = await readFile(join(sample, publicKeyFile), 'utf8')
    expect(await signSample(sample, runAction)).toEqual({
      signature: join(sample, signatureFile),
      publicKey: join(sample, publicKeyFile),
    })
    expect(await readFile(join(sample, publicKeyFile), 'utf8')).not.toBe(before)
    expect(await verify()).toMatchObject({ verdict: 'pass', findings: [] })
  })

  it('leaves the private key nowhere in the sample', async () => {
    await signSample(sample, runAction)
    const files = await readdir(sample, { recursive: true, withFileTypes: true })
    for (const file of files.filter((entry) => entry.isFile() && !entry.name.endsWith('.onnx'))) {
      expect(await readFile(join(file.parentPath, file.name), 'utf8')).not.toContain('PRIVATE KEY')
    }
    expect(await readdir(join(sample, 'keys'))).toEqual(['model-signing.pub'])
  })

  it('makes a key on P-256 and hands over its private half as an input alone', async () => {
    const requests: RunRequest[] = []
    await signSample(sample, (request) => {
      requests.push(request)
      return runAction(request)
    })
    const publicKey = createPublicKey(await readFile(join(sample, publicKeyFile), 'utf8'))
    expect(publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' })
    expect(requests.map(({ with: inputs }) => Object.keys(inputs))).toEqual([['mode', 'signature', 'private-key']])
  })

  it('signs nothing that does not verify, says why, and keeps signature and key', async () => {
    const before = await Promise.all([signatureFile, publicKeyFile].map((name) => readFile(join(sample, name), 'utf8')))
    await writeFile(join(sample, 'prompts', 'system.md'), 'Another.')
    await expect(signSample(sample, runAction)).rejects.toThrow(/not signed[^]*prompts\/system\.md is not the one/)
    const after = await Promise.all([signatureFile, publicKeyFile].map((name) => readFile(join(sample, name), 'utf8')))
    expect(after).toEqual(before)
  })
})
