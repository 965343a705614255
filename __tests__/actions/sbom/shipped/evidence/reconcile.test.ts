import { describe, expect, it } from '@jest/globals'
import { verdictPredicateType, type StoredStatement } from '@seaworthy/evidence'
import { reconcileModels } from '../../../../../actions/sbom/src/shipped/evidence/reconcile.ts'
import { reviewedModels } from '../../../../../actions/sbom/src/shipped/evidence/reviewed-models.ts'
import { buildInventory } from '../../../../../actions/sbom/src/inventory/build.ts'
import { assemble } from '../../../../../actions/sbom/src/shipped/assemble/assemble.ts'
import { shippedIn } from '../../../../../actions/sbom/src/inventory/evidence.ts'
import { appOf, file } from '../app.ts'

const commit = 'c'.repeat(40)
const weights = file('models/chat.gguf', { model: { format: 'gguf', properties: { version: '3' } } }, 'weights')
const shards = ['a', 'b'].map((name) =>
  file(`models/${name}.safetensors`, { model: { format: 'safetensors', properties: {} } }, name),
)
const prompt = file('prompts/system.md', {}, 'You are')
/** Of no kind that is known by its path or content. */
const settings = file('config/agent.json', {}, '{}')

const listed = ({ sha256, size }: typeof prompt, name: string, role: string) => ({
  name,
  size,
  role,
  digest: { sha256 },
})

const manifest = {
  version: 1,
  models: [
    {
      name: 'chat',
      source: { uri: 'hf://org/chat', revision: 'd'.repeat(40) },
      licenses: ['Apache-2.0'],
      base: { name: 'Tiny', uri: 'hf://org/tiny' },
      config: { format: 'gguf', architecture: 'llama', quantization: 'Q4_K_M' },
      files: [listed(weights, 'chat.gguf', 'weights')],
    },
    {
      name: 'speech',
      source: { uri: 'https://example.com/speech', revision: '1' },
      licenses: ['NOASSERTION'],
      files: shards.map((shard, index) => listed(shard, `${index}.safetensors`, 'weights')),
    },
    {
      name: 'left-out',
      source: { uri: 'hf://org/left', revision: '1' },
      licenses: ['MIT'],
      files: [{ name: 'x', size: 1, role: 'weights', digest: { sha256: 'e'.repeat(64) } }],
    },
  ],
  prompts: [listed(prompt, 'system.md', 'system-prompt')],
  configs: [listed(settings, 'config/agent.json', 'agent-configuration')],
  remoteModels: [
    { name: 'planner', provider: 'Example AI', model: 'big-2026-01-01', endpoint: 'https://api.example.com' },
  ],
}

function statement(predicate: Record<string, unknown>, action = 'model-manifest-verify'): StoredStatement {
  return {
    file: '/evidence/model-manifest-verify.verdict.0123.intoto.json',
    sha256: '0'.repeat(64),
    statement: {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'git+https://github.com/acme/desk', digest: { gitCommit: commit } },
        { name: 'app/models.manifest.yaml', digest: { sha256: '9'.repeat(64) } },
      ],
      predicateType: verdictPredicateType(action),
      predicate,
    },
  }
}

const predicate = {
  outcome: 'pass',
  invocation: { commit },
  measured: { manifest: { kind: 'document', value: manifest } },
}

describe('models in the evidence of model-manifest-verify', () => {
  it('are those of this commit alone', () => {
    const statements = [
      statement(predicate),
      statement(predicate, 'provenance'),
      statement({ ...predicate, invocation: { commit: 'f'.repeat(40) } }),
      statement({ ...predicate, measured: {} }),
    ]
    expect(reviewedModels(statements, commit)).toMatchObject([{ isVerified: true }])
  })

  it('are known by the name of the manifest, which is the same on every run, and not of the statement', () => {
    expect(reviewedModels([statement(predicate)], commit)).toMatchObject([{ from: 'app/models.manifest.yaml' }])
  })

  it('describe what ships with the same bytes', () => {
    const shipped = assemble(appOf([weights, ...shards, prompt]))
    const places = new Map(
      [weights, ...shards, prompt, settings].map(({ path, sha256 }) => [sha256, [shippedIn(path)]] as const),
    )
    const parts = reconcileModels([shipped], reviewedModels([statement(predicate)], commit), places)
    const { components, dependencies, faults } = buildInventory(parts, { fallbackName: 'desk' })
    expect(faults).toEqual([])
    const told = components.map(({ name, type, purl, evidence, isExternal }) => [
      name,
      type,
      purl,
      [...new Set(evidence.map(({ kind }) => kind))].join('+'),
      isExternal ?? false,
    ])
    expect(told).toEqual([
      ['agent.json', 'data', undefined, 'declared+shipped', false],
      ['system.md', 'data', undefined, 'declared+shipped', false],
      ['a.safetensors', 'machine-learning-model', undefined, 'shipped', false],
      ['b.safetensors', 'machine-learning-model', undefined, 'shipped', false],
      ['big-2026-01-01', 'machine-learning-model', undefined, 'declared', true],
      ['left-out', 'machine-learning-model', undefined, 'declared', false],
      ['speech', 'machine-learning-model', undefined, 'declared+shipped', false],
      ['chat', 'machine-learning-model', `pkg:huggingface/org/chat@${'d'.repeat(40)}`, 'declared+shipped', false],
    ])
    expect(components.at(-1)).toMatchObject({
      licences: { declared: [{ text: 'Apache-2.0' }] },
      model: { format: 'gguf', architecture: 'llama', quantisation: 'Q4_K_M', baseModels: ['hf://org/tiny'] },
      properties: { 'seaworthy:gguf:version': '3' },
    })
    expect(dependencies.get('machine-learning-model:speech@1')).toHaveLength(2)
  })

  it('leave what ships as it is when there are none', () => {
    const shipped = assemble(appOf([weights]))
    expect(reconcileModels([shipped], [], new Map())).toEqual([shipped])
  })
})
