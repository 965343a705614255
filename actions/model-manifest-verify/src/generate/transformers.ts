import type { FoundModel, Sampling } from '@seaworthy/manifest'
import * as z from 'zod'
import { fileAt, readJsonDocument } from './document.ts'
import type { ModelFiles } from './group.ts'
import type { Telling } from './telling.ts'

const text = z.string().nullish().catch(undefined)
const number = z.number().nullish().catch(undefined)

/** What of `config.json` decides which model it is (transformers, configuration_utils.py). Other keys are ignored. */
const configSchema = z.object({
  architectures: z.array(z.string()).nullish().catch(undefined),
  model_type: text,
  dtype: text,
  torch_dtype: text,
  quantization_config: z
    .object({
      quant_method: text,
      bits: number,
      load_in_4bit: z.unknown().optional(),
      load_in_8bit: z.unknown().optional(),
    })
    .nullish()
    .catch(undefined),
})

/** transformers, generation/configuration_utils.py. */
const generationSchema = z.object({
  temperature: number,
  top_p: number,
  top_k: number,
  min_p: number,
  repetition_penalty: number,
  max_new_tokens: number,
  stop_strings: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .catch(undefined),
})

const adapterSchema = z.object({ base_model_name_or_path: text, revision: text, peft_type: text })

/** What the settings of Hugging Face Transformers and PEFT tell. */
export async function tellByTransformers(model: ModelFiles): Promise<Telling> {
  const config = await readJsonDocument(fileAt(model, 'config.json'), configSchema)
  const generation = await readJsonDocument(fileAt(model, 'generation_config.json'), generationSchema)
  const adapter = await readJsonDocument(fileAt(model, 'adapter_config.json'), adapterSchema)
  const { value } = config
  const told = value && configOf(value)
  const sampling = generation.value && samplingOf(generation.value)
  const base = adapter.value?.base_model_name_or_path
  return {
    ...(typeof value?.model_type === 'string' && { family: value.model_type }),
    ...(told && Object.keys(told).length > 0 && { config: told }),
    ...(sampling && Object.keys(sampling).length > 0 && { sampling }),
    ...(typeof base === 'string' && base !== '' && { base: baseOf(base, adapter.value?.revision) }),
    unknown: [...config.unknown, ...generation.unknown, ...adapter.unknown],
  }
}

function baseOf(name: string, revision: string | null | undefined): NonNullable<FoundModel['base']> {
  const onHub = /^[\w.-]+\/[\w.-]+$/.test(name)
  return { name, ...(onHub && { uri: `hf://${name}` }), ...(typeof revision === 'string' && { revision }) }
}

function configOf(config: z.infer<typeof configSchema>): NonNullable<FoundModel['config']> {
  const architecture = config.architectures?.[0]
  const precision = (config.dtype ?? config.torch_dtype)?.replace(/^torch\./, '')
  const quantization = quantizationOf(config.quantization_config ?? {})
  return {
    ...(architecture !== undefined && { architecture }),
    ...(precision !== undefined && precision !== '' && { precision }),
    ...(quantization !== undefined && { quantization }),
  }
}

type Quantization = NonNullable<z.infer<typeof configSchema>['quantization_config']>

/** `gptq-4bit`, `bitsandbytes-8bit`, `fp8`. */
function quantizationOf({
  quant_method: method,
  bits,
  load_in_4bit,
  load_in_8bit,
}: Partial<Quantization>): string | undefined {
  if (typeof method !== 'string' || method === '') return undefined
  const width = bits ?? (load_in_4bit === true ? 4 : load_in_8bit === true ? 8 : undefined)
  return width === undefined ? method : `${method}-${width}bit`
}

/** Values that the manifest could not hold, such as `top_k: null`, are left out. */
function samplingOf(generation: z.infer<typeof generationSchema>): Sampling {
  const { temperature, top_p, top_k, min_p, repetition_penalty, max_new_tokens, stop_strings } = generation
  const stop = [stop_strings ?? []].flat().filter((one) => one !== '')
  return {
    ...(within(temperature, 0, Infinity) && { temperature }),
    ...(within(top_p, 0, 1) && { topP: top_p }),
    ...(within(top_k, -1, Infinity) && Number.isInteger(top_k) && { topK: top_k }),
    ...(within(min_p, 0, 1) && { minP: min_p }),
    ...(within(max_new_tokens, 1, Infinity) && Number.isInteger(max_new_tokens) && { maxTokens: max_new_tokens }),
    ...(stop.length > 0 && { stop }),
    ...(within(repetition_penalty, Number.MIN_VALUE, Infinity) && { repetitionPenalty: repetition_penalty }),
  }
}

function within(value: number | null | undefined, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most
}
