import { generateKeyPairSync, hash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Secret } from '@seaworthy/secrets'
import { run } from '../../../../actions/model-manifest-verify/src/run.ts'
import { verifySignature } from '../../../../actions/model-manifest-verify/src/oms/oms.ts'
import type { Inputs } from '../../../../actions/model-manifest-verify/src/inputs.ts'
import { inputsWith } from '../inputs.ts'
import { recordingJob } from '../../../support/recording-job.ts'
import { tree } from '../../../support/tree.ts'

const prompt = 'Be kind.\n'
const config = '{}\n'
const sha256 = (content: string) => hash('sha256', content, 'hex')
const entry = (name: string, content: string, role: string) =>
  `{ name: ${name}, size: ${content.length}, digest: { sha256: ${sha256(content)} }, role: ${role} }`
const manifest = `version: 1
models:
  - name: voice
    source: { uri: 'pkg:npm/voice@1.0.0', revision: v1 }
    licenses: [MIT]
    files: [${entry('models/voice/config.json', config, 'config')}]
prompts: [${entry('prompts/system.md', prompt, 'system-prompt')}]
`
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pem = new Secret(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())

async function checkout() {
  const root = await tree({
    'models.manifest.yaml': manifest,
    'models/voice/config.json': config,
    'prompts/system.md': prompt,
  })
  const signature = join(root, 'models/voice/release.sig')
  const inputs = (given: Partial<Inputs> = {}) =>
    inputsWith({
      manifest: join(root, 'models.manifest.yaml'),
      mode: 'sign',
      privateKey: pem,
      signature,
      ...given,
    })
  const signed = () => verifySignature(readFileSync(signature), { method: 'key', publicKey })
  return { root, inputs, signed }
}

/** Every reviewed digest, and that of the manifest itself, in the order of the standard. */
const reviewed = [
  { name: 'models.manifest.yaml', digest: sha256(manifest), algorithm: 'sha256' },
  { name: 'models/voice/config.json', digest: sha256(config), algorithm: 'sha256' },
  { name: 'prompts/system.md', digest: sha256(prompt), algorithm: 'sha256' },
]

describe('mode sign', () => {
  it('signs the manifest and every file that it lists, again over an earlier signature too', async () => {
    const { root, inputs, signed } = await checkout()
    for (const attempt of ['first', 'second']) {
      const verdict = await run(inputs(), await recordingJob(root))
      expect([attempt, verdict.outcome, verdict.findings]).toEqual([attempt, 'pass', []])
    }
    const { resources, serialization } = await signed()
    expect(resources).toEqual(reviewed)
    expect(serialization).toEqual({ method: 'files', hash: 'sha256', allowSymlinks: true, ignorePaths: [] })
  })

  it('signs what was reviewed even when a file and the manifest are changed after they were verified', async () => {
    const { root, inputs, signed } = await checkout()
    const job = await recordingJob(root)
    job.output = (name) => {
      if (name !== 'verified') return
      writeFileSync(join(root, 'prompts/system.md'), 'Be evil.\n')
      writeFileSync(join(root, 'models.manifest.yaml'), manifest.replace(sha256(prompt), sha256('Be evil.\n')))
    }
    expect((await run(inputs(), job)).outcome).toBe('pass')
    expect((await signed()).resources).toEqual(reviewed)
  })

  it('signs nothing that is not as it was reviewed, and nothing of which only a part was verified', async () => {
    const { root, inputs, signed } = await checkout()
    await expect(run(inputs({ shard: '1/2' }), await recordingJob(root))).rejects.toMatchObject({
      rule: 'inputs/shard',
    })
    writeFileSync(join(root, 'prompts/system.md'), 'Be evil.\n')
    expect((await run(inputs(), await recordingJob(root))).outcome).toBe('fail')
    await expect(async () => signed()).rejects.toThrow('ENOENT')
  })

  it('signs so that a manifest which lay there only to be read, in place of the signed one, is noticed', async () => {
    const { root, inputs } = await checkout()
    await run(inputs(), await recordingJob(root))
    const key = join(await tree({}), 'public.pem')
    writeFileSync(key, publicKey.export({ type: 'spki', format: 'pem' }))
    const verifying = inputs({ mode: 'verify', privateKey: undefined, publicKey: key })
    expect((await run(verifying, await recordingJob(root))).findings).toEqual([])
    writeFileSync(verifying.manifest, manifest.replace('MIT', 'Apache-2.0'))
    const job = await recordingJob(root)
    job.progress = () => {
      writeFileSync(verifying.manifest, manifest)
      return { advance: () => undefined }
    }
    const { findings } = await run(verifying, job)
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['signature/changed-while-reading', 'critical'],
    ])
  })
})
