import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import {
  kerasMetadata,
  savedModel,
  tensorflowGraph,
} from '../../../../shared/models/src/formats/saved-model/saved-model.ts'
import { mutations } from '../mutations.ts'
import { message } from '../protobuf.ts'
import { matches, passes, read, rules, told } from '../reading.ts'

const fixture = (name: string): Buffer => readFileSync(new URL(`${name}.pb`, import.meta.url))
const all = [savedModel, tensorflowGraph, kerasMetadata]

type Fields = Parameters<typeof message>
const node = (operation: string, ...more: Fields): Buffer => message([1, 'n'], [2, operation], ...more)
const modelOf = (...fields: Fields): Buffer => message([1, 1], [2, message([1, message([5, '2.9'])], ...fields)])
const withNode = (operation: string): Buffer => modelOf([2, message([1, node(operation)])])
const inFunction = (operation: string): Buffer =>
  modelOf([2, message([2, message([1, message([3, node(operation)])])])])
const lambda = JSON.stringify({ class_name: 'Lambda', config: { name: 'l', function: ['4wEA', null, null] } })

describe('a SavedModel', () => {
  it('of TensorFlow is taken, and tells its version and assets', () => {
    expect(all.map((format) => matches(format, fixture('plain')))).toEqual([true, false, false])
    expect(read(savedModel, fixture('plain'))).toEqual({
      findings: [],
      facts: { metadata: { tensorflow_version: '2.21.0' } },
    })
    expect(read(savedModel, fixture('vocabulary')).facts?.needs).toEqual(['assets/words.txt'])
  })

  it('whose function reads and writes files is refused', () => {
    expect(told(savedModel, fixture('files')).sort()).toEqual([
      'saved-model/read: The operation ReadFile "ReadFile" reads files.',
      'saved-model/write: The operation PrintV2 "PrintV2" writes to "file:///tmp/log.txt".',
      'saved-model/write: The operation WriteFile "WriteFile" writes files.',
    ])
  })

  it.each([
    ['PyFunc', 'python'],
    ['PyFuncStateless', 'python'],
    ['EagerPyFunc', 'python'],
    ['WriteFile', 'write'],
    ['SaveDatasetV2', 'write'],
    ['CreateSummaryFileWriter', 'write'],
    ['ReadFile', 'read'],
    ['MatchingFiles', 'read'],
    ['TFRecordDatasetV2', 'read'],
    ['WholeFileReaderV2', 'read'],
    ['ImmutableConst', 'read'],
    ['DataServiceDatasetV4', 'network'],
    ['DebugIdentityV2', 'network'],
    ['IO>FileRead', 'custom-operation'],
  ])('with the operation %s is refused, in the graph and in functions', (operation, rule) => {
    for (const file of [withNode(operation), inFunction(operation)]) {
      const content = read(savedModel, file)
      expect(content.findings.map((finding) => finding.rule)).toEqual([`saved-model/${rule}`])
      expect(passes(content)).toBe(false)
    }
  })

  it.each(['MatMul', 'SaveV2', 'RestoreV2', 'ReadVariableOp', 'ShardedFilename', 'MergeV2Checkpoints', 'PrintV2'])(
    'with the operation %s is taken',
    (operation) => {
      expect(rules(savedModel, withNode(operation))).toEqual([])
    },
  )

  it.each<[string, string, Buffer]>([
    ['an asset outside of its folder', 'saved-model/asset-path', modelOf([6, message([2, '../x'])])],
    ['an asset with an absolute path', 'saved-model/asset-path', modelOf([6, message([2, '/etc/passwd'])])],
    ['a lambda of Keras', 'keras/lambda', modelOf([7, message([1, message([4, message([3, lambda])])])])],
    [
      'metadata of Keras that are no JSON',
      'keras/malformed',
      modelOf([7, message([1, message([4, message([3, '{x'])])])]),
    ],
    ['an end inside a graph', 'saved-model/truncated', withNode('MatMul').subarray(0, -3)],
  ])('with %s is refused', (_, rule, file) => {
    const content = read(savedModel, file)
    expect(content.findings.map((finding) => finding.rule)).toEqual([rule])
    expect(passes(content)).toBe(false)
  })

  it('is judged without an error, whatever bytes are changed', () => {
    for (const name of ['files', 'vocabulary', 'frozen']) {
      for (const file of mutations(fixture(name), 600)) {
        for (const format of all) {
          expect(() => {
            matches(format, file)
            read(format, file)
          }).not.toThrow()
        }
      }
    }
  })
})

describe('a frozen graph', () => {
  it('of TensorFlow is known by its nodes, and judged like a SavedModel', () => {
    expect(all.map((format) => matches(format, fixture('frozen')))).toEqual([false, true, false])
    expect(told(tensorflowGraph, fixture('frozen'))).toEqual([
      'saved-model/python: The operation PyFunc "PyFunc" calls Python.',
    ])
  })

  it.each([
    ['a line break and text', Buffer.from('\n\u0008Text and more')],
    ['a list of strings', message([1, 'one'], [1, 'two'])],
    ['nothing', Buffer.alloc(0)],
  ])('is not taken for %s', (_, file) => {
    expect(all.map((format) => matches(format, file))).toEqual([false, false, false])
  })
})

describe('the metadata of Keras beside a SavedModel', () => {
  it('is known by its objects, and judged', () => {
    const object = (json: string): Buffer => message([2, 1], [3, 'root'], [4, '_tf_keras_layer'], [5, json])
    const file = message([1, object('{"name": "model"}')], [1, object(lambda)])
    expect(all.map((format) => matches(format, file))).toEqual([false, false, true])
    expect(told(kerasMetadata, file)).toEqual(['keras/lambda: Lambda "l" holds Python bytecode, which loading runs.'])
  })
})
