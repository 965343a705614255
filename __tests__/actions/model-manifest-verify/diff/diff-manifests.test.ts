import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { sentence, type Change } from '../../../../actions/model-manifest-verify/src/diff/change.ts'
import { diffManifests } from '../../../../actions/model-manifest-verify/src/diff/diff-manifests.ts'
import { side, withoutTexts, type Content, type Given } from './sides.ts'

async function sentences(before: Given, after: Given): Promise<string[]> {
  return (await diffManifests(side(before), side(after))).map(sentence)
}

async function changes(before: Given, after: Given): Promise<Change[]> {
  return diffManifests(side(before), side(after))
}

const config = (value: unknown): Content => ({ 'config/agent.json': ['config', JSON.stringify(value, null, 2)] })
const tools = (...list: unknown[]): Content => ({
  'tools.json': ['tool-schema', JSON.stringify({ tools: list }, null, 2)],
})
const tokenizerConfig = (value: unknown): Content => ({
  'm/tokenizer_config.json': ['tokenizer', JSON.stringify(value)],
})
const weights = (content: string, source = 'r1'): NonNullable<Given['models']>[string] => ({
  source: { uri: 'hf://acme/m', revision: source },
  files: { 'm/w.onnx': ['weights', content], 'm/tokenizer.json': ['tokenizer', 't'] },
})
const write = {
  name: 'write',
  description: 'Writes.',
  parameters: { type: 'object', properties: { path: { type: 'string', maxLength: 260 } }, required: ['path'] },
}

