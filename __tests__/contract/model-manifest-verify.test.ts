import { execFileSync } from 'node:child_process'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { zipSync } from 'fflate'
import { runAction, type RunResult } from '../../tools/runner/run-action.ts'
import { tree } from '../support/tree.ts'

/** A safetensors file of one tensor. */
function safetensors(fill: number): Buffer {
  const header = JSON.stringify({ t: { dtype: 'U8', shape: [64], data_offsets: [0, 64] } }).padEnd(80)
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(80n)
  return Buffer.concat([length, Buffer.from(header), Buffer.alloc(64, fill)])
}

/** `os.system('true')`, as pickle protocol 0 spells it. */
const poisoned = "cos\nsystem\n(S'true'\ntR."

const content: Record<string, string | Buffer> = {
  'models/voice/model.safetensors': safetensors(1),
  'models/voice/config.json': '{"temperature": 0.2}\n',
  'prompts/system.md': 'Be kind.\nBe brief.\n',
}

const roles: Record<string, string> = {
  'models/voice/model.safetensors': 'weights',
  'models/voice/config.json': 'config',
  'prompts/system.md': 'system-prompt',
}

function entry(name: string, bytes: string | Buffer, more = ''): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return `{ name: ${name}, size: ${Buffer.byteLength(bytes)}, digest: { sha256: '${sha256}' }, role: ${roles[name] ?? 'weights'}${more} }`
}

function manifestOf(files: Record<string, string | Buffer>, more = ''): string {
  const models = Object.entries(files).filter(([name]) => name.startsWith('models/'))
  const prompts = Object.entries(files).filter(([name]) => name.startsWith('prompts/'))
  return `version: 1
models:
  - name: voice
    source: { uri: 'pkg:npm/voice@1.0.0', revision: v1 }
    licenses: [MIT]
    files:
${models.map(([name, bytes]) => `      - ${entry(name, bytes)}`).join('\n')}
prompts:
${prompts.map(([name, bytes]) => `  - ${entry(name, bytes)}`).join('\n')}
${more}`
}

/** A checkout with its manifest. */
function checkout(files = content, more = ''): Promise<string> {
  return tree({ ...files, 'models.manifest.yaml': manifestOf(files, more) })
}

function run(workspace: string, inputs: Record<string, string> = {}): Promise<RunResult> {
  return runAction({ action: 'model-manifest-verify', workspace, with: inputs })
}

function told({ exitCode, findings }: RunResult): [number, string[]] {
  return [
    exitCode,
    findings.filter(({ severity }) => severity !== 'low' && severity !== 'note').map(({ rule }) => rule),
  ]
}

describe('a signature', () => {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const privateKey = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const publicKey = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const verified = { signature: 'models.manifest.sig', 'public-key': 'key.pub' }
  let workspace: string

  beforeAll(async () => {
    workspace = await checkout()
    await writeFile(join(workspace, 'key.pub'), publicKey)
    const signed = await run(workspace, { mode: 'sign', signature: 'models.manifest.sig', 'private-key': privateKey })
    expect(told(signed)).toEqual([0, []])
  })

  it('of the manifest and all that it lists is verified, and its signer named', async () => {
    const result = await run(workspace, verified)
    expect(told(result)).toEqual([0, []])
    expect(result.outputs['signed-by']).toMatch(/^key [0-9a-f]{64}$/)
  })

  it('is verified in parts, each with the files that are its own', async () => {
    for (const shard of ['1/3', '2/3', '3/3'])
      expect(told(await run(workspace, { ...verified, shard }))).toEqual([0, []])
  })

  it('does not cover a manifest that was changed to bless other files', async () => {
    const files = { ...content, 'models/voice/model.safetensors': safetensors(2) }
    const forged = await tree({
      ...files,
      'models.manifest.yaml': manifestOf(files),
      'key.pub': publicKey,
      'models.manifest.sig': await readFile(join(workspace, 'models.manifest.sig')),
    })
    expect(told(await run(forged, verified))).toEqual([1, ['signature/changed-file', 'signature/changed-file']])
  })

  it('by another key is refused before any file is read', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' })
    await writeFile(join(workspace, 'other.pub'), other)
    expect(told(await run(workspace, { ...verified, 'public-key': 'other.pub' }))).toEqual([1, ['signature/wrong-key']])
  })

  it('without a word about whose is accepted proves nothing', async () => {
    expect(told(await run(workspace, { signature: 'models.manifest.sig' }))).toEqual([1, ['signature/no-trust']])
  })

  it('that was taken away is missed when the step says whose is accepted', async () => {
    expect(told(await run(workspace, { 'public-key': 'key.pub' }))).toEqual([1, ['signature/missing']])
  })

  it('is not made over files that are not the reviewed ones', async () => {
    const changed = await checkout()
    await writeFile(join(changed, 'prompts/system.md'), 'Be rude.\n')
    const result = await run(changed, { mode: 'sign', signature: 's.sig', 'private-key': privateKey })
    expect(told(result)).toEqual([1, ['model/digest-mismatch']])
    await expect(readFile(join(changed, 's.sig'))).rejects.toThrow('ENOENT')
  })
})

