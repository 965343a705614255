import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { openSource } from '@seaworthy/files'
import type { Json } from '@seaworthy/verdict'
import { fileURLToPath } from 'node:url'
import { modelJson } from '../../../../shared/models/src/formats/model-json.ts'
import { scanSource } from '../../../../shared/models/src/scan.ts'
import { memorySource } from '@seaworthy/files'
import { mutations } from '../mutations.ts'
import { passes, read, told } from '../reading.ts'

function scanned(name: string): ReturnType<typeof scanSource> {
  const source = openSource(fileURLToPath(new URL(name, import.meta.url)))
  try {
    return scanSource(name, source)
  } finally {
    source.close()
  }
}

/** A model with one layer, inside a layer that wraps it. */
function modelOf(layer: Json): Buffer {
  const wrapper = { class_name: 'TimeDistributed', module: 'keras.layers', config: { name: 'each', layer } }
  const model = { class_name: 'Sequential', module: 'keras', config: { name: 'model', layers: [wrapper] } }
  return Buffer.from(JSON.stringify(model))
}

const layer = (className: string, config: Json = {}, more: Record<string, Json> = {}): Json => ({
  class_name: className,
  module: 'keras.layers',
  config,
  registered_name: null,
  ...more,
})
const callable = (module: string, name: string): Json => ({
  class_name: 'function',
  module,
  config: name,
  registered_name: name,
})

describe('a model of Keras', () => {
  it('of layers only is safe, and tells its version', () => {
    expect(scanned('plain.keras')).toMatchObject({
      format: 'keras+zip',
      verdict: 'safe',
      findings: [],
      facts: { metadata: { keras_version: '3.15.1' } },
    })
    expect(scanned('plain.h5')).toMatchObject({
      format: 'hdf5',
      verdict: 'safe',
      findings: [],
      facts: { metadata: { keras_version: '3.15.1', backend: 'jax' } },
    })
  })

  it('with a lambda in a wrapped layer is refused, in both formats', () => {
    const messages = [
      'Lambda "double" calls a Python function.',
      '__lambda__ holds Python bytecode, which loading runs.',
    ]
    expect(scanned('lambda.h5').findings.map(({ message }) => message)).toEqual(messages)
    expect(scanned('lambda.keras').findings.map(({ message }) => message)).toEqual(
      messages.map((message) => `In "config.json": ${message}`),
    )
  })

  it.each<[string, Json]>([
    ['a layer of Keras', layer('Dense', { units: 2, activation: 'relu' })],
    ['a layer by its internal module', layer('Functional', {}, { module: 'keras.src.models.functional' })],
    [
      'a layer of KerasHub',
      layer('Backbone', {}, { module: 'keras_hub.src.models', registered_name: 'keras_hub>Backbone' }),
    ],
    ['a layer of tf.keras', layer('Dense', {}, { module: 'tensorflow.keras.layers' })],
    ['a layer of Keras 2', { class_name: 'Dense', config: { name: 'd' } }],
    ['a function by its name', layer('Activation', { activation: callable('builtins', 'relu') })],
    ['a vocabulary inside', layer('StringLookup', { vocabulary: ['a', 'b'] })],
    [
      'a type of TensorFlow',
      { class_name: '__typespec__', module: 'tensorflow.python.framework.tensor_spec', config: [] },
    ],
  ])('with %s is taken', (_, inner) => {
    expect(told(modelJson, modelOf(inner))).toEqual([])
  })

  it.each<[string, string, Json]>([
    ['bytecode', 'lambda', { class_name: '__lambda__', config: { code: '4wEA' } }],
    ['a lambda of Keras 2', 'lambda', { class_name: 'Lambda', config: { function: ['4wEA', null, null] } }],
    [
      'a lambda that says it is one',
      'lambda',
      { class_name: 'Lambda', config: { function: 'f', function_type: 'lambda' } },
    ],
    ['a lambda with a named function', 'lambda', layer('Lambda', { function: callable('builtins', 'relu') })],
    ['a lambda under another package', 'lambda', layer('keras>Lambda')],
    ['a pickled module of PyTorch', 'torch-module', layer('TorchModuleWrapper', { module: 'AAAA' })],
    ['a SavedModel from elsewhere', 'saved-model-layer', layer('TFSMLayer', { filepath: '/x' })],
    ['a vocabulary from a file', 'file-read', layer('StringLookup', { vocabulary: '/etc/passwd' })],
    ['a vocabulary from the network', 'file-read', layer('TextVectorization', { vocabulary: 'http://example.com/x' })],
    ['a function of another module', 'import', layer('Activation', { activation: callable('os', 'system') })],
    ['a class of another module', 'import', layer('Popen', { args: 'id' }, { module: 'subprocess' })],
    ['a module that only looks like Keras', 'import', layer('Dense', {}, { module: 'kerasx.layers' })],
    ['a function of Python itself', 'import', layer('Activation', { activation: callable('builtins', 'eval') })],
    ['a class of Python itself', 'import', layer('Dense', {}, { module: 'builtins' })],
    ['a type of another module', 'import', { class_name: '__typespec__', module: 'os', config: [] }],
    ['a download', 'non-modeling', layer('Activation', { activation: callable('keras.utils', 'get_file') })],
    ['a change of settings', 'non-modeling', callable('keras.config', 'enable_unsafe_deserialization')],
    ['the loading of a model', 'non-modeling', callable('keras.models', 'load_model')],
    ['code of its own', 'custom-object', layer('Mine', {}, { module: null, registered_name: 'my_package>Mine' })],
    ['code of its own in Keras 2', 'custom-object', { class_name: 'Custom>Mine', config: {} }],
  ])('with %s is refused', (_, rule, inner) => {
    const content = read(modelJson, modelOf(inner))
    expect(content.findings.map((finding) => finding.rule)).toEqual([`keras/${rule}`])
    expect(passes(content)).toBe(false)
  })

  it('in a zip archive is judged without an error, whatever bytes are changed', () => {
    const seed = readFileSync(new URL('lambda.keras', import.meta.url))
    for (const file of mutations(seed, 300)) expect(() => scanSource('x', memorySource(file))).not.toThrow()
  })
})