/** What was, what is, and the sentences that a reviewer reads. */
const table: [string, Given, Given, string[]][] = [
  // What a manifest says of a model.
  [
    'sampling',
    { models: { m: { sampling: { temperature: 0.2, seed: 7 } } } },
    { models: { m: { sampling: { temperature: 0.7, seed: 7 } } } },
    ['m: temperature 0.2 → 0.7'],
  ],
  [
    'sampling that was not set',
    { models: { m: {} } },
    { models: { m: { sampling: { topP: 0.9 } } } },
    ['m: top-p not set → 0.9'],
  ],
  [
    'stop sequences',
    { models: { m: { sampling: { stop: ['</s>'] } } } },
    { models: { m: { sampling: { stop: ['</s>', '\n'] } } } },
    ['m: stop sequences ["</s>"] → ["</s>","\\n"]'],
  ],
  [
    'quantisation',
    { models: { m: { config: { quantization: 'Q8_0' } } } },
    { models: { m: { config: { quantization: 'Q4_K_M' } } } },
    ['m: quantisation Q8_0 → Q4_K_M'],
  ],
  [
    'the runtime',
    { models: { m: { runtime: { engine: 'onnxruntime', version: '1.19' } } } },
    { models: { m: { runtime: { engine: 'onnxruntime', version: '1.20' } } } },
    ['m: runtime onnxruntime 1.19 → 1.20'],
  ],
  [
    'another runtime',
    { models: { m: { runtime: { engine: 'llama.cpp', version: 'b4000', contextLength: 4096 } } } },
    { models: { m: { runtime: { engine: 'onnxruntime', version: '1.20', contextLength: 8192 } } } },
    ['m: context length 4096 → 8192', 'm: runtime llama.cpp b4000 → onnxruntime 1.20'],
  ],
  [
    'the base model',
    { models: { m: { base: { name: 'Qwen3-4B' } } } },
    { models: { m: { base: { name: 'Qwen3-8B' } } } },
    ['m: base model Qwen3-4B → Qwen3-8B'],
  ],
  [
    'a licence',
    { models: { m: { licenses: ['MIT'] } } },
    { models: { m: { licenses: ['Apache-2.0'] } } },
    ['m: licence MIT → Apache-2.0'],
  ],
  ['a licence that is gone', { models: { m: {} } }, { models: { m: { licenses: [] } } }, ['m: licence MIT → unknown']],
  [
    'a licence nobody asserts',
    { models: { m: {} } },
    { models: { m: { licenses: ['NOASSERTION'] } } },
    ['m: licence MIT → unknown'],
  ],
  [
    'licences in another order',
    { models: { m: { licenses: ['MIT', 'ISC'] } } },
    { models: { m: { licenses: ['ISC', 'MIT'] } } },
    [],
  ],
  ['a new model', { models: {} }, { models: { m: {} } }, ['model m added']],
  [
    'a new model that nobody may ship',
    { models: {} },
    { models: { m: { licenses: ['NONE'] } } },
    ['m: licence unknown', 'model m added'],
  ],
  ['a model that is gone', { models: { m: {} } }, { models: {} }, ['model m removed']],
  ['a model under a new name', { models: { m: {} } }, { models: { n: {} } }, ['model m renamed n, same weights']],

  // Weights and what belongs to them.
  [
    'weights',
    { models: { m: weights('1') } },
    { models: { m: weights('2', 'r2') } },
    ['m: weights replaced, same tokenizer', 'm: revision r1 → r2'],
  ],
  [
    'weights under the same revision',
    { models: { m: weights('1') } },
    { models: { m: weights('2') } },
    ['m: weights replaced, same tokenizer, although source and revision are the same'],
  ],
  [
    'a tokenizer',
    { models: { m: { files: { w: ['weights', '1'], 't.model': ['tokenizer', '1'] } } } },
    { models: { m: { files: { w: ['weights', '1'], 't.model': ['tokenizer', '2'] } } } },
    ['m: tokenizer replaced, same weights'],
  ],
  [
    'both',
    { models: { m: { files: { w: ['weights', '1'], 't.model': ['tokenizer', '1'] } } } },
    {
      models: {
        m: {
          source: { uri: 'hf://acme/m', revision: 'r2' },
          files: { w: ['weights', '2'], 't.model': ['tokenizer', '2'] },
        },
      },
    },
    ['m: weights replaced', 'm: tokenizer replaced, and so were the weights', 'm: revision r1 → r2'],
  ],
  [
    'one shard of three',
    { models: { m: { files: { a: ['weights', '1'], b: ['weights', '2'], c: ['weights', '3'] } } } },
    {
      models: {
        m: {
          source: { uri: 'x', revision: 'r1' },
          files: { a: ['weights', '1'], b: ['weights', '9'], c: ['weights', '3'] },
        },
      },
    },
    ['m: 1 of 3 weights files replaced', 'm: source hf://acme/m → x'],
  ],
  [
    'an adapter',
    { models: { m: { files: { w: ['weights', '1'] } } } },
    { models: { m: { files: { w: ['weights', '1'], 'lora.safetensors': ['adapter', 'a'] } } } },
    ['m: adapter added, same weights'],
  ],
  [
    'a file under a new name',
    { models: { m: { files: { 'm/a.onnx': ['weights', '1'] } } } },
    { models: { m: { files: { 'm/b.onnx': ['weights', '1'] } } } },
    ['file m/a.onnx renamed m/b.onnx, same bytes'],
  ],
  [
    'a role',
    { models: { m: { files: { w: ['weights', '1'], x: ['config', '1'] } } } },
    { models: { m: { files: { w: ['weights', '1'], x: ['card', '1'] } } } },
    ['x: role config → card'],
  ],
  [
    'a model card',
    { models: { m: { files: { w: ['weights', '1'], 'README.md': ['card', 'a\n'] } } } },
    { models: { m: { files: { w: ['weights', '1'], 'README.md': ['card', 'b\n'] } } } },
    ['model card README.md changed 1 line'],
  ],
  [
    'a file of a role of its own',
    { models: { m: { files: { w: ['weights', '1'], v: ['voice', 'a'] } } } },
    { models: { m: { files: { w: ['weights', '1'], u: ['voice', 'b'] } } } },
    ['voice u added', 'voice v removed'],
  ],
  [
    'many files of a kind',
    { models: { m: { files: { w: ['weights', '1'] } } } },
    {
      models: {
        m: {
          files: {
            w: ['weights', '1'],
            ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`v${i}`, ['voice', `${i}`]])),
          },
        },
      },
    },
    ['voice v0 added, and 39 more files'],
  ],

  // Chat templates, wherever they stand.
  [
    'a chat template in a file',
    { models: { m: { files: { w: ['weights', '1'], 'chat_template.jinja': ['chat-template', 'a\nb\n'] } } } },
    { models: { m: { files: { w: ['weights', '1'], 'chat_template.jinja': ['chat-template', 'a\nc\n'] } } } },
    ['chat template chat_template.jinja changed 1 line'],
  ],
  [
    'a chat template in tokenizer_config.json',
    {
      models: {
        m: {
          files: { w: ['weights', '1'], ...tokenizerConfig({ eos_token: '</s>', chat_template: '{{ a }}\n{{ b }}' }) },
        },
      },
    },
    {
      models: {
        m: {
          files: {
            w: ['weights', '1'],
            ...tokenizerConfig({ eos_token: '</s>', chat_template: '{{ a }}\n{{ evil }}' }),
          },
        },
      },
    },
    ['m: chat template in m/tokenizer_config.json changed 1 line'],
  ],
  [
    'a chat template among several',
    {
      models: {
        m: {
          files: { w: ['weights', '1'], ...tokenizerConfig({ chat_template: [{ name: 'default', template: 'a' }] }) },
        },
      },
    },
    {
      models: {
        m: {
          files: {
            w: ['weights', '1'],
            ...tokenizerConfig({
              chat_template: [
                { name: 'default', template: 'a' },
                { name: 'tool_use', template: 'b' },
              ],
            }),
          },
        },
      },
    },
    ['m: chat template in m/tokenizer_config.json changed 2 lines'],
  ],
  [
    'a chat template beside weights with the same tokenizer',
    { models: { m: { files: { w: ['weights', '1'], ...tokenizerConfig({ chat_template: 'a' }) } } } },
    {
      models: {
        m: {
          source: { uri: 'x', revision: 'r1' },
          files: { w: ['weights', '2'], ...tokenizerConfig({ chat_template: 'b' }) },
        },
      },
    },
    [
      'm: chat template in m/tokenizer_config.json changed 1 line',
      'm: weights replaced, same tokenizer',
      'm: source hf://acme/m → x',
    ],
  ],
  [
    'settings of a tokenizer',
    { models: { m: { files: { w: ['weights', '1'], ...tokenizerConfig({ eos_token: '</s>' }) } } } },
    {
      models: {
        m: {
          source: { uri: 'x', revision: 'r1' },
          files: { w: ['weights', '2'], ...tokenizerConfig({ eos_token: '<eot>' }) },
        },
      },
    },
    [
      'm: weights replaced, tokenizer settings changed',
      'm/tokenizer_config.json: eos_token </s> → <eot>',
      'm: source hf://acme/m → x',
    ],
  ],
  [
    'a chat template embedded in weights',
    { models: { m: { files: { 'm.Q8_0.gguf': ['weights', '8', 'a\nb\n'] } } } },
    {
      models: { m: { source: { uri: 'x', revision: 'r1' }, files: { 'm.Q4_0.gguf': ['weights', '4', 'a\nevil\n'] } } },
    },
    ['m: chat template in m.Q4_0.gguf changed 1 line', 'm: weights replaced', 'm: source hf://acme/m → x'],
  ],
  [
    'a digest of an embedded template that is noted for the first time',
    { models: { m: { files: { 'm.gguf': ['weights', '8'] } } } },
    { models: { m: { files: { 'm.gguf': ['weights', '8', 'a'] } } } },
    [],
  ],

  // Prompts, tools, instructions.
  [
    'a prompt',
    { prompts: { 'prompts/system.md': ['system-prompt', 'a\nb\nc\nd\n'] } },
    { prompts: { 'prompts/system.md': ['system-prompt', 'a\nB\nC\nD\n'] } },
    ['system prompt prompts/system.md changed 3 lines'],
  ],
  [
    'a prompt that moved and changed',
    { prompts: { 'a/system.md': ['prompt', 'a\n'] } },
    { prompts: { 'b/system.md': ['prompt', 'b\n'] } },
    ['prompt b/system.md (was a/system.md) changed 1 line'],
  ],
  [
    'line endings',
    { prompts: { 'a.md': ['prompt', 'a\nb\n'] } },
    { prompts: { 'a.md': ['prompt', 'a\r\nb\r\n'] } },
    ['prompt a.md changed only in its line endings'],
  ],
  [
    'prompts that came and went',
    { prompts: { 'a.md': ['prompt', 'a\n'] } },
    { prompts: { 'b.md': ['prompt', 'b\n'] } },
    ['prompt b.md added', 'prompt a.md removed'],
  ],
  [
    'agent instructions',
    { prompts: { 'AGENTS.md': ['agent-instructions', 'a\n'] } },
    { prompts: { 'AGENTS.md': ['agent-instructions', 'a\nb\n'] } },
    ['agent instructions AGENTS.md changed 1 line'],
  ],
  ['a new tool', { prompts: tools() }, { prompts: tools(write) }, ['tools.json: tool write added']],
  ['a tool that is gone', { prompts: tools(write) }, { prompts: tools() }, ['tools.json: tool write removed']],
  [
    'a new parameter',
    { prompts: tools(write) },
    {
      prompts: tools({
        ...write,
        parameters: { ...write.parameters, properties: { ...write.parameters.properties, force: { type: 'boolean' } } },
      }),
    },
    ['tools.json: tool write gained parameter force'],
  ],
  [
    'a looser parameter',
    { prompts: tools(write) },
    {
      prompts: tools({
        ...write,
        parameters: { ...write.parameters, properties: { path: { type: 'string', maxLength: 4096 } } },
      }),
    },
    ['tools.json: tool write, parameter path: maxLength 260 → 4096'],
  ],
  [
    'a parameter that may be left out',
    { prompts: tools(write) },
    { prompts: tools({ ...write, parameters: { ...write.parameters, required: [] } }) },
    ['tools.json: tool write no longer requires parameter path'],
  ],
  [
    'the approval of a tool',
    { prompts: tools({ ...write, approval: 'ask' }) },
    { prompts: tools({ ...write, approval: 'never' }) },
    ['tools.json: tool write: approval ask → never'],
  ],
  [
    'tools in the form of OpenAI, without their list under a name',
    { prompts: { 'tools.json': ['tool-schema', JSON.stringify([{ type: 'function', function: write }])] } },
    {
      prompts: {
        'tools.json': [
          'tool-schema',
          JSON.stringify([
            { type: 'function', function: { ...write, parameters: { type: 'object', properties: {} } } },
          ]),
        ],
      },
    },
    ['tools.json: tool write lost parameter path'],
  ],
  [
    'a tool schema of another kind',
    { prompts: { 'tools.yaml': ['tool-schema', 'write: { danger: 1 }\n'] } },
    { prompts: { 'tools.yaml': ['tool-schema', 'write: { danger: 2 }\n'] } },
    ['tools.yaml: write.danger 1 → 2'],
  ],

  // Configurations.
  [
    'a value in a configuration',
    { configs: config({ chat: { temperature: 0.2 } }) },
    { configs: config({ chat: { temperature: 0.7 } }) },
    ['config/agent.json: chat.temperature 0.2 → 0.7'],
  ],
  [
    'a configuration in YAML',
    { configs: { 'c.yaml': ['config', 'a: [1, 2]\nb: x\n'] } },
    { configs: { 'c.yaml': ['config', 'a: [1, 3]\nc: y\n'] } },
    ['c.yaml: a [1,2] → [1,3]', 'c.yaml: c not set → y', 'c.yaml: b x → not set'],
  ],
  [
    'named things in a list',
    {
      configs: config({
        servers: [
          { name: 'a', port: 1 },
          { name: 'b', port: 2 },
        ],
      }),
    },
    {
      configs: config({
        servers: [
          { name: 'b', port: 3 },
          { name: 'a', port: 1 },
        ],
      }),
    },
    ['config/agent.json: servers.b.port 2 → 3'],
  ],
  [
    'layout alone',
    { configs: { 'c.json': ['config', '{"a":1}'] } },
    { configs: { 'c.json': ['config', '{ "a": 1 }'] } },
    ['c.json: same values, written differently'],
  ],
  [
    'a configuration that is no document',
    { configs: { 'c.json': ['config', '{'] } },
    { configs: { 'c.json': ['config', '}'] } },
    ['configuration c.json changed 1 line'],
  ],

  // Everything else.
  [
    'a remote model',
    { remoteModels: [{ name: 'judge', provider: 'openai', model: 'gpt-x' }] },
    { remoteModels: [{ name: 'judge', provider: 'openai', model: 'gpt-y', sampling: { temperature: 1 } }] },
    ['judge: temperature not set → 1', 'judge: remote model gpt-x → gpt-y'],
  ],
  [
    'a new remote model',
    {},
    { remoteModels: [{ name: 'judge', provider: 'openai', model: 'gpt-x' }] },
    ['remote model judge added: openai gpt-x'],
  ],
  [
    'an exception',
    {},
    {
      exceptions: [{ name: 'a.pkl', digest: { sha256: 'a'.repeat(64) }, rules: ['pickle/import'], reason: 'reviewed' }],
    },
    ['exception for a.pkl added: pickle/import'],
  ],
  [
    'the roots',
    { roots: ['models', 'voices'] },
    { roots: ['models'] },
    ['folders in which every file must be listed models, voices → models'],
  ],
]

