import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { onnx } from '../../../../shared/models/src/formats/onnx/onnx.ts'
import { mutations } from '../mutations.ts'
import { message, varint } from '../protobuf.ts'
import { matches, passes, read, rules, told } from '../reading.ts'

const fixture = readFileSync(new URL('model.onnx', import.meta.url))
const external = readFileSync(new URL('external.onnx', import.meta.url))

type Fields = Parameters<typeof message>
const node = (operator: string, domain = '', ...more: Fields): Buffer => message([4, operator], [7, domain], ...more)
const graph = (...fields: Fields): Buffer => message([1, node('Add')], ...fields)
const model = (...fields: Fields): Buffer => message([1, 10], [7, graph()], ...fields)
const modelOf = (...fields: Fields): Buffer => message([1, 10], [8, message([2, 21])], [7, graph(...fields)])
const entry = (key: string, value: string): Buffer => message([1, key], [2, value])

/** Four floats in another file. */
function externalTensor(entries: Record<string, string>, ...more: Fields): Buffer {
  const described = Object.entries(entries).map(([key, value]): Fields[number] => [13, entry(key, value)])
  return message([1, 4], [2, 1], [8, 'w'], ...described, [14, 1], ...more)
}

function withExternal(entries: Record<string, string>, ...more: Fields): Buffer {
  return modelOf([5, externalTensor(entries, ...more)])
}

/** A graph inside a node inside a graph, and so on. */
function nested(depth: number, innermost: Buffer): Buffer {
  let inner = innermost
  for (let level = 0; level < depth; level += 1) inner = message([1, message([4, 'If'], [5, message([6, inner])])])
  return message([1, 10], [7, inner])
}