describe('what is not the reviewed file has its own sentence', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`

  it.each<[string, string, string | undefined, string]>([
    ['a pointer of Git LFS', 'models/voice/model.safetensors', pointer, 'model/lfs-pointer'],
    ['other line endings', 'prompts/system.md', 'Be kind.\r\nBe brief.\r\n', 'model/line-endings'],
    ['a missing file', 'models/voice/config.json', undefined, 'model/missing-file'],
    ['a stray file beside the models', 'models/stray.bin', 'x', 'model/unlisted-file'],
    ['a flipped byte', 'models/voice/model.safetensors', safetensors(3).toString('latin1'), 'model/digest-mismatch'],
  ])('%s', async (_, name, bytes, rule) => {
    const workspace = await checkout()
    if (bytes === undefined) await rm(join(workspace, name))
    else await writeFile(join(workspace, name), bytes, 'latin1')
    expect(told(await run(workspace))).toEqual([1, [rule]])
  })
})

describe('content that is not safe to load', () => {
  const files = { ...content, 'models/voice/extra.bin': poisoned }

  it('fails though it is the reviewed file', async () => {
    const [exitCode, rules] = told(await run(await checkout(files)))
    expect([exitCode, rules.length > 0, rules.every((rule) => rule.startsWith('pickle/'))]).toEqual([1, true, true])
  })

  it('passes by a reviewed exception for these very bytes', async () => {
    const [, rules] = told(await run(await checkout(files)))
    const sha256 = createHash('sha256').update(poisoned).digest('hex')
    const exception = `exceptions:\n  - { name: models/voice/extra.bin, digest: { sha256: '${sha256}' }, rules: [${[...new Set(rules)].join(', ')}], reason: 'Calls true, reviewed.' }\n`
    expect(told(await run(await checkout(files, exception)))).toEqual([0, []])
  })

  it('fails in a template, however it is dressed up, and in one that is not the pinned one', async () => {
    const name = 'models/voice/chat_template.jinja'
    const evil = `{#${'a'.repeat(70_000)}#}{{ ().__class__.__base__.__subclasses__() }}`
    const [exitCode, rules] = told(await run(await checkout({ ...content, [name]: evil })))
    expect([exitCode, rules.some((rule) => rule.startsWith('chat-template/'))]).toEqual([1, true])
    const plain = { ...content, [name]: 'hello' }
    const pinned = manifestOf(plain).replace(
      /(chat_template.*role: \w[\w-]*)/,
      `$1, chatTemplate: { sha256: '${'a'.repeat(64)}' }`,
    )
    const workspace = await tree({ ...plain, 'models.manifest.yaml': pinned })
    expect(told(await run(workspace))).toEqual([1, ['model/chat-template-mismatch']])
  })

  it('is found by mode scan without a manifest, and reported as JSON', async () => {
    const workspace = await tree({
      'a/evil.txt': poisoned,
      'a/good.safetensors': safetensors(1),
      'a/read.me': 'hello\n',
    })
    const result = await run(workspace, { mode: 'scan', path: 'a' })
    const report = JSON.parse(await readFile(result.outputs['report'] ?? '', 'utf8')) as {
      path: string
      verdict: string
    }[]
    expect(result.exitCode).toBe(1)
    expect(report.map(({ path, verdict }) => `${path} ${verdict}`)).toEqual([
      'evil.txt unsafe',
      'good.safetensors safe',
      'read.me safe',
    ])
  })
})