describe('two manifests', () => {
  it.each(table)('that differ in %s are told so', async (_, before, after, expected) => {
    expect(await sentences(before, after)).toEqual(expected)
  })

  it('are told with what matters most first', async () => {
    const before: Given = {
      models: { m: { ...weights('1'), sampling: { temperature: 0 } } },
      prompts: { a: ['prompt', 'a'] },
      configs: config(1),
    }
    const after: Given = {
      models: { m: { ...weights('2', 'r2'), sampling: { temperature: 1 }, licenses: [] } },
      prompts: { a: ['prompt', 'b'] },
      configs: config(2),
    }
    expect((await changes(before, after)).map(({ kind }) => kind)).toEqual([
      'sampling',
      'config',
      'weights',
      'licence',
      'prompt',
      'source',
    ])
  })

  it('that are equal differ in nothing, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(table), fc.boolean(), async (rows, texts) => {
        for (const [, before, after] of rows) {
          for (const given of [before, after]) {
            const [a, b] = texts ? [side(given), side(given)] : [withoutTexts(side(given)), withoutTexts(side(given))]
            expect(await diffManifests(a, b)).toEqual([])
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  it.each(table.filter(([, , , told]) => told.length > 0))(
    'that differ in %s are told apart without their texts too',
    async (_, before, after) => {
      const found = await diffManifests(withoutTexts(side(before)), withoutTexts(side(after)))
      expect(found.length).toBeGreaterThan(0)
      expect(found.filter(({ text }) => text !== undefined)).toEqual([])
    },
  )
})

describe('a text that changed', () => {
  it('comes with its difference', async () => {
    const [change] = await changes(
      { prompts: { 'system.md': ['system-prompt', 'Be kind.\nBe brief.\n'] } },
      { prompts: { 'system.md': ['system-prompt', 'Be kind.\nObey.\n'] } },
    )
    expect(change?.text).toBe('@@ -1,2 +1,2 @@\n Be kind.\n-Be brief.\n+Obey.\n')
    expect(change?.path).toEqual(['prompts', 0])
  })

  it('shows the chat template decoded, not the JSON around it', async () => {
    const model = (template: string): Given => ({
      models: { m: { files: tokenizerConfig({ chat_template: template }) } },
    })
    const [change] = await changes(model('{% if a %}\nx'), model('{% if a %}\ny'))
    expect(change?.text).toBe('@@ -1,2 +1,2 @@\n {% if a %}\n-x\n+y\n')
  })

  it('shows a duplicate key that a parser would hide', async () => {
    const [change] = await changes(
      { configs: { 'c.json': ['config', '{"a":1}\n'] } },
      { configs: { 'c.json': ['config', '{"a":666,"a":1}\n'] } },
    )
    expect(change?.text).toContain('+{"a":666,"a":1}')
  })

  it('shows the change in a long value, and every other change of the file', async () => {
    const line = 'You answer kindly, and in few words. '.repeat(20)
    const long = (word: string): Content => ({ 'c.json': ['config', `{"system":"${line}Line ${word}.","a":1}\n`] })
    const [change] = await changes({ configs: long('two') }, { configs: long('three') })
    expect(change).toMatchObject({ told: 'system changed', textOf: 'c.json' })
    expect(change?.text).toMatch(/-… .*Line two\..*\n\+… .*Line three\./)
  })

  it('is told by its digest when there are too many to read', async () => {
    const prompts = (word: string): Content =>
      Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`p${index}.md`, ['prompt', `${word}\n${index}\n`]]))
    const found = await changes({ prompts: prompts('a') }, { prompts: prompts('b') })
    expect(found).toHaveLength(600)
    expect(found.filter(({ text }) => text === undefined)).toHaveLength(100)
  })
})

describe('hostile content', () => {
  const names = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'toString', 'name', 'tools', ''),
    fc.string({ maxLength: 5 }),
  )
  const json = fc.object({
    key: names,
    maxDepth: 4,
    values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)],
  })

  it('is compared without a fault, and never found the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('tool-schema', 'config', 'chat-template', 'x'),
        json,
        json,
        fc.boolean(),
        async (role, a, b, inModel) => {
          const given = (value: unknown): Given => {
            const files: Content = { 'm/tokenizer_config.json': [role, JSON.stringify(value)] }
            return inModel ? { models: { m: { files } } } : { prompts: files }
          }
          const found = await changes(given(a), given(b))
          expect(found.length > 0).toBe(JSON.stringify(a) !== JSON.stringify(b))
        },
      ),
    )
  })

  it('in YAML that expands without end is compared as a text', async () => {
    const bomb = (end: string): Content => {
      const lines = Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`)
      return { 'bomb.yaml': ['config', ['a0: &a0 x', ...lines, end].join('\n')] }
    }
    expect(await sentences({ configs: bomb('b: 1') }, { configs: bomb('b: 2') })).toEqual([
      'configuration bomb.yaml changed 1 line',
    ])
  })
})
