import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Manifest } from '@seaworthy/manifest'
import { mlComponents, type Bom } from '../../../../actions/model-manifest-verify/src/cyclonedx/index.ts'
import {
  isExpression,
  licenceChoices,
  loadSpdxIds,
} from '../../../../actions/model-manifest-verify/src/cyclonedx/licences.ts'
import { side, type Given } from '../diff/sides.ts'

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6)
const sha256 = '0123456789abcdef'.repeat(4)

function bomOf(given: Given): Promise<Bom> {
  return mlComponents({ manifest: side(given).manifest, sha256 })
}

/** What the official JSON Schema of CycloneDX 1.6 finds; nothing when the document is valid. */
async function faultsOf(bom: Bom): Promise<unknown> {
  return (await validator.validate(JSON.stringify(bom))) ?? undefined
}

const everything: Given = {
  models: {
    qwen: {
      version: '3',
      family: 'qwen3',
      title: 'Qwen 3, 4B',
      source: { uri: 'hf://Qwen/Qwen3-4B-GGUF', revision: 'a'.repeat(40) },
      licenses: ['apache-2.0'],
      base: {
        name: 'Qwen3-4B',
        uri: 'https://huggingface.co/Qwen/Qwen3-4B',
        revision: 'b'.repeat(40),
        digest: { sha256 },
      },
      config: { architecture: 'transformer', format: 'gguf', paramSize: '4b', quantization: 'Q4_K_M' },
      runtime: { engine: 'llama.cpp', version: 'b4000', contextLength: 8192 },
      sampling: { temperature: 0.2, stop: ['</s>'] },
      files: {
        'models/qwen/a b.gguf': ['weights', 'w', '{{ x }}'],
        'models/qwen/LICENSE': ['licence', 'l'],
        'models/qwen/README.md': ['card', 'c'],
      },
    },
  },
  prompts: { 'prompts/system.md': ['system-prompt', 'p'], 'eval.jsonl': ['evaluation-set', 'e'] },
  configs: { 'config/agent.json': ['config', '{}'] },
  remoteModels: [
    { name: 'judge', provider: 'openai', model: 'gpt-x', endpoint: 'https://api.example/v1', sampling: { seed: 1 } },
  ],
}

