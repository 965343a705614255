import { createHash } from 'node:crypto'
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { run } from '../../../actions/model-manifest-verify/src/run.ts'
import type { Verdict } from '@seaworthy/verdict'
import { inputsWith } from './inputs.ts'
import { recordingJob, type RecordingJob } from '../../support/recording-job.ts'
import { tree } from '../../support/tree.ts'

/** A safetensors file of one tensor. */
function safetensors(bytes: number): Buffer {
  const header = JSON.stringify({ t: { dtype: 'U8', shape: [bytes], data_offsets: [0, bytes] } }).padEnd(80)
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(80n)
  return Buffer.concat([length, Buffer.from(header), Buffer.alloc(bytes, 7)])
}

const weights = safetensors(3 * 1024 * 1024)
const files = {
  'models/voice/weights.safetensors': weights,
  'models/voice/config.json': '{}\n',
  'prompts/system.md': 'Be kind.\n',
}

function entry(name: string, content: string | Uint8Array, role: string): string {
  const sha256 = createHash('sha256').update(content).digest('hex')
  return `{ name: ${JSON.stringify(name)}, size: ${Buffer.byteLength(content)}, digest: { sha256: ${sha256} }, role: ${role} }`
}

const manifest = `version: 1
models:
  - name: voice
    source: { uri: 'pkg:npm/voice@1.0.0', revision: v1 }
    licenses: [MIT]
    files:
      - ${entry('models/voice/weights.safetensors', weights, 'weights')}
      - ${entry('models/voice/config.json', files['models/voice/config.json'], 'config')}
prompts:
  - ${entry('prompts/system.md', files['prompts/system.md'], 'system-prompt')}
`

/** A checkout with its manifest, changed, then verified. */
async function verify(
  change: (root: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<{ verdict: Verdict; job: RecordingJob }> {
  const root = await tree({ ...files, 'models.manifest.yaml': manifest, 'src/app.js': '' })
  await change(root)
  const job = await recordingJob(root)
  return { verdict: await run(inputsWith({ manifest: join(root, 'models.manifest.yaml') }), job), job }
}

async function findings(change: (root: string) => Promise<unknown>): Promise<string[]> {
  const { verdict } = await verify(change)
  expect(verdict.outcome).toBe('fail')
  return verdict.findings.map(({ rule, at, message }) => `${rule} ${String(at?.line)} ${message}`)
}

describe('model-manifest-verify', () => {
  it('passes when every listed file is there, unchanged, and nothing else is', async () => {
    const { verdict, job } = await verify()
    expect(verdict.findings).toEqual([])
    expect(verdict.outcome).toBe('pass')
    expect(job.outputs).toMatchObject({
      'manifest-digest': `sha256:${createHash('sha256').update(manifest).digest('hex')}`,
      files: '3',
    })
    expect(verdict.subjects.map(({ digest }) => Object.keys(digest))).toEqual([['gitCommit'], ['sha256']])
    expect(verdict.measured).toMatchObject({
      files: 3,
      prompts: 1,
      configurations: 0,
      models: [{ model: 'voice', files: 2 }],
    })
  })

  it('names the file, the expected and the found digest when one byte is flipped', async () => {
    const flipped = Buffer.from(weights)
    flipped[1000] = 8
    const digest = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
    expect(await findings((root) => writeFile(join(root, 'models/voice/weights.safetensors'), flipped))).toEqual([
      `model/digest-mismatch 7 The model file models/voice/weights.safetensors is not the one that was reviewed: expected sha256 ${digest(weights)} (3145816 bytes), found sha256 ${digest(flipped)} (3145816 bytes).`,
    ])
  })

  it('tells two files that were swapped', async () => {
    const found = await findings(async (root) => {
      await rename(join(root, 'models/voice/config.json'), join(root, 'x'))
      await rename(join(root, 'models/voice/weights.safetensors'), join(root, 'models/voice/config.json'))
      await rename(join(root, 'x'), join(root, 'models/voice/weights.safetensors'))
    })
    expect(found.map((text) => text.split(' ').slice(0, 2))).toEqual([
      ['model/digest-mismatch', '7'],
      ['model/digest-mismatch', '8'],
    ])
  })

  it.each<[string, (root: string) => Promise<unknown>, RegExp[]]>([
    [
      'a missing model',
      (root) => rm(join(root, 'models/voice/weights.safetensors')),
      [/^model\/missing-file 7 The model file models\/voice\/weights\.safetensors is missing/],
    ],
    [
      'a missing prompt',
      (root) => rm(join(root, 'prompts/system.md')),
      [/^model\/missing-file 10 The prompt file prompts\/system\.md is missing/],
    ],
    [
      'an emptied file',
      (root) => writeFile(join(root, 'prompts/system.md'), ''),
      [/^model\/empty-file 10 .*found sha256 e3b0c442\w+ \(0 bytes\)/],
    ],
    [
      'a file that nobody listed',
      (root) => writeFile(join(root, 'models/voice/extra.pkl'), 'x'),
      [/^model\/unlisted-file 1 The file models\/voice\/extra\.pkl/],
    ],
    [
      'a hidden file that nobody listed',
      (root) => writeFile(join(root, 'models/voice/.hidden'), 'x'),
      [/^model\/unlisted-file 1 .*\.hidden/],
    ],
    [
      'a file that nobody listed in a folder',
      async (root) => {
        await mkdir(join(root, 'models/voice/deep'))
        await writeFile(join(root, 'models/voice/deep/extra.bin'), 'x')
      },
      [/^model\/unlisted-file 1 The file models\/voice\/deep\/extra\.bin/],
    ],
    [
      'a link that nobody listed',
      (root) => symlink('weights.safetensors', join(root, 'models/voice/latest')),
      [/^model\/unlisted-file 1 .*latest/],
    ],
    [
      'a directory where a file should be',
      async (root) => {
        await rm(join(root, 'prompts/system.md'))
        await mkdir(join(root, 'prompts/system.md'))
      },
      [/^model\/unreadable-file 10 The prompt file prompts\/system\.md cannot be verified/],
    ],
    [
      'a link that leads out of the checkout',
      async (root) => {
        const outside = await tree({ 'system.md': files['prompts/system.md'] })
        await rm(join(root, 'prompts/system.md'))
        await symlink(join(outside, 'system.md'), join(root, 'prompts/system.md'))
      },
      [/^model\/leaves-root 10 The prompt file prompts\/system\.md cannot be verified/],
    ],
    [
      'a model folder that is a link out of the checkout',
      async (root) => {
        const outside = await tree({ 'weights.safetensors': weights, 'config.json': '{}\n' })
        await rm(join(root, 'models/voice'), { recursive: true })
        await symlink(outside, join(root, 'models/voice'))
      },
      [/^model\/leaves-root 7 /, /^model\/leaves-root 8 /, /^model\/unlisted-file 1 /, /^model\/leaves-root 1 /],
    ],
    [
      'a whole folder that is missing',
      (root) => rm(join(root, 'models'), { recursive: true }),
      [/^model\/missing-file 7 /, /^model\/missing-file 8 /],
    ],
  ])('fails on %s', async (_, change, expected) => {
    const found = await findings(change)
    expect(found).toEqual(expected.map((pattern) => expect.stringMatching(pattern)))
  })

  it('accepts a link that stays inside', async () => {
    const { verdict } = await verify(async (root) => {
      await rename(join(root, 'prompts/system.md'), join(root, 'prompts/real.md'))
      await symlink('real.md', join(root, 'prompts/system.md'))
    })
    expect(verdict.findings).toEqual([])
  })
})
