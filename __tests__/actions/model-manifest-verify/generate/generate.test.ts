import { createHash } from 'node:crypto'
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readManifest, type Model } from '@seaworthy/manifest'
import { findingsOf } from '@seaworthy/verdict'
import { checkGenerated } from '../../../../actions/model-manifest-verify/src/generate/check.ts'
import { generate, type Generated } from '../../../../actions/model-manifest-verify/src/generate/generate.ts'
import { tree } from '../../../support/tree.ts'
import { ggufBytes } from './gguf-bytes.ts'

type Files = Record<string, string | Uint8Array>

/** Generates, and generates again what was generated, which must change nothing. */
async function generated(root: string, path = '.', existing?: string): Promise<Generated> {
  const request = { path: join(root, path), manifestFile: join(root, 'models.manifest.yaml') }
  const first = await generate(existing === undefined ? request : { ...request, existing })
  await writeFile(request.manifestFile, first.text)
  const second = await generate({ ...request, existing: first.text })
  expect(second.text).toBe(first.text)
  expect(second.changed).toBe(false)
  return first
}

/** The models of a generated manifest as a reader sees them, with what people must write filled in. */
async function modelsOf(files: Files, path?: string): Promise<{ models: Model[]; unknown: string[] }> {
  const root = await tree(files)
  const { text, unknown } = await generated(root, path)
  const filled = text
    .replaceAll(/ uri:$/gm, ' uri: somewhere')
    .replaceAll(/ revision:$/gm, ' revision: some')
    .replaceAll(/ licenses:$/gm, ' licenses: [NOASSERTION]')
  await writeFile(join(root, 'models.manifest.yaml'), filled)
  const { manifest } = await readManifest(join(root, 'models.manifest.yaml'))
  return { models: manifest.models, unknown }
}

async function refused(promise: Promise<unknown>): Promise<string[]> {
  const error: unknown = await promise.catch((e: unknown) => e)
  const findings = findingsOf(error)
  if (!findings) throw error
  return findings.map(({ rule, message }) => `${rule} ${message}`)
}

function rolesOf(models: readonly Model[]): Record<string, Record<string, string>> {
  return Object.fromEntries(
    models.map(({ name, files }) => [name, Object.fromEntries(files.map((file) => [file.name, file.role]))]),
  )
}

const safetensors = Buffer.concat([Buffer.from([2, 0, 0, 0, 0, 0, 0, 0]), Buffer.from('{}')])
const commit = 'c'.repeat(40)

