import { shown } from '@seaworthy/files'
import { defaultTemplate } from '../chat-template/templates.ts'
import type { Judgement } from '../reading/judgement.ts'
import { longestKept, type KeyValues, type Value } from './key-values.ts'
import { fileTypes } from './tensor-types.ts'
import type { Tensor } from './tensors.ts'

const templateKey = 'tokenizer.chat_template'
/** Longer texts are no names. In UTF-16 units. */
const longestFact = 1024
const mostFacts = 128

/** The chat templates by name. The unnamed one is the default. */
export function chatTemplates(values: KeyValues, judgement: Judgement): Map<string, string> {
  const templates = new Map<string, string>()
  for (const [key, { type, value, offset }] of values) {
    if (key !== templateKey && !key.startsWith(`${templateKey}.`)) continue
    if (type !== 'string') {
      judgement.report('gguf/chat-template', `${shown(key)} is of type ${type}; a string is expected.`, { offset })
    } else if (typeof value === 'string') {
      templates.set(key === templateKey ? defaultTemplate : key.slice(templateKey.length + 1), value)
    } else {
      judgement.report(
        'gguf/chat-template',
        `${shown(key)} has more than ${longestKept} bytes, and cannot be judged.`,
        {
          offset,
        },
      )
    }
  }
  return templates
}

/** What the file says of itself: `general.*` without the prefix, its split, its context length, its quantisation. */
export function describe(
  version: number,
  tensors: readonly Tensor[],
  values: KeyValues,
): Record<string, string | number | boolean> {
  const facts: Record<string, string | number | boolean> = {
    version,
    tensors: tensors.length,
    ...parametersOf(tensors),
  }
  const architecture = values.get('general.architecture')?.value
  for (const [key, value] of values) {
    const name = factName(key, architecture)
    const fact = name === undefined ? undefined : factOf(value)
    if (name !== undefined && fact !== undefined && Object.keys(facts).length < mostFacts) facts[name] = fact
  }
  const fileType = values.get('general.file_type')?.value
  if (typeof fileType === 'number') facts['quantization'] = fileTypes.get(fileType) ?? `file type ${fileType}`
  return facts
}

/** Elements of all tensors; nothing when there are more than a number can count. */
function parametersOf(tensors: readonly Tensor[]): { parameters?: number } {
  const parameters = tensors.reduce((sum, { elements }) => sum + elements, 0n)
  return parameters > 0n && parameters <= BigInt(Number.MAX_SAFE_INTEGER) ? { parameters: Number(parameters) } : {}
}

function factName(key: string, architecture: Value['value']): string | undefined {
  if (key.startsWith('general.')) return key.slice('general.'.length)
  if (key.startsWith('split.')) return key
  return typeof architecture === 'string' && key === `${architecture}.context_length` ? 'context_length' : undefined
}

function factOf({ value }: Value): string | number | boolean | undefined {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'string' && value.length > longestFact) return undefined
  return value
}
