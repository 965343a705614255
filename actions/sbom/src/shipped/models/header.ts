import type { ByteSource } from '@seaworthy/files'
import { isNamedLikeWeights } from '@seaworthy/models/role'
import { scanSource } from '@seaworthy/models/scan'
import type { ModelHeader } from '../facts.ts'
import { isTflite, readTflite } from './tflite.ts'

/** Formats of models by the names that their readers have. */
const formats: Readonly<Record<string, string>> = {
  gguf: 'gguf',
  safetensors: 'safetensors',
  onnx: 'onnx',
  'pytorch-zip': 'pytorch',
  'torch-legacy': 'pytorch',
  hdf5: 'hdf5',
  'keras-zip': 'keras',
  'saved-model': 'saved-model',
  pickle: 'pickle',
  numpy: 'numpy',
}
const gguf = Buffer.from('GGUF')
/** Of one property, in UTF-16 units; and of all of them. */
const longestProperty = 256
const mostProperties = 64

type Metadata = Readonly<Record<string, string | number | boolean>>

/** Whether a file is a model: by its first bytes, or called like one. */
export function isModelPath(path: string, head: Buffer): boolean {
  return head.subarray(0, 4).equals(gguf) || isTflite(head) || isNamedLikeWeights(path)
}

/** What the header of a model says; nothing when it is no model of a known format. Weights are not read. */
export function readModelHeader(path: string, source: ByteSource): ModelHeader | undefined {
  if (isTflite(source.read(0, 8))) return readTflite(source)
  const { format: names, facts } = scanSource(path, source)
  const format = names.split('+').find((name) => Object.hasOwn(formats, name))
  if (format === undefined) return undefined
  return { format: formats[format] ?? format, ...describe(facts.metadata ?? {}) }
}

function describe(metadata: Metadata): Omit<ModelHeader, 'format'> {
  const text = (...keys: string[]): string | undefined =>
    keys.map((key) => metadata[key]).find((value) => typeof value === 'string' && value.trim() !== '') as
      string | undefined
  const number = (key: string): number | undefined => {
    const value = metadata[key]
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined
  }
  const name = text('name', 'metadata.name', 'metadata.modelspec.title')
  const architecture = text('architecture', 'metadata.architecture', 'metadata.modelspec.architecture')
  const quantisation = text('quantization', 'metadata.quantization')
  const licence = text('license', 'metadata.license', 'metadata.modelspec.license')
  const task = text('metadata.task', 'metadata.pipeline_tag')
  const parameters = number('parameters')
  const baseModels = bases(metadata, 'base_model')
  const datasets = bases(metadata, 'dataset')
  return {
    ...(name !== undefined && { name }),
    ...(architecture !== undefined && { architecture }),
    ...(quantisation !== undefined && { quantisation }),
    ...(licence !== undefined && { licence }),
    ...(task !== undefined && { task }),
    ...(parameters !== undefined && { parameters }),
    ...(baseModels.length > 0 && { baseModels }),
    ...(datasets.length > 0 && { datasets }),
    properties: propertiesOf(metadata),
  }
}

/** `base_model.0.name`, `dataset.0.name` of GGUF (ggml, docs/gguf.md). */
function bases(metadata: Metadata, kind: string): string[] {
  const pattern = new RegExp(String.raw`^${kind}\.\d{1,4}\.name$`)
  return Object.entries(metadata).flatMap(([key, value]) =>
    pattern.test(key) && typeof value === 'string' && value !== '' ? [value] : [],
  )
}

/** Prompts and other long texts stay out: what they say is never repeated. */
function propertiesOf(metadata: Metadata): Record<string, string> {
  const found = Object.entries(metadata).filter(
    ([key, value]) => !key.includes('chat_template') && String(value).length <= longestProperty,
  )
  return Object.fromEntries(found.slice(0, mostProperties).map(([key, value]) => [key, String(value)]))
}
