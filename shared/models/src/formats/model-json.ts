import { shown, type ByteSource } from '@seaworthy/files'
import type { Json } from '@seaworthy/verdict'
import type { Content, Format } from '../format.ts'
import { joinTemplates, judgeTemplates } from './chat-template/templates.ts'
import { isKerasConfig, judgeKerasConfig } from './keras.ts'
import { faultOfRelativePath } from './relative-path.ts'
import { JsonReader, readJsonValue, type JsonFault } from './reading/json-reader.ts'
import { judge, type Judgement } from './reading/judgement.ts'
import { startsObject } from './reading/starts.ts'
import { readTemplates } from './tokenizer-config.ts'

/** In bytes. Configurations of Keras have some hundred kilobytes. */
const longestConfig = 16 * 1024 * 1024
/** Index files name some hundred thousand weights in some hundred files. */
const mostShards = 10_000
/** Of strings that are told, in UTF-16 units. */
const longestFact = 1024

const remedy = 'Fetch the file again from its source and compare its digest.'

/** Keys whose values are told. */
const told = new Set([
  '_name_or_path',
  'base_model_name_or_path',
  'keras_version',
  'model_type',
  'peft_type',
  'tokenizer_class',
  'torch_dtype',
  'dtype',
  'transformers_version',
])

interface Found {
  judgement: Judgement
  templates: Map<string, string>
  shards: Set<string>
  metadata: Record<string, string>
  keys: Set<string>
}

/**
 * The JSON beside a model, as transformers and Keras read it: chat templates (`tokenizer_config.json`,
 * `chat_template.json`), the shards of an index, code from elsewhere, a configuration of Keras.
 */
export const modelJson: Format = {
  name: 'json',

  matches(head) {
    return startsObject(head, 0)
  },

  read(source) {
    return judge(remedy, (judgement) => {
      const found: Found = {
        judgement,
        templates: new Map(),
        shards: new Set(),
        metadata: {},
        keys: new Set(),
      }
      readMembers(source, found)
      if (found.keys.has('class_name') && found.keys.has('config')) judgeAsKeras(source, judgement)
      judgement.include(judgeTemplates(found.templates))
      return factsOf(found)
    })
  },
}

function readMembers(source: ByteSource, found: Found): void {
  const { judgement } = found
  const json = new JsonReader(source, {
    dialect: 'python',
    fail: (fault) => stopAt(fault, judgement),
    duplicate: (key, path, offset) => {
      const severity = path.length === 0 ? 'medium' : 'low'
      const message = `The key ${shown([...path, key].join('.').slice(0, 200))} is there twice; programs differ in which one counts.`
      judgement.report('json/duplicate-key', message, { severity, offset })
    },
  })
  if (json.peek() !== 'object') return
  for (const key of json.members()) {
    if (key !== undefined) found.keys.add(key)
    readMember(key, json, found)
  }
  json.end()
}

function stopAt({ kind, message, offset }: JsonFault, judgement: Judgement): never {
  if (kind === 'depth' || kind === 'size') {
    return judgement.stop('json/limit', `The file ${message}, and cannot be judged.`, { severity: 'medium', offset })
  }
  return judgement.stop('json/malformed', `The file is not JSON: it ${message}.`, { severity: 'low', offset })
}

function readMember(key: string | undefined, json: JsonReader, found: Found): void {
  const { judgement, templates, metadata } = found
  if (key === 'chat_template') readTemplates(json, templates, judgement)
  else if (key === 'weight_map' && json.peek() === 'object') readWeightMap(json, found)
  else if (key === 'auto_map' || key === 'custom_pipelines') {
    judgement.report('transformers/remote-code', `${key} names Python code, which runs with trust_remote_code.`, {
      severity: 'medium',
      remedy:
        'Review the code, list its files, load the model from files and not by its name, and except transformers/remote-code for this digest in the manifest.',
      offset: json.offset,
    })
    json.skip()
  } else if (key === 'architectures' && json.peek() === 'array') readArchitectures(json, metadata)
  else if (key === 'quantization_config' && json.peek() === 'object') readQuantization(json, metadata)
  else if (key !== undefined && told.has(key) && json.peek() === 'string') keep(metadata, key, json.string())
  else json.skip()
}

function keep(metadata: Record<string, string>, key: string, value: string | undefined): void {
  if (value !== undefined && value.length <= longestFact) metadata[key] = value
}

function readWeightMap(json: JsonReader, { judgement, shards }: Found): void {
  for (const weight of json.members()) {
    const { offset } = json
    const shard = json.peek() === 'string' ? json.string() : undefined
    const fault = shard === undefined ? 'is no string' : faultOfRelativePath(shard)
    if (shard === undefined || fault !== undefined) {
      const path = shown((shard ?? '').slice(0, 200))
      judgement.report(
        'json/shard-path',
        `The weight ${shown(weight ?? '…')} is in ${path}, which ${fault ?? 'is no path'}.`,
        {
          offset,
        },
      )
      if (shard === undefined) judgement.stop('json/malformed', 'weight_map holds more than strings.', { offset })
    } else {
      shards.add(shard)
    }
    if (shards.size > mostShards) {
      judgement.stop('json/limit', `The index names more than ${mostShards} files.`, { severity: 'medium', offset })
    }
  }
}

function readArchitectures(json: JsonReader, metadata: Record<string, string>): void {
  const names: string[] = []
  json.elements(() => {
    const name = json.peek() === 'string' ? json.string() : undefined
    if (name === undefined) json.skip()
    else if (names.length < 8) names.push(name)
  })
  keep(metadata, 'architecture', names.join(', '))
}

function readQuantization(json: JsonReader, metadata: Record<string, string>): void {
  for (const key of json.members()) {
    if (key === 'quant_method' && json.peek() === 'string') keep(metadata, 'quantization', json.string())
    else json.skip()
  }
}

function judgeAsKeras(source: ByteSource, judgement: Judgement): void {
  if (source.size > longestConfig) {
    judgement.stop('keras/limit', `The configuration has ${source.size} bytes; at most ${longestConfig} are judged.`)
  }
  const read = readJsonValue(source, { dialect: 'python', duplicate: () => undefined })
  const value: Json = 'fault' in read ? stopAt(read.fault, judgement) : read.value
  if (isKerasConfig(value)) judgeKerasConfig(value, judgement)
}

function factsOf({ templates, shards, metadata }: Found): Content['facts'] {
  return {
    ...(templates.size > 0 && { chatTemplate: joinTemplates(templates) }),
    ...(shards.size > 0 && { needs: [...shards] }),
    ...(Object.keys(metadata).length > 0 && { metadata }),
  }
}