describe('generating from a directory', () => {
  it('lists models folder by folder, prompts, and what tools an agent may start', async () => {
    const root = await tree({
      'package.json': '{}',
      'config.json': '{}',
      'src/index.js': '',
      'src/prompts/load.ts': '',
      'models/voice/voice.onnx': 'x',
      'models/voice/LICENSE': 'MIT',
      'models/voice/onnx/voice.onnx.data': 'x',
      'models/voice/notes': 'x',
      'models/chat/config.json': '{}',
      'models/chat/tokenizer.json': '{}',
      'models/chat/chat_template.jinja': '{{ x }}',
      'models/chat/model-00001-of-00002.safetensors': safetensors,
      'models/chat/model.safetensors.index.json': '{}',
      'models/chat/onnx/model.onnx': 'x',
      'node_modules/m/model.onnx': 'x',
      'AGENTS.md': 'a',
      'tools.json': '[]',
      '.mcp.json': '{}',
      'prompts/system-voice.md': 's',
      'prompts/greet.md': 'g',
      'prompts/logo.png': 'p',
      'evals/golden.jsonl': 'e',
      '.github/copilot-instructions.md': 'c',
    })
    const { text, summary } = await generated(root)
    const filled = text.replaceAll(/ (uri|revision):$/gm, ' $1: x').replaceAll(/ licenses:$/gm, ' licenses: [MIT]')
    await writeFile(join(root, 'models.manifest.yaml'), filled)
    const { manifest } = await readManifest(join(root, 'models.manifest.yaml'))
    expect(rolesOf(manifest.models)).toEqual({
      chat: {
        'models/chat/chat_template.jinja': 'chat-template',
        'models/chat/config.json': 'config',
        'models/chat/model-00001-of-00002.safetensors': 'weights',
        'models/chat/model.safetensors.index.json': 'weights-index',
        'models/chat/onnx/model.onnx': 'weights',
        'models/chat/tokenizer.json': 'tokenizer',
      },
      voice: {
        'models/voice/LICENSE': 'licence',
        'models/voice/notes': 'other',
        'models/voice/onnx/voice.onnx.data': 'weights',
        'models/voice/voice.onnx': 'weights',
      },
    })
    const roles = (files: { name: string; role: string }[]) => files.map(({ name, role }) => `${role} ${name}`)
    expect(roles(manifest.prompts)).toEqual([
      'agent-instructions .github/copilot-instructions.md',
      'agent-instructions AGENTS.md',
      'evaluation-set evals/golden.jsonl',
      'prompt prompts/greet.md',
      'system-prompt prompts/system-voice.md',
      'tool-schema tools.json',
    ])
    expect(roles(manifest.configs)).toEqual(['config .mcp.json'])
    expect(summary).toMatchObject({
      files: 17,
      prompts: 6,
      configs: 1,
      models: [
        { name: 'chat', files: 6 },
        { name: 'voice', files: 4 },
      ],
    })
  })

  it('takes of a project only what must be a model, when both lie in one folder', async () => {
    const { models } = await modelsOf({ 'package.json': '{}', 'README.md': '', 'model.onnx': 'x', 'src/a.js': '' })
    expect(Object.values(rolesOf(models))).toEqual([{ 'model.onnx': 'weights' }])
  })

  it('tells a model in the folder of another when it has a card or a licence of its own', async () => {
    const { models } = await modelsOf({
      'models/a.onnx': 'x',
      'models/parts/b.onnx': 'x',
      'models/voice/v.onnx': 'x',
      'models/voice/LICENSE': 'x',
    })
    expect(rolesOf(models)).toEqual({
      models: { 'models/a.onnx': 'weights', 'models/parts/b.onnx': 'weights' },
      voice: { 'models/voice/v.onnx': 'weights', 'models/voice/LICENSE': 'licence' },
    })
  })

  it('finds weights that have another name by their first bytes', async () => {
    const head = Buffer.concat([ggufBytes({ 'general.name': 'Blob' }), Buffer.alloc(5000)])
    const { models } = await modelsOf({ 'package.json': '{}', 'assets/blob': head })
    expect(models.map(({ name }) => name)).toEqual(['assets'])
  })

  it('takes several GGUF files in one folder for as many models, and splits of one for one', async () => {
    const { models } = await modelsOf({
      'models/a-00001-of-00002.gguf': ggufBytes({}),
      'models/a-00002-of-00002.gguf': ggufBytes({}),
      'models/b.gguf': ggufBytes({}),
      'models/b.LICENSE': 'x',
    })
    expect(rolesOf(models)).toEqual({
      a: { 'models/a-00001-of-00002.gguf': 'weights', 'models/a-00002-of-00002.gguf': 'weights' },
      b: { 'models/b.gguf': 'weights', 'models/b.LICENSE': 'other' },
    })
  })

  it('says what cannot be listed', async () => {
    const root = await tree({ 'models/v/v.onnx': 'x', 'models/real/x.txt': '', 'models/v/a:b': '' })
    const outside = await tree({ 'secret.txt': 's' })
    await symlink('v.onnx', join(root, 'models/v/same.onnx'))
    await symlink('../real', join(root, 'models/v/dir'))
    await symlink(join(outside, 'secret.txt'), join(root, 'models/v/out.txt'))
    const { text, unknown } = await generated(root)
    expect(text).toContain('models/v/same.onnx')
    expect(text).not.toContain('out.txt')
    expect(unknown.filter((sentence) => sentence.includes('cannot be listed'))).toEqual([
      '"models/v/a:b" cannot be listed, since its name contains :, which Windows does not allow: rename it.',
      '"models/v/dir" cannot be listed, since it is a link to a directory: put the directory itself there.',
      expect.stringMatching(/^"models\/v\/out.txt" cannot be listed: "models\/v\/out.txt" leads out of/),
    ])
  })

  it('refuses placeholders of Git LFS, and paths outside the folder of the manifest', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`
    const root = await tree({ 'models/v.onnx': pointer })
    expect(await refused(generated(root))).toEqual([
      'model/lfs-pointer "models/v.onnx" is a Git LFS pointer and not the file.',
    ])
    expect((await refused(generated(root, '..')))[0]).toMatch(/^manifest\/outside-folder /)
    expect((await refused(generated(root, 'nothing')))[0]).toMatch(/^files\/not-found /)
  })
})

describe('generating from an existing manifest', () => {
  const files = {
    'models/v/v.onnx': 'one',
    'models/v/README.md': '# V',
    'config/agent.json': '{}',
    'prompts/p.md': 'p',
  }

  it('follows the files and keeps what people wrote', async () => {
    const root = await tree(files)
    const first = (await generated(root)).text
    const byHand = first
      .replace('role: card', 'role: documentation # not a card')
      .replace('licenses:', 'licenses: [MIT]')
      .concat(
        `\nconfigs:\n  - { name: config/agent.json, size: 0, digest: { sha256: ${'0'.repeat(64)} }, role: settings }\n`,
      )
    await writeFile(join(root, 'models/v/v.onnx'), 'two!')
    await writeFile(join(root, 'models/v/more.onnx'), 'more')
    await rm(join(root, 'prompts/p.md'))
    await writeFile(join(root, 'prompts/q.md'), 'q')
    const { text, unknown } = await generated(root, '.', byHand)
    expect(text).toContain('role: documentation # not a card')
    expect(text).toContain('licenses: [MIT]')
    expect(text).toContain(createHash('sha256').update('two!').digest('hex'))
    expect(text).toContain('models/v/more.onnx')
    expect(text).toContain(
      `- { name: config/agent.json, size: 2, digest: { sha256: ${createHash('sha256').update('{}').digest('hex')} }, role: settings }`,
    )
    expect(text).toContain('prompts/q.md')
    expect(text).not.toContain('prompts/p.md')
    expect(unknown.filter((sentence) => !sentence.includes('source'))).toEqual([])
  })

  it('leaves alone what lies outside the path', async () => {
    const root = await tree({ ...files, 'models/w/w.onnx': 'w' })
    const first = (await generated(root)).text
    await writeFile(join(root, 'models/w/w.onnx'), 'changed')
    await writeFile(join(root, 'models/v/v.onnx'), 'changed too')
    const { changes } = await generated(root, 'models/v', first)
    expect(changes.map(({ message }) => message)).toEqual([
      'The file models/v/v.onnx has 11 bytes; the manifest says 3.',
      expect.stringMatching(/^The file models\/v\/v.onnx has sha256 /),
    ])
  })

  it('can be checked, with each difference at its line', async () => {
    const root = await tree(files)
    const { text } = await generated(root)
    const request = { path: root, manifestFile: join(root, 'models.manifest.yaml'), existing: text }
    expect(await checkGenerated(request)).toMatchObject({ upToDate: true, findings: [] })
    await writeFile(join(root, 'models/v/v.onnx'), 'four')
    await writeFile(join(root, 'models/v/new'), '')
    const { upToDate, findings } = await checkGenerated(request)
    expect(upToDate).toBe(false)
    const lines = text.split('\n')
    expect(
      findings.map(({ at, message }) => [lines[(at?.line ?? 0) - 1]?.trim().slice(0, 12), message.slice(0, 60)]),
    ).toEqual([
      ['size: 3', 'The file models/v/v.onnx has 4 bytes; the manifest says 3.'],
      [expect.stringMatching(/^sha256/), expect.stringMatching(/^The file models\/v\/v.onnx has sha256/)],
      ['- name: mode', 'The manifest does not list models/v/new.'.slice(0, 60)],
    ])
    const { manifestFile } = request
    expect((await checkGenerated({ path: root, manifestFile })).findings).toMatchObject([{ rule: 'manifest/missing' }])
  })
})

describe('generating from what tools know of models', () => {
  const card = '---\nlicense: apache-2.0\nbase_model: org/base\n---\n# Chat\n'
  const settings = {
    'config.json': JSON.stringify({
      architectures: ['LlamaForCausalLM'],
      model_type: 'llama',
      torch_dtype: 'bfloat16',
      quantization_config: { quant_method: 'gptq', bits: 4 },
    }),
    'generation_config.json': JSON.stringify({ temperature: 0.6, top_p: 0.9, top_k: null, max_new_tokens: 512 }),
    'README.md': card,
  }

  /** A cache as huggingface_hub lays it out: files are links to blobs. */
  async function cache(files: Files): Promise<string> {
    const root = await tree({})
    const repository = join(root, 'hub/models--org--chat')
    for (const [path, content] of Object.entries(files)) {
      const blob = createHash(path.endsWith('.safetensors') ? 'sha256' : 'sha1')
        .update(content)
        .digest('hex')
      const link = join(repository, 'snapshots', commit, path)
      await mkdir(join(repository, 'blobs'), { recursive: true })
      await mkdir(dirname(link), { recursive: true })
      await writeFile(join(repository, 'blobs', blob), content)
      await symlink(`${'../'.repeat(path.split('/').length + 1)}blobs/${blob}`, link)
    }
    return root
  }

  it('reads repository, commit, licence, base, configuration and sampling of a snapshot in a cache', async () => {
    const root = await cache({ ...settings, 'model.safetensors': safetensors })
    const { text, unknown } = await generated(root, `hub/models--org--chat/snapshots/${commit}`)
    expect(unknown).toEqual([])
    await writeFile(join(root, 'models.manifest.yaml'), text)
    const { manifest } = await readManifest(join(root, 'models.manifest.yaml'))
    const { files, ...model } = manifest.models[0] as Model
    expect(files.map(({ name, role }) => [name.split('/').at(-1), role])).toEqual([
      ['README.md', 'card'],
      ['config.json', 'config'],
      ['generation_config.json', 'config'],
      ['model.safetensors', 'weights'],
    ])
    expect(model).toEqual({
      name: 'chat',
      family: 'llama',
      source: { uri: 'hf://org/chat', revision: commit },
      licenses: ['Apache-2.0'],
      base: { name: 'org/base', uri: 'hf://org/base' },
      config: {
        architecture: 'LlamaForCausalLM',
        format: 'safetensors',
        precision: 'bfloat16',
        quantization: 'gptq-4bit',
      },
      sampling: { temperature: 0.6, topP: 0.9, maxTokens: 512 },
    })
  })

  it('reads a snapshot whose manifest lies in it, though its files are links to blobs outside', async () => {
    const root = await cache({ ...settings, 'model.safetensors': safetensors })
    const { summary } = await generated(join(root, 'hub/models--org--chat/snapshots', commit))
    expect(summary.files).toBe(4)
  })

  it('reads the commit of a folder that was downloaded', async () => {
    const note = `${commit}\n${'e'.repeat(40)}\n1700000000.0\n`
    const { models, unknown } = await modelsOf({
      'models/chat/model.safetensors': safetensors,
      'models/chat/README.md': card,
      'models/chat/.cache/huggingface/download/model.safetensors.metadata': note,
    })
    expect(models[0]?.source).toEqual({ uri: 'somewhere', revision: commit })
    expect(unknown).toEqual([expect.stringContaining('The model "chat" needs source.uri')])
  })

  it('names a licence that SPDX does not list by a reference, and says so', async () => {
    const { models, unknown } = await modelsOf({
      'models/chat/model.safetensors': safetensors,
      'models/chat/README.md': '---\nlicense: other\nlicense_name: "My Licence 1"\n---\n',
    })
    expect(models[0]?.licenses).toEqual(['LicenseRef-My-Licence-1'])
    expect(unknown).toContain(
      'SPDX does not list the licence that models/chat/README.md names, written as LicenseRef-My-Licence-1: read its terms.',
    )
  })

  it.each([
    ['no YAML', '---\nlicense: [\n---\n'],
    ['of another shape', '---\nlicense: { a: 1 }\n---\n'],
    [
      'a billion laughs',
      `---\na: &a [1,1,1,1,1,1,1,1,1,1]\n${'bcdefghij'
        .split('')
        .map(
          (x, i) =>
            `${x}: &${x} [${Array(10)
              .fill(`*${'abcdefghi'.charAt(i)}`)
              .join(',')}]`,
        )
        .join('\n')}\n---\n`,
    ],
  ])('takes nothing from a card that is %s, and says so', async (_, readme) => {
    const { models, unknown } = await modelsOf({
      'models/c/model.safetensors': safetensors,
      'models/c/README.md': readme,
    })
    expect(models[0]?.licenses).toEqual(['NOASSERTION'])
    expect(unknown).toContainEqual(expect.stringMatching(/^"models\/c\/README.md" tells nothing: /))
  })

  it('reads what a GGUF file tells of itself, and the digest of its chat template', async () => {
    const template = '{{ messages }}'
    const { models } = await modelsOf(
      {
        'models/chat.gguf': ggufBytes({
          'general.architecture': 'llama',
          'general.name': 'Chat 8B',
          'general.license': 'mit',
          'general.size_label': '8B',
          'general.file_type': 15,
          'general.source.repo_url': 'https://huggingface.co/org/chat',
          'general.base_model.count': 1,
          'general.base_model.0.name': 'Base',
          'general.base_model.0.repo_url': 'https://huggingface.co/org/base',
          'tokenizer.chat_template': template,
        }),
      },
      'models/chat.gguf',
    )
    expect(models[0]).toMatchObject({
      title: 'Chat 8B',
      family: 'llama',
      source: { uri: 'https://huggingface.co/org/chat' },
      licenses: ['MIT'],
      base: { name: 'Base', uri: 'https://huggingface.co/org/base' },
      config: { format: 'gguf', paramSize: '8B', quantization: 'Q4_K_M' },
      files: [{ chatTemplate: { sha256: createHash('sha256').update(template).digest('hex') } }],
    })
  })

  it('lists what a DVC file tracks, with where it was imported from', async () => {
    const out = `outs:\n- md5: ${'1'.repeat(32)}.dir\n  hash: md5\n  path: voice\n`
    const files = { 'models/voice/v.onnx': 'x', 'models/other/o.onnx': 'x' }
    const { models } = await modelsOf(
      {
        ...files,
        'models/voice.dvc': `${out}deps:\n- path: data/voice\n  repo:\n    url: https://example.org/models.git\n    rev_lock: ${commit}\n`,
      },
      'models/voice.dvc',
    )
    expect(models.map(({ name, source }) => [name, source])).toEqual([
      ['voice', { uri: 'https://example.org/models.git#data/voice', revision: commit }],
    ])
    const added = await modelsOf({ ...files, 'models/voice.dvc': out }, 'models/voice.dvc')
    expect(added.models[0]?.source).toEqual({ uri: 'somewhere', revision: `md5:${'1'.repeat(32)}` })
    const missing = await tree({ 'models/voice.dvc': out })
    expect(await refused(generated(missing, 'models/voice.dvc'))).toEqual([
      'model/dvc-placeholder "models/voice", which "models/voice.dvc" tracks, is not there.',
    ])
    const broken = await tree({ 'a.dvc': 'outs: 3' })
    expect((await refused(generated(broken, 'a.dvc')))[0]).toMatch(/^source\/unreadable /)
  })

  it.each(['model', 'model/MLmodel'])('reads the directory of an MLflow model at %s', async (path) => {
    const { models } = await modelsOf(
      {
        'model/MLmodel':
          'run_id: abc123\nartifact_path: model\nmodel_uuid: 0f0f\nflavors:\n  python_function: {}\n  transformers:\n    source_model_name: org/base\n    transformers_version: 4.40.0\n',
        'model/requirements.txt': 'mlflow',
        'model/components/model.safetensors': safetensors,
        'model/python_model.pkl': 'x',
      },
      path,
    )
    expect(models).toHaveLength(1)
    expect(models[0]).toMatchObject({
      name: 'model',
      source: { uri: 'runs:/abc123/model', revision: '0f0f' },
      base: { name: 'org/base', uri: 'hf://org/base' },
      config: { format: 'transformers' },
    })
    expect(models[0]?.files.map(({ name }) => name)).toContain('model/components/model.safetensors')
  })
})
