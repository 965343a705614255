import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { gguf } from '../../../../shared/models/src/formats/gguf/gguf.ts'
import { mutations } from '../mutations.ts'
import { matches, passes, read, told } from '../reading.ts'
import { ggufOf, key, tensor, text, textKey, u32, u64 } from './build.ts'

const chat = readFileSync(new URL('chat.gguf', import.meta.url))
const aligned = readFileSync(new URL('aligned.gguf', import.meta.url))
const data = Buffer.alloc(64)
const largest = 2n ** 64n - 1n

describe('GGUF', () => {
  it('takes a file of the reference library, and tells what is in it', () => {
    expect(matches(gguf, chat)).toBe(true)
    expect(read(gguf, chat)).toEqual({
      findings: [],
      facts: {
        chatTemplate: '{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}',
        metadata: {
          version: 3,
          tensors: 3,
          parameters: 588,
          architecture: 'llama',
          name: 'Tiny Chat',
          license: 'apache-2.0',
          'base_model.count': 1,
          'base_model.0.name': 'Tiny',
          file_type: 15,
          quantization: 'Q4_K_M',
          context_length: 2048,
        },
      },
    })
  })

  it('takes an alignment of its own, joins several templates, and tells the place in a split', () => {
    const { findings, facts } = read(gguf, aligned)
    expect(findings).toEqual([])
    expect(facts?.chatTemplate).toBe('{{ messages[0].content }}\n{# chat template "tool_use" #}\n{{ tools | tojson }}')
    expect(facts?.metadata).toMatchObject({ alignment: 64, 'split.no': 0, 'split.count': 2 })
  })

  it.each([
    ['version 2', ggufOf({ version: 2, tensors: [tensor()], data })],
    ['no tensors', ggufOf({ keys: [textKey('general.name', 'vocabulary')] })],
    ['a last tensor without padding', ggufOf({ tensors: [tensor({ dimensions: [5] })], data: Buffer.alloc(5) })],
    ['a scalar tensor', ggufOf({ tensors: [tensor({ dimensions: [] })], data: Buffer.alloc(1) })],
    ['a tensor without elements', ggufOf({ tensors: [tensor({ dimensions: [0, 3] })] })],
  ])('takes %s', (_, file) => {
    expect(passes(read(gguf, file))).toBe(true)
  })

  it.each<[string, string, Buffer]>([
    ['a file that ends in its header', 'truncated', chat.subarray(0, 20)],
    ['a file that ends in its keys', 'truncated', chat.subarray(0, 200)],
    ['a file that ends in its tensors', 'truncated', ggufOf({ tensors: [tensor()], tensorCount: 2n })],
    ['a file that ends in its data', 'truncated', chat.subarray(0, chat.length - 40)],
    ['version 1', 'version', ggufOf({ version: 1 })],
    ['a version of the future', 'version', ggufOf({ version: 4 })],
    ['the other byte order', 'byte-order', ggufOf({ version: 0x03000000 })],
    ['2^63 keys', 'count', ggufOf({ keyCount: 2n ** 63n })],
    ['2^63 tensors', 'count', ggufOf({ tensorCount: 2n ** 63n })],
    ['more keys than there are', 'truncated', ggufOf({ keyCount: 9n })],
    ['a key without a name', 'key', ggufOf({ keys: [textKey('', 'x')] })],
    ['a key of 65,536 bytes', 'key', ggufOf({ keys: [textKey('k'.repeat(65_536), 'x')] })],
    ['a key that is not UTF-8', 'key', ggufOf({ keys: [key(Buffer.from([0xff]), 0, Buffer.alloc(1))] })],
    ['a key that is there twice', 'duplicate-key', ggufOf({ keys: [textKey('k', 'x'), textKey('k', 'y')] })],
    ['an unknown type of value', 'value-type', ggufOf({ keys: [key('k', 13, Buffer.alloc(8))] })],
    ['arrays in an array', 'value-type', ggufOf({ keys: [key('k', 9, Buffer.concat([u32(9), u64(0)]))] })],
    ['an unknown type of elements', 'value-type', ggufOf({ keys: [key('k', 9, Buffer.concat([u32(99), u64(0)]))] })],
    ['a string of 2^64 bytes', 'truncated', ggufOf({ keys: [key('k', 8, u64(largest))] })],
    [
      'an array of 2^64 elements',
      'array-length',
      ggufOf({ keys: [key('k', 9, Buffer.concat([u32(0), u64(largest)]))] }),
    ],
    [
      'an array longer than the file',
      'truncated',
      ggufOf({ keys: [key('k', 9, Buffer.concat([u32(10), u64(2 ** 29)]))] }),
    ],
    ['2^30 strings', 'array-length', ggufOf({ keys: [key('k', 9, Buffer.concat([u32(8), u64(2 ** 30)]))] })],
    ['an alignment that is no number', 'alignment', ggufOf({ keys: [textKey('general.alignment', '32')] })],
    ['an alignment of 0', 'alignment', ggufOf({ keys: [key('general.alignment', 4, u32(0))] })],
    ['an alignment of 48', 'alignment', ggufOf({ keys: [key('general.alignment', 4, u32(48))] })],
    ['a tensor with a name of 64 bytes', 'tensor-name', ggufOf({ tensors: [tensor({ name: 'n'.repeat(64) })], data })],
    ['a tensor with a zero in its name', 'tensor-name', ggufOf({ tensors: [tensor({ name: 'a\0b' })], data })],
    ['a tensor that is there twice', 'duplicate-tensor', ggufOf({ tensors: [tensor(), tensor({ offset: 32 })], data })],
    ['five dimensions', 'dimensions', ggufOf({ tensors: [tensor({ dimensions: [1, 1, 1, 1, 1] })], data })],
    ['2^32 - 1 dimensions', 'dimensions', ggufOf({ tensors: [Buffer.concat([text('t'), u32(2 ** 32 - 1)])], data })],
    ['a negative dimension', 'dimensions', ggufOf({ tensors: [tensor({ dimensions: [largest] })], data })],
    ['a shape that overflows', 'overflow', ggufOf({ tensors: [tensor({ dimensions: [2n ** 40n, 2n ** 40n] })], data })],
    ['a size that overflows', 'overflow', ggufOf({ tensors: [tensor({ dimensions: [2n ** 62n], type: 28 })], data })],
    ['a withdrawn type of tensor', 'tensor-type', ggufOf({ tensors: [tensor({ type: 4 })], data })],
    ['an unknown type of tensor', 'tensor-type', ggufOf({ tensors: [tensor({ type: 999 })], data })],
    [
      'rows that are no whole blocks',
      'block-size',
      ggufOf({ tensors: [tensor({ type: 12, dimensions: [255] })], data }),
    ],
    ['tensors that overlap', 'offset', ggufOf({ tensors: [tensor(), tensor({ name: 'u', offset: 0 })], data })],
    [
      'a hole between tensors',
      'offset',
      ggufOf({ tensors: [tensor(), tensor({ name: 'u', offset: 64 })], data: Buffer.alloc(96) }),
    ],
    ['a tensor at 2^64', 'offset', ggufOf({ tensors: [tensor({ offset: largest })], data })],
    [
      'a template that is no string',
      'chat-template',
      ggufOf({ keys: [key('tokenizer.chat_template', 7, Buffer.alloc(1))] }),
    ],
    [
      'a template of 2 MB',
      'chat-template',
      ggufOf({ keys: [textKey('tokenizer.chat_template', 'x'.repeat(2_000_000))] }),
    ],
  ])('refuses %s', (_, rule, file) => {
    const content = read(gguf, file)
    expect(content.findings.map((finding) => finding.rule)).toEqual([`gguf/${rule}`])
    expect(passes(content)).toBe(false)
  })

  it('judges every chat template', () => {
    const file = ggufOf({
      keys: [
        textKey('tokenizer.chat_template', '{{ messages }}'),
        textKey('tokenizer.chat_template.tool_use', '{{ cycler.__init__.__globals__ }}'),
      ],
    })
    expect(told(gguf, file)).toContain(
      'chat-template/internal-attribute: The chat template "tool_use", line 1: the attribute "__globals__" is internal, and no template needs it.',
    )
  })

  it('notes bytes after the last tensor', () => {
    const file = ggufOf({ tensors: [tensor()], data: Buffer.alloc(33) })
    expect(told(gguf, file)).toEqual(['gguf/trailing-bytes: 1 bytes follow the last tensor.'])
  })

  it('never throws, whatever bytes are changed', () => {
    for (const seed of [chat, aligned]) {
      for (const file of mutations(seed, 4000)) expect(() => read(gguf, file)).not.toThrow()
    }
  })
})
