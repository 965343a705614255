import { describe, expect, it } from '@jest/globals'
import type { Json } from '@seaworthy/verdict'
import { modelJson } from '../../../../shared/models/src/formats/model-json.ts'
import { mutations } from '../mutations.ts'
import { matches, passes, read, rules, told } from '../reading.ts'

const text = (json: string): Buffer => Buffer.from(json)
const json = (value: Json): Buffer => Buffer.from(JSON.stringify(value, null, 2))
const evil = '{{ cycler.__init__ }}'

describe('JSON beside a model', () => {
  it('gives the chat template of a tokenizer', () => {
    const file = json({ tokenizer_class: 'LlamaTokenizer', chat_template: '{{ messages }}', added: { a: [1, null] } })
    expect(matches(modelJson, file)).toBe(true)
    expect(read(modelJson, file)).toEqual({
      findings: [],
      facts: { chatTemplate: '{{ messages }}', metadata: { tokenizer_class: 'LlamaTokenizer' } },
    })
  })

  it.each<[string, Json]>([
    [
      'a list',
      [
        { name: 'default', template: 'a' },
        { template: 'b', name: 'rag' },
      ],
    ],
    ['an object', { default: 'a', rag: 'b' }],
  ])('joins chat templates in %s', (_, chat_template) => {
    expect(read(modelJson, json({ chat_template })).facts?.chatTemplate).toBe('a\n{# chat template "rag" #}\nb')
  })

  it.each<[string, string]>([
    ['alone', `{"chat_template": ${JSON.stringify(evil)}}`],
    ['in a list', `{"chat_template": [{"name": "a", "template": ${JSON.stringify(evil)}}]}`],
    ['in an object', `{"chat_template": {"a": ${JSON.stringify(evil)}}}`],
    ['under an escaped key', `{"chat\\u005ftemplate": ${JSON.stringify(evil)}}`],
    ['beside one of the same name', `{"chat_template": [{"template": "x"}, {"template": ${JSON.stringify(evil)}}]}`],
  ])('judges a template %s', (_, file) => {
    expect(rules(modelJson, text(file))).toContain('chat-template/internal-attribute')
  })

  it('judges each of two templates under one key, and tells that they are two', () => {
    for (const [first, second] of [
      [evil, 'x'],
      ['x', evil],
    ]) {
      const file = text(`{"chat_template": ${JSON.stringify(first)}, "chat_template": ${JSON.stringify(second)}}`)
      expect(rules(modelJson, file)).toEqual(
        expect.arrayContaining(['json/duplicate-key', 'chat-template/internal-attribute']),
      )
    }
  })

  it('tells the shards of an index', () => {
    const file = json({
      metadata: { total_size: 9 },
      weight_map: { a: 'x-1.safetensors', b: 'x-2.safetensors', c: 'x-1.safetensors' },
    })
    expect(read(modelJson, file)).toEqual({ findings: [], facts: { needs: ['x-1.safetensors', 'x-2.safetensors'] } })
  })

  it.each(['../x', '/etc/passwd', String.raw`C:\x`, String.raw`a\..\x`, '', 'a/../../b'])(
    'refuses a shard at %j',
    (path) => {
      const content = read(modelJson, json({ weight_map: { a: path } }))
      expect(content.findings.map(({ rule }) => rule)).toEqual(['json/shard-path'])
      expect(passes(content)).toBe(false)
    },
  )

  it('tells what a model is', () => {
    const file = json({
      architectures: ['LlamaForCausalLM'],
      model_type: 'llama',
      torch_dtype: 'bfloat16',
      quantization_config: { bits: 4, quant_method: 'gptq' },
    })
    expect(read(modelJson, file).facts?.metadata).toEqual({
      architecture: 'LlamaForCausalLM',
      model_type: 'llama',
      torch_dtype: 'bfloat16',
      quantization: 'gptq',
    })
  })

  it.each(['auto_map', 'custom_pipelines'])('refuses code that the model brings: %s', (key) => {
    const content = read(modelJson, json({ [key]: { AutoModel: 'modeling_x.X' } }))
    expect(content.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['transformers/remote-code', 'medium'],
    ])
  })

  it('reads what Python reads: NaN, infinities, half surrogates', () => {
    expect(told(modelJson, text('{"a": [NaN, Infinity, -Infinity], "b": "\\ud800"}'))).toEqual([])
  })

  it.each([
    ['a comma too many', '{"a": 1,}'],
    ['an end inside a string', '{"a": "b'],
    ['a comment', '{"a": 1 /* one */}'],
    ['two values', '{"a": 1} {}'],
    ['a number with a zero in front', '{"a": 01}'],
    ['a control character', '{"a": "\n"}'],
    ['bytes that are not UTF-8', Buffer.from('7b2261223a22ff227d', 'hex').toString('latin1')],
  ])('notes JSON with %s, which loaders refuse', (_, file) => {
    const content = read(modelJson, Buffer.from(file, 'latin1'))
    expect(content.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['json/malformed', 'low']])
  })

  it('refuses what is too deep to judge', () => {
    const content = read(modelJson, text(`{"a": ${'['.repeat(1000)}${']'.repeat(1000)}}`))
    expect(content.findings.map(({ rule }) => rule)).toEqual(['json/limit'])
    expect(passes(content)).toBe(false)
  })

  it('refuses templates that are no text, or too many', () => {
    expect(rules(modelJson, json({ chat_template: [1] }))).toEqual(['json/chat-template'])
    const many = Array.from({ length: 101 }, (_, index) => ({ name: `t${index}`, template: 'x' }))
    expect(rules(modelJson, json({ chat_template: many }))).toEqual(['json/limit'])
    expect(rules(modelJson, json({ chat_template: 'x'.repeat(2_000_000) }))).toEqual(['json/chat-template'])
  })

  it('takes a key of any name, also one that JavaScript treats as its own', () => {
    expect(
      told(modelJson, text('{"__proto__": {"class_name": 1}, "class_name": "A", "config": {"__proto__": 1}}')),
    ).toEqual([])
  })

  it('never throws, whatever bytes are changed', () => {
    const seed = json({
      chat_template: [{ name: 'default', template: `{% for m in messages %}{{ m['role'] }}{% endfor %}` }],
      weight_map: { a: 'model-1.safetensors' },
      architectures: ['A'],
      class_name: 'Sequential',
      config: { layers: [{ class_name: 'Dense', module: 'keras.layers', config: { units: 2.5e1, name: 'd\u00e9' } }] },
    })
    for (const file of mutations(seed, 5000)) expect(() => read(modelJson, file)).not.toThrow()
  })
})