describe('ONNX', () => {
  it('takes a model of the reference library, and tells what is in it', () => {
    expect(matches(onnx, fixture)).toBe(true)
    const { findings, facts } = read(onnx, fixture)
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['onnx/runtime-operator', 'note']])
    expect(facts).toEqual({
      metadata: {
        ir_version: 10,
        producer: 'tests',
        producer_version: '1',
        'metadata.license': 'MIT',
        opset: 'ai.onnx 21, local 1, com.microsoft 1',
      },
    })
  })

  it('tells which files it needs, and how large they must be', () => {
    const { facts } = read(onnx, external)
    expect(facts?.needs).toEqual(['external.onnx.data'])
    expect(facts?.neededBytes).toEqual({ 'external.onnx.data': 48 })
    const far = { location: './a/b.bin', offset: '4096', length: '16', checksum: '0'.repeat(40), basepath: '' }
    expect(read(onnx, withExternal(far))).toMatchObject({
      findings: [],
      facts: { needs: ['a/b.bin'], neededBytes: { 'a/b.bin': 4112 } },
    })
  })

  it('finds external data wherever tensors are', () => {
    const tensor = externalTensor({ location: '../x' })
    const attribute = (...fields: Fields): Buffer => graph([1, node('Constant', '', [5, message(...fields)])])
    for (const file of [
      modelOf([15, message([1, tensor])]),
      modelOf([15, message([2, tensor])]),
      message([1, 10], [7, attribute([5, tensor])]),
      message([1, 10], [7, attribute([10, tensor])]),
      message([1, 10], [7, attribute([22, message([1, tensor])])]),
      message([1, 10], [7, attribute([11, graph([5, tensor])])]),
      nested(20, graph([5, tensor])),
      model([20, message([1, graph([5, tensor])])]),
      model([25, message([1, 'f'], [7, node('Constant', '', [5, message([5, tensor])])])]),
      model([25, message([1, 'f'], [11, message([5, tensor])])]),
      model([7, graph([5, tensor])]),
    ]) {
      expect(rules(onnx, file)).toEqual(['onnx/external-path'])
    }
  })

  it.each<[string, string, Buffer]>([
    ['a file that ends in a tensor', 'onnx/truncated', fixture.subarray(0, 200)],
    ['a length of 2^64', 'onnx/truncated', Buffer.concat([modelOf(), Buffer.from([0x3a]), varint(2n ** 64n - 1n)])],
    [
      'a number without an end',
      'onnx/malformed',
      Buffer.concat([modelOf(), Buffer.from([0x08]), Buffer.alloc(11, 0xff)]),
    ],
    ['a field of the number 0', 'onnx/malformed', Buffer.concat([modelOf(), Buffer.from([0x02, 0x00])])],
    ['a group, which is no longer written', 'onnx/malformed', Buffer.concat([modelOf(), Buffer.from([0x0b, 0x0c])])],
    ['a graph that is a number', 'onnx/malformed', model([7, 1])],
    ['a version that is bytes', 'onnx/malformed', model([1, 'x'])],
    ['graphs nested without end', 'onnx/limit', nested(40, graph())],
    ['a path to the root', 'onnx/external-path', withExternal({ location: '/etc/passwd' })],
    ['a path of Windows', 'onnx/external-path', withExternal({ location: String.raw`C:\x` })],
    ['a share of Windows', 'onnx/external-path', withExternal({ location: String.raw`\\host\x` })],
    ['a path out of the folder', 'onnx/external-path', withExternal({ location: 'a/../../x' })],
    ['a path out of the folder on Windows', 'onnx/external-path', withExternal({ location: String.raw`a\..\x` })],
    ['an address', 'onnx/external-path', withExternal({ location: 'https://example.com/x' })],
    ['an empty path', 'onnx/external-path', withExternal({ location: '' })],
    ['a path with a zero', 'onnx/external-path', withExternal({ location: 'a\0b' })],
    ['a place in memory', 'onnx/memory-address', withExternal({ location: '*/_ORT_MEM_ADDR_/*' })],
    ['no path', 'onnx/external-data', withExternal({ offset: '0' })],
    ['no entries', 'onnx/external-data', withExternal({})],
    ['an offset below 0', 'onnx/external-data', withExternal({ location: 'x', offset: '-1' })],
    ['an offset of 2^63', 'onnx/external-data', withExternal({ location: 'x', offset: String(2n ** 63n) })],
    ['a length that is no number', 'onnx/external-data', withExternal({ location: 'x', length: 'all' })],
    ['data in the model and outside', 'onnx/external-data', withExternal({ location: 'x' }, [9, Buffer.alloc(16)])],
    ['two paths', 'onnx/external-data', withExternal({ location: 'x' }, [13, entry('location', 'y')])],
    ['an unknown key', 'onnx/external-key', withExternal({ location: 'x', __class__: 'y' })],
    ['a length that is not the size', 'onnx/external-length', withExternal({ location: 'x', length: '15' })],
    ['data that are not the size', 'onnx/tensor-size', modelOf([5, message([1, 4], [2, 1], [9, Buffer.alloc(15)])])],
    ['an operator of another domain', 'onnx/custom-operator', modelOf([1, node('Magic', 'com.example')])],
    ['an extension of ONNX Runtime', 'onnx/custom-operator', modelOf([1, node('Tokenizer', 'ai.onnx.contrib')])],
    ['an operator in Python', 'onnx/python-operator', modelOf([1, node('PythonOp', 'com.microsoft')])],
    [
      'a compiled graph outside of the folder',
      'onnx/external-path',
      modelOf([
        1,
        node(
          'EPContext',
          '',
          [5, message([1, 'embed_mode'], [3, 0])],
          [5, message([1, 'ep_cache_context'], [4, '../x.bin'])],
        ),
      ]),
    ],
  ])('refuses %s', (_, rule, file) => {
    const content = read(onnx, file)
    expect(content.findings.map((finding) => finding.rule)).toEqual([rule])
    expect(passes(content)).toBe(false)
  })

  it('takes an operator that the model defines itself, and no other of its domain', () => {
    const functions: Fields = [[25, message([1, 'Twice'], [10, 'local'])]]
    const used = modelOf([1, node('Twice', 'local')])
    expect(rules(onnx, Buffer.concat([used, message(...functions)]))).toEqual([])
    const more = Buffer.concat([
      modelOf([1, node('Twice', 'local')], [1, node('Other', 'local')]),
      message(...functions),
    ])
    expect(told(onnx, more)).toEqual([
      'onnx/custom-operator: The operators "Other" of the domain "local" need native code beside the model.',
    ])
  })

  it('names five operators of a domain and counts the rest', () => {
    const nodes = Array.from({ length: 9 }, (_, index): Fields[number] => [1, node(`Op${index}`, 'x')])
    expect(told(onnx, modelOf(...nodes))).toEqual([
      'onnx/custom-operator: The operators "Op0", "Op1", "Op2", "Op3", "Op4" and 4 more of the domain "x" need native code beside the model.',
    ])
  })

  it('passes over the data of tensors', () => {
    const gigabyte = 2 ** 30
    const head = message([1, 10], [8, message([2, 21])])
    const tensor = Buffer.concat([message([1, gigabyte], [2, 2]), Buffer.from([0x4a]), varint(gigabyte)])
    const inGraph = Buffer.concat([Buffer.from([0x2a]), varint(tensor.length + gigabyte), tensor])
    const start = Buffer.concat([head, Buffer.from([0x3a]), varint(inGraph.length + gigabyte), inGraph])
    let bytesRead = 0
    const source = {
      size: start.length + gigabyte,
      read(offset: number, length: number): Buffer {
        const wanted = Math.max(0, Math.min(length, this.size - offset))
        bytesRead += wanted
        return Buffer.concat([start.subarray(offset, offset + wanted), Buffer.alloc(wanted)], wanted)
      },
    }
    expect(onnx.read(source, { scanMember: () => [] }).findings).toEqual([])
    expect(bytesRead).toBeLessThan(100_000)
  })

  it.each([
    ['a SavedModel', message([1, 1], [2, message([1, 'x'])])],
    ['text', Buffer.from(':)\nand more text')],
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(100)],
  ])('leaves %s to other formats', (_, file) => {
    expect(matches(onnx, file)).toBe(false)
  })

  it('never throws, whatever bytes are changed', () => {
    for (const seed of [fixture, external]) {
      for (const file of mutations(seed, 5000)) {
        expect(() => {
          matches(onnx, file)
          read(onnx, file)
        }).not.toThrow()
      }
    }
  })
})
