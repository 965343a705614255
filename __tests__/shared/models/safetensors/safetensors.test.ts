import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { ByteSource } from '@seaworthy/files'
import { memorySource } from '@seaworthy/files'
import { safetensors } from '../../../../shared/models/src/formats/safetensors.ts'
import { matches, noMembers, passes, read, rules, told } from '../reading.ts'
import { mutations } from '../mutations.ts'
import { safetensorsOf, tensor } from './build.ts'

const fixture = readFileSync(new URL('model.safetensors', import.meta.url))
const i8 = (from: number, to: number): string => tensor('I8', [to - from], [from, to])

describe('safetensors', () => {
  it('takes a file of the reference library, and tells what is in it', () => {
    expect(matches(safetensors, fixture)).toBe(true)
    expect(read(safetensors, fixture)).toEqual({
      findings: [],
      facts: { metadata: { tensors: 4, parameters: 15, dtypes: 'F32 2, BF16 1, I64 1', 'metadata.format': 'pt' } },
    })
  })

  it.each([
    ['no tensors', safetensorsOf('{}')],
    ['white space around the header', safetensorsOf('\t\n{}\r ')],
    ['tensors listed in another order than their bytes', safetensorsOf(`{"b":${i8(2, 4)},"a":${i8(0, 2)}}`, 4)],
    ['a tensor without elements', safetensorsOf(`{"a":${tensor('I32', [2, 0], [0, 0])}}`)],
    ['a scalar', safetensorsOf(`{"a":${tensor('F32', [], [0, 4])}}`, 4)],
    ['half bytes that add up', safetensorsOf(`{"a":${tensor('F4', [3, 2], [0, 3])}}`, 3)],
    ['no metadata', safetensorsOf('{"__metadata__":null}')],
  ])('takes %s', (_, file) => {
    expect(matches(safetensors, file)).toBe(true)
    expect(told(safetensors, file)).toEqual([])
  })

  it.each<[string, string, Buffer]>([
    ['a file that ends in its length', 'header-length', Buffer.from([1, 0, 0])],
    ['a header of more than 100 MB', 'header-length', safetensorsOf('{}', 0, 100_000_001)],
    ['a header of 2^63 bytes', 'header-length', safetensorsOf('{}', 0, 2 ** 63)],
    ['a header longer than the file', 'header-length', safetensorsOf('{}', 0, 3)],
    ['a header that is not UTF-8', 'encoding', safetensorsOf(Buffer.from('7b22ff223a317d', 'hex'))],
    ['a header that is not JSON', 'json', safetensorsOf('{"a"}')],
    ['a header that goes on after its object', 'json', safetensorsOf('{}{}')],
    ['a list as header', 'json', safetensorsOf('[]')],
    ['a comma too many', 'json', safetensorsOf(`{"a":${i8(0, 1)},}`, 1)],
    ['half of a surrogate pair', 'json', safetensorsOf(String.raw`{"__metadata__":{"a":"\ud800"}}`)],
    ['a tensor that is there twice', 'duplicate-key', safetensorsOf(`{"a":${i8(0, 1)},"a":${i8(1, 2)}}`, 2)],
    [
      'an escaped name that is there twice',
      'duplicate-key',
      safetensorsOf(`{"a":${i8(0, 1)},"\\u0061":${i8(1, 2)}}`, 2),
    ],
    [
      'a shape that is there twice',
      'duplicate-key',
      safetensorsOf('{"a":{"dtype":"I8","shape":[9],"shape":[1],"data_offsets":[0,1]}}', 1),
    ],
    ['metadata that is there twice', 'duplicate-key', safetensorsOf('{"__metadata__":{"a":"b","a":"c"}}')],
    ['metadata that is not an object', 'metadata', safetensorsOf('{"__metadata__":"a"}')],
    ['metadata that is not strings', 'metadata', safetensorsOf('{"__metadata__":{"a":1}}')],
    ['a tensor that is a list', 'tensor-info', safetensorsOf('{"a":["I8",[1],[0,1]]}', 1)],
    ['a tensor without dtype', 'tensor-info', safetensorsOf('{"a":{"shape":[1],"data_offsets":[0,1]}}', 1)],
    ['a tensor without offsets', 'tensor-info', safetensorsOf('{"a":{"dtype":"I8","shape":[1]}}', 1)],
    ['three offsets', 'tensor-info', safetensorsOf(`{"a":${tensor('I8', [1], [0, 1, 2])}}`, 1)],
    ['a negative offset', 'tensor-info', safetensorsOf(`{"a":${tensor('I8', [1], [-1, 0])}}`, 1)],
    [
      'a size with a fraction',
      'tensor-info',
      safetensorsOf('{"a":{"dtype":"I8","shape":[1.0],"data_offsets":[0,1]}}', 1),
    ],
    [
      'a size of 2^64',
      'tensor-info',
      safetensorsOf(`{"a":${tensor('I8', [], [0, 0]).replace('[]', `[${2n ** 64n}]`)}}`),
    ],
    ['an unknown dtype', 'dtype', safetensorsOf(`{"a":${tensor('I7', [1], [0, 1])}}`, 1)],
    ['offsets that end before they begin', 'offsets', safetensorsOf(`{"a":${tensor('I8', [0], [1, 0])}}`)],
    ['tensors that overlap', 'overlap', safetensorsOf(`{"a":${i8(0, 2)},"b":${i8(1, 3)}}`, 3)],
    ['one tensor inside another', 'overlap', safetensorsOf(`{"a":${i8(0, 4)},"b":${i8(1, 2)}}`, 4)],
    ['a hole between tensors', 'hole', safetensorsOf(`{"a":${i8(0, 1)},"b":${i8(2, 3)}}`, 3)],
    ['a hole before the first', 'hole', safetensorsOf(`{"a":${i8(1, 2)}}`, 2)],
    ['a shape that overflows', 'overflow', safetensorsOf(`{"a":${tensor('I8', [2 ** 40, 2 ** 40, 0], [0, 0])}}`)],
    ['a size that overflows', 'overflow', safetensorsOf(`{"a":${tensor('F64', [2 ** 62], [0, 0])}}`)],
    ['half bytes that do not add up', 'alignment', safetensorsOf(`{"a":${tensor('F4', [3], [0, 2])}}`, 2)],
    ['a shape that is not the size', 'size', safetensorsOf(`{"a":${tensor('I32', [2, 2], [0, 4])}}`, 4)],
    ['data after the last tensor', 'data-size', safetensorsOf(`{"a":${i8(0, 1)}}`, 2)],
    ['data that is missing', 'data-size', safetensorsOf(`{"a":${i8(0, 2)}}`, 1)],
  ])('refuses %s', (_, rule, file) => {
    const content = read(safetensors, file)
    expect(content.findings.map((finding) => finding.rule)).toEqual([`safetensors/${rule}`])
    expect(passes(content)).toBe(false)
  })

  it('stops at nesting without end', () => {
    const file = safetensorsOf(`{"a":{"x":${'['.repeat(100_000)}`)
    expect(rules(safetensors, file)).toEqual(['safetensors/unknown-key', 'safetensors/json'])
  })

  it('says what was expected, what was found, and where', () => {
    const file = safetensorsOf(`{"a":${i8(0, 2)},"b\\u202e":${i8(1, 3)}}`, 3)
    expect(read(safetensors, file).findings).toEqual([
      {
        rule: 'safetensors/overlap',
        severity: 'high',
        message: 'The tensor "b\\u{202e}" at 1 to 3 overlaps the tensor before it, which ends at 2.',
        remedy: 'Fetch the file again from its source and compare its digest; do not load this one.',
        offset: 71,
      },
    ])
  })

  it('notes keys that the reference ignores', () => {
    const content = read(
      safetensors,
      safetensorsOf('{"a":{"dtype":"I8","shape":[1],"data_offsets":[0,1],"x":[{}]}}', 1),
    )
    expect(content.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['safetensors/unknown-key', 'low']])
  })

  it('lists twenty findings of a rule and counts the rest', () => {
    const names = Array.from({ length: 50 }, () => `"a":"b"`).join(',')
    const found = told(safetensors, safetensorsOf(`{"__metadata__":{${names}}}`))
    expect(found).toHaveLength(21)
    expect(found.at(-1)).toBe('safetensors/duplicate-key: 29 more findings of this rule are not listed.')
  })

  it.each([
    ['text with a brace as its ninth byte', Buffer.from('Dear me {"a":1}')],
    ['JSON', Buffer.from('{"a":{"b":{"c":1}}}')],
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(64)],
  ])('leaves %s to other formats', (_, file) => {
    expect(matches(safetensors, file)).toBe(false)
  })

  it('reads a header of 50 MB in pieces', () => {
    const names = Array.from({ length: 400_000 }, (_, index) => `"tensor ${index}":${i8(0, 0)}`)
    const many = safetensorsOf(`{${names.join(',')}}`)
    expect(rules(safetensors, many)).toEqual(['safetensors/limit'])
    const long = safetensorsOf(`{"__metadata__":{"a":"${'x'.repeat(50_000_000)}"}}`)
    let largest = 0
    const source: ByteSource = {
      size: long.length,
      read(offset, length) {
        largest = Math.max(largest, length)
        return memorySource(long).read(offset, length)
      },
    }
    expect(safetensors.read(source, noMembers).findings).toEqual([])
    expect(largest).toBeLessThan(8 * 1024 * 1024)
  })

  it('never throws, whatever bytes are changed', () => {
    let refused = 0
    for (const file of mutations(fixture, 5000)) if (!passes(read(safetensors, file))) refused += 1
    expect(refused).toBeGreaterThan(3000)
  })
})
