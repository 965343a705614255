import { shown } from '@seaworthy/files'
import type { Json } from '@seaworthy/verdict'
import { isNonModeling, isOfKeras, isRegisteredByKeras, lookupLayers, pythonBuiltins } from './keras-names.ts'
import type { Judgement } from './reading/judgement.ts'

type JsonObject = Record<string, Json>

const codeRemedy =
  'Ask for the model without Python code in it: with registered layers instead of lambdas. Do not load it.'
const customRemedy =
  'Review the code of the custom object, pin it with the model, and list the finding as a reviewed exception of the manifest.'
const importRemedy = 'Do not load it: Keras before 3.9 imports whatever module a configuration names.'

/** Whether JSON is what Keras builds a model from. */
export function isKerasConfig(value: Json): value is JsonObject {
  return isObject(value) && typeof value['class_name'] === 'string' && 'config' in value
}

/**
 * Judges the configuration of a model at every depth: `config.json` of a `.keras` file, `model_config` of HDF5, the
 * metadata of a SavedModel (keras/src/saving/serialization_lib.py). What it names is imported and called by loading it.
 */
export function judgeKerasConfig(config: Json, judgement: Judgement): void {
  const waiting: { value: Json; where: string }[] = [{ value: config, where: 'the model' }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, where } = next
    if (Array.isArray(value)) {
      for (const element of value) waiting.push({ value: element, where })
    } else if (isObject(value)) {
      const name = nameOf(value) ?? where
      if (typeof value['class_name'] === 'string') judgeObject(value, value['class_name'], name, judgement)
      for (const inner of Object.values(value)) waiting.push({ value: inner, where: name })
    }
  }
}

function nameOf({ class_name: className, config }: JsonObject): string | undefined {
  if (typeof className !== 'string') return undefined
  const name = isObject(config) && typeof config['name'] === 'string' ? ` ${shortened(config['name'])}` : ''
  return `${/^\w{1,100}$/.test(className) ? className : shortened(className)}${name}`
}

function judgeObject(object: JsonObject, className: string, name: string, judgement: Judgement): void {
  const { module, config } = object
  if (className === '__lambda__') {
    judgement.report('keras/lambda', `${name} holds Python bytecode, which loading runs.`, {
      severity: 'critical',
      remedy: codeRemedy,
    })
  } else if (className === 'Lambda' || className.endsWith('>Lambda')) {
    judgeLambda(config, name, judgement)
  } else if (className === 'TorchModuleWrapper') {
    judgement.report('keras/torch-module', `${name} holds a pickled PyTorch module, which loading runs.`, {
      severity: 'critical',
      remedy: codeRemedy,
    })
  } else if (className === 'TFSMLayer') {
    judgement.report('keras/saved-model-layer', `${name} loads a SavedModel from another path.`, { remedy: codeRemedy })
  } else if (lookupLayers.has(className) && isObject(config) && typeof config['vocabulary'] === 'string') {
    const message = `${name} reads its vocabulary from ${shortened(config['vocabulary'])}.`
    judgement.report('keras/file-read', message, { remedy: 'Ask for the model with its vocabulary inside.' })
  }
  judgeOrigin(object, className, name, judgement)
  if (className === 'function' && module === 'builtins' && typeof config === 'string' && pythonBuiltins.has(config)) {
    judgement.report('keras/import', `${name} calls Python's ${config}().`, {
      severity: 'critical',
      remedy: importRemedy,
    })
  }
}

/** Keras 2 writes bytecode as a list; Keras 3 as an object that is judged by itself. */
function judgeLambda(config: Json | undefined, name: string, judgement: Judgement): void {
  const lambda = isObject(config) ? config : {}
  const bytecode =
    Array.isArray(lambda['function']) || ['lambda', 'raw'].some((type) => lambda['function_type'] === type)
  judgement.report(
    'keras/lambda',
    bytecode ? `${name} holds Python bytecode, which loading runs.` : `${name} calls a Python function.`,
    { severity: bytecode ? 'critical' : 'high', remedy: codeRemedy },
  )
}

function judgeOrigin(object: JsonObject, className: string, name: string, judgement: Judgement): void {
  const { module, config, registered_name: registered } = object
  const member = className === 'function' && typeof config === 'string' ? config : className
  if (typeof module === 'string' && isForeign(module, className)) {
    judgement.report('keras/import', `${name} is taken from the Python module ${shortened(module)}.`, {
      remedy: importRemedy,
    })
  } else if (typeof module === 'string' && isNonModeling(module, member)) {
    judgement.report('keras/non-modeling', `${name} calls ${shortened(`${module}.${member}`)}, which no model needs.`, {
      remedy: importRemedy,
    })
  }
  const customName = [registered, className].find((text) => typeof text === 'string' && text.includes('>'))
  if (typeof customName === 'string' && !isRegisteredByKeras(customName)) {
    judgement.report('keras/custom-object', `${name} needs the code of ${shortened(customName)}.`, {
      severity: 'medium',
      remedy: customRemedy,
    })
  }
}

function isForeign(module: string, className: string): boolean {
  if (className === 'function' && module === 'builtins') return false
  if (className === '__typespec__' && module.startsWith('tensorflow.')) return false
  return !isOfKeras(module)
}

function shortened(text: string): string {
  return shown(text.slice(0, 200))
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