describe('the components of a manifest', () => {
  it('are valid by the schema of CycloneDX 1.6, strictly', async () => {
    const bom = await bomOf(everything)
    expect(await faultsOf(bom)).toBeUndefined()
    expect(await faultsOf({ ...bom, serialNumber: 'none' })).toBeDefined()
  })

  it('are a model with its files, ancestry, licence and package URL', async () => {
    const { components } = await bomOf(everything)
    expect(components[0]).toMatchObject({
      type: 'machine-learning-model',
      'bom-ref': 'model:qwen',
      name: 'qwen',
      version: '3',
      purl: `pkg:huggingface/Qwen/Qwen3-4B-GGUF@${'a'.repeat(40)}`,
      licenses: [{ license: { id: 'Apache-2.0', acknowledgement: 'declared' } }],
      pedigree: { ancestors: [{ name: 'Qwen3-4B', hashes: [{ alg: 'SHA-256', content: sha256 }] }] },
      externalReferences: [
        { type: 'distribution', url: 'hf://Qwen/Qwen3-4B-GGUF', comment: `revision ${'a'.repeat(40)}` },
        { type: 'license', url: 'models/qwen/LICENSE' },
        { type: 'model-card', url: 'models/qwen/README.md' },
      ],
      modelCard: { modelParameters: { architectureFamily: 'qwen3', modelArchitecture: 'transformer' } },
    })
    expect(components[0]?.properties).toContainEqual({ name: 'seaworthy:config:quantization', value: 'Q4_K_M' })
    expect(components[0]?.properties).toContainEqual({ name: 'seaworthy:sampling:stop', value: '["</s>"]' })
    expect(components[0]?.hashes).toEqual(components[0]?.components?.[0]?.hashes)
    expect(components[0]?.components?.[0]?.properties?.map(({ name }) => name)).toEqual([
      'seaworthy:role',
      'seaworthy:size',
      'seaworthy:chatTemplate:sha256',
    ])
  })

  it('are remote models, which nobody can verify, then data: prompts and configurations', async () => {
    const { components } = await bomOf(everything)
    expect(components.slice(1).map(({ type, name, data }) => [type, name, data?.[0]?.type])).toEqual([
      ['machine-learning-model', 'gpt-x', undefined],
      ['data', 'prompts/system.md', 'definition'],
      ['data', 'eval.jsonl', 'dataset'],
      ['data', 'config/agent.json', 'configuration'],
    ])
    expect(components[1]?.properties).toContainEqual({
      name: 'seaworthy:verification',
      value: 'declared, not verifiable',
    })
  })

  it('carry the digests that were measured beside the listed one, but none that can be forged', async () => {
    const measured = new Map([['m/w.onnx', { blake2b: 'b'.repeat(128), md5: 'c'.repeat(32), sha256: 'd'.repeat(64) }]])
    const { components } = await mlComponents({ manifest: side({ models: { m: {} } }).manifest, sha256 }, measured)
    expect(components[0]?.hashes?.map(({ alg }) => alg)).toEqual(['SHA-256', 'BLAKE2b-512'])
    expect(components[0]?.hashes?.[0]?.content).not.toBe('d'.repeat(64))
  })

  it('are the same for the same manifest, to the byte', async () => {
    expect(JSON.stringify(await bomOf(everything))).toBe(JSON.stringify(await bomOf(everything)))
    expect((await bomOf({})).serialNumber).toBe('urn:uuid:01234567-89ab-8def-8123-456789abcdef')
  })

  it('are valid whatever the manifest says', async () => {
    const text = fc.oneof(
      fc.constantFrom(
        'MIT',
        'mit',
        'MIT OR Apache-2.0',
        'x y',
        '__proto__',
        'pkg:npm/a b',
        'hf://a',
        'http://[::1',
        'urn:x:ü',
        '%',
        'a:b',
        '//x y',
        '<>"^`{|}',
      ),
      fc.string({ minLength: 1, unit: 'binary' }),
    )
    const file = fc.record({
      name: text,
      size: fc.nat(),
      digest: fc.constant({ sha256 }),
      role: fc.constantFrom('weights', 'card', 'licence', 'constructor'),
    })
    const model = fc.record({
      name: text,
      source: fc.record({ uri: text, revision: text }),
      licenses: fc.array(text),
      base: fc.record({ name: text, uri: text, revision: text }),
      files: fc.array(file, { minLength: 1 }),
    })
    const manifests: fc.Arbitrary<Manifest> = fc.record({
      version: fc.constant(1 as const),
      models: fc.array(model),
      prompts: fc.array(file),
      configs: fc.array(file),
      remoteModels: fc.array(fc.record({ name: text, provider: text, model: text, endpoint: text })),
    })
    await fc.assert(
      fc.asyncProperty(manifests, async (manifest) => {
        expect(await faultsOf(await mlComponents({ manifest, sha256 }))).toBeUndefined()
      }),
    )
  })
})

describe('licences', () => {
  it.each([
    [['MIT'], [{ license: { id: 'MIT', acknowledgement: 'declared' } }]],
    [['mit', 'MIT'], [{ license: { id: 'MIT', acknowledgement: 'declared' } }]],
    [['MIT OR Apache-2.0'], [{ expression: 'MIT OR Apache-2.0', acknowledgement: 'declared' }]],
    [['LicenseRef-acme'], [{ expression: 'LicenseRef-acme', acknowledgement: 'declared' }]],
    [['Llama 3 Community'], [{ license: { name: 'Llama 3 Community', acknowledgement: 'declared' } }]],
    [
      ['MIT OR ISC', 'CC0-1.0'],
      [
        { license: { name: 'MIT OR ISC', acknowledgement: 'declared' } },
        { license: { id: 'CC0-1.0', acknowledgement: 'declared' } },
      ],
    ],
    [['NOASSERTION', ' '], []],
  ])('%j are told as CycloneDX does', async (licences, expected) => {
    expect(licenceChoices(licences, await loadSpdxIds())).toEqual(expected)
  })

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-2.0-only WITH Classpath-exception-2.0) AND ISC', true],
    ['GPL-2.0+', true],
    ['MIT OR', false],
    ['OR MIT', false],
    ['(MIT', false],
    ['MIT)', false],
    ['()', false],
    ['MIT ISC', false],
    ['MIT WITH (x)', false],
    ['Nonsense-1.0 OR MIT', false],
    ['', false],
    ['('.repeat(50), false],
  ])('%s is an expression: %s', async (text, expected) => {
    expect(isExpression(text, await loadSpdxIds())).toBe(expected)
  })
})