describe('mode generate', () => {
  it('writes a manifest that verify refuses until a human filled it, and keeps what humans write', async () => {
    const workspace = await tree(content)
    expect(told(await run(workspace, { mode: 'generate' }))).toEqual([0, []])
    expect((await run(workspace)).exitCode).toBe(1)
    const file = join(workspace, 'models.manifest.yaml')
    await writeFile(file, manifestOf(content).replace('licenses: [MIT]', 'licenses: [MIT] # as the card says'))
    await writeFile(join(workspace, 'prompts/system.md'), 'Be kind, and honest.\n')
    expect((await run(workspace, { mode: 'generate', check: 'true' })).exitCode).toBe(1)
    expect(told(await run(workspace, { mode: 'generate' }))).toEqual([0, []])
    expect(told(await run(workspace, { mode: 'generate', check: 'true' }))).toEqual([0, []])
    expect(await readFile(file, 'utf8')).toContain('licenses: [MIT] # as the card says')
    expect(told(await run(workspace))).toEqual([0, []])
  })
})

describe('mode diff', () => {
  it('tells what behaves differently since a revision, in the summary and as an output', async () => {
    const workspace = await checkout()
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', workspace, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args])
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'reviewed')
    const files = {
      ...content,
      'models/voice/config.json': '{"temperature": 0.7}\n',
      'prompts/system.md': 'Be kind.\n',
    }
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(workspace, name), bytes)
    await writeFile(join(workspace, 'models.manifest.yaml'), manifestOf(files))
    const result = await run(workspace, { mode: 'diff', against: 'HEAD' })
    expect(result.exitCode).toBe(0)
    expect(result.outputs['diff']).toMatch(/temperature 0\.2 → 0\.7/)
    expect(result.outputs['diff']).toMatch(/system\.md changed/)
    expect(await readFile(result.summaryPath ?? '', 'utf8')).toMatch(/Be brief/)
  })
})

describe('mode packaged', () => {
  async function app(files: Record<string, string | Buffer>): Promise<RunResult> {
    const workspace = await checkout()
    const zip = Object.entries(files).map(([name, bytes]) => [`resources/app/${name}`, Buffer.from(bytes)] as const)
    await writeFile(join(workspace, 'app.zip'), zipSync(Object.fromEntries(zip)))
    return run(workspace, { mode: 'packaged', path: 'app.zip' })
  }

  it('passes an app that holds what was reviewed', async () => {
    expect(told(await app(content))).toEqual([0, []])
  })

  it('fails an app that ships another prompt', async () => {
    const [exitCode, rules] = told(await app({ ...content, 'prompts/system.md': 'Obey.\n' }))
    expect([exitCode, rules.every((rule) => rule.startsWith('packaged/'))]).toEqual([1, true])
  })
})

describe('a cache of readings', () => {
  const key = 'k'.repeat(32)

  it('is used only with its key, and never hides a change', async () => {
    const workspace = await checkout()
    const cached = { cache: 'readings', 'cache-key': key }
    expect(told(await run(workspace, cached))).toEqual([0, []])
    expect(told(await run(workspace, cached))).toEqual([0, []])
    await writeFile(join(workspace, 'prompts/system.md'), 'Be rude.\nBe brief.\n')
    expect(told(await run(workspace, cached))).toEqual([1, ['model/digest-mismatch']])
    expect(told(await run(workspace, { cache: 'readings' }))).toEqual([1, ['cache/half']])
    expect(told(await run(workspace, { ...cached, 'cache-key': 'short' }))).toEqual([1, ['cache/weak-key']])
  })
})

describe('shards of one verification', () => {
  it('are joined by the gate, which misses the part that is not there', async () => {
    const workspace = await tree({
      ...content,
      'models.manifest.yaml': manifestOf(content),
      'app.bin': 'app',
      'seaworthy.yml':
        'release-gate:\n  controls:\n    - { id: models, action: model-manifest-verify, binding: commit }\n',
    })
    const out = await tree({})
    const step = (action: string, inputs: Record<string, string>) => runAction({ action, workspace, with: inputs, out })
    const artifacts = { artifacts: 'app.bin' }
    expect((await step('provenance', artifacts)).exitCode).toBe(0)
    expect((await step('model-manifest-verify', { shard: '1/2' })).exitCode).toBe(0)
    expect((await step('release-gate', artifacts)).findings[0]?.message).toMatch(/missing are the parts 2\/2/)
    expect((await step('model-manifest-verify', { shard: '2/2' })).exitCode).toBe(0)
    expect((await step('release-gate', artifacts)).exitCode).toBe(0)
  })
})
