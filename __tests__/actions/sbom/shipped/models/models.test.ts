import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { memorySource } from '@seaworthy/files'
import { inspect } from '../../../../../actions/sbom/src/shipped/inspect.ts'
import { assembleModels } from '../../../../../actions/sbom/src/shipped/models/models.ts'
import { readTflite } from '../../../../../actions/sbom/src/shipped/models/tflite.ts'
import { appOf, file } from '../app.ts'
import { refusals } from '../fuzz.ts'

function fixture(name: string): Buffer {
  return readFileSync(new URL(`../../../../shared/models/${name}`, import.meta.url))
}

function modelOf(path: string, bytes: Buffer) {
  return inspect(path, memorySource(bytes)).facts.model
}

/** `Model` of schema.fbs with version 3, two operator codes, one subgraph and a description. */
function tflite(): Buffer {
  const bytes = Buffer.alloc(80)
  bytes.writeUInt32LE(20, 0)
  bytes.write('TFL3', 4, 'latin1')
  // The table's fields: where each is, behind the sizes of their list and of the table.
  const fields = [12, 20, 4, 8, 12, 16]
  fields.forEach((value, index) => bytes.writeUInt16LE(value, 8 + index * 2))
  bytes.writeInt32LE(12, 20)
  bytes.writeUInt32LE(3, 24)
  const refer = (at: number, target: number): void => {
    bytes.writeUInt32LE(target - at, at)
  }
  refer(28, 44)
  bytes.writeUInt32LE(2, 44)
  refer(32, 56)
  bytes.writeUInt32LE(1, 56)
  refer(36, 64)
  bytes.writeUInt32LE(4, 64)
  bytes.write('tiny', 68, 'latin1')
  return bytes
}

describe('models in an app', () => {
  it.each([
    [
      'models/chat.gguf',
      fixture('gguf/chat.gguf'),
      {
        format: 'gguf',
        name: 'Tiny Chat',
        architecture: 'llama',
        quantisation: 'Q4_K_M',
        licence: 'apache-2.0',
        parameters: 588,
        baseModels: ['Tiny'],
      },
    ],
    ['models/a.safetensors', fixture('safetensors/model.safetensors'), { format: 'safetensors', parameters: 15 }],
    ['models/a.onnx', fixture('onnx/model.onnx'), { format: 'onnx' }],
    ['models/a.pt', fixture('pickle/fixtures/torch-zip.pt'), { format: 'pytorch' }],
    [
      'models/a.tflite',
      tflite(),
      { format: 'tflite', properties: { version: '3', operators: '2', subgraphs: '1', description: 'tiny' } },
    ],
    ['models/renamed.dat', fixture('gguf/chat.gguf'), { format: 'gguf' }],
  ])('are known by their header: %s', (path, bytes, expected) => {
    expect(modelOf(path, bytes)).toMatchObject(expected)
  })

  it('never tell the text of a chat template', () => {
    expect(JSON.stringify(modelOf('a.gguf', fixture('gguf/chat.gguf')))).not.toContain('message')
  })

  it.each(['notes.bin', 'a.onnx', 'a.gguf'])('are not what is only called like one: %s', (path) => {
    expect(modelOf(path, Buffer.from('no model at all, but a text'))).toBeUndefined()
  })

  it('become components with their digest and licence', () => {
    const bytes = fixture('gguf/chat.gguf')
    const model = modelOf('chat.gguf', bytes)
    const { components = [], roots } = assembleModels(
      appOf([file('models/chat.gguf', { ...(model && { model }) }, bytes)]),
    )
    expect(components).toMatchObject([
      {
        type: 'machine-learning-model',
        name: 'chat.gguf',
        description: 'Tiny Chat',
        licences: { declared: [{ text: 'apache-2.0', from: 'app/models/chat.gguf' }] },
        model: { format: 'gguf', architecture: 'llama' },
      },
    ])
    expect(roots).toEqual(components.map(({ ref }) => ref))
  })

  it('of TensorFlow Lite that are changed are read or refused', () => {
    expect(refusals(tflite(), (bytes) => readTflite(memorySource(bytes)))).toBeGreaterThan(0)
  })
})
