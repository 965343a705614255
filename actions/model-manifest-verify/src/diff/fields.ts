import type { Path } from '@seaworthy/documents'
import type { Model, RemoteModel, Sampling } from '@seaworthy/manifest'
import type { Change, Kind } from './change.ts'
import { showValue } from './shown.ts'

/** A field of a model, as it is told. */
interface Field<T> {
  kind: Kind
  /** Its name in sentences. */
  noun: string
  /** Its place in the manifest, below the thing it belongs to. */
  path: Path
  get: (from: T) => unknown
}

type Sampled = { sampling?: Sampling | undefined }

const sampling: Field<Sampled>[] = (
  [
    ['temperature', 'temperature'],
    ['topP', 'top-p'],
    ['topK', 'top-k'],
    ['minP', 'min-p'],
    ['seed', 'seed'],
    ['maxTokens', 'maximum tokens'],
    ['stop', 'stop sequences'],
    ['repetitionPenalty', 'repetition penalty'],
  ] as const
).map(([key, noun]) => ({ kind: 'sampling', noun, path: ['sampling', key], get: (from) => from.sampling?.[key] }))

const modelConfig: Field<Model>[] = (
  [
    ['quantization', 'quantisation'],
    ['precision', 'precision'],
    ['paramSize', 'parameters'],
    ['architecture', 'architecture'],
    ['format', 'format'],
  ] as const
).map(([key, noun]) => ({ kind: 'model-config', noun, path: ['config', key], get: (from) => from.config?.[key] }))

const modelFields: Field<Model>[] = [
  ...sampling,
  ...modelConfig,
  {
    kind: 'runtime',
    noun: 'execution provider',
    path: ['runtime', 'executionProvider'],
    get: (from) => from.runtime?.executionProvider,
  },
  {
    kind: 'runtime',
    noun: 'context length',
    path: ['runtime', 'contextLength'],
    get: (from) => from.runtime?.contextLength,
  },
  { kind: 'source', noun: 'source', path: ['source', 'uri'], get: ({ source }) => source.uri },
  { kind: 'source', noun: 'revision', path: ['source', 'revision'], get: ({ source }) => source.revision },
  { kind: 'metadata', noun: 'version', path: ['version'], get: ({ version }) => version },
  { kind: 'metadata', noun: 'family', path: ['family'], get: ({ family }) => family },
  { kind: 'metadata', noun: 'title', path: ['title'], get: ({ title }) => title },
]

const remoteFields: Field<RemoteModel>[] = [
  { kind: 'remote-model', noun: 'remote model', path: ['model'], get: ({ model }) => model },
  { kind: 'remote-model', noun: 'provider', path: ['provider'], get: ({ provider }) => provider },
  { kind: 'remote-model', noun: 'endpoint', path: ['endpoint'], get: ({ endpoint }) => endpoint },
  ...sampling,
]

/** "quantisation Q8_0 → Q4_K_M", and the rest that a manifest says of a model besides its files. */
export function modelFieldChanges(before: Model, after: Model, path: Path): Change[] {
  return [
    ...fieldChanges(modelFields, before, after, path),
    ...runtimeChange(before, after, path),
    ...baseChange(before, after, path),
  ]
}

/** "remote model gpt-5 → gpt-6" */
export function remoteModelChanges(before: RemoteModel, after: RemoteModel, path: Path): Change[] {
  return fieldChanges(remoteFields, before, after, path)
}

function fieldChanges<T extends { name: string }>(
  fields: readonly Field<T>[],
  before: T,
  after: T,
  path: Path,
): Change[] {
  return fields.flatMap(({ kind, noun, path: below, get }) =>
    change(kind, noun, [get(before), get(after)], { about: after.name, path: [...path, ...below] }),
  )
}

/** "runtime onnxruntime 1.19 → 1.20", "runtime llama.cpp b4000 → onnxruntime 1.20" */
function runtimeChange({ runtime: before }: Model, { runtime: after, name }: Model, path: Path): Change[] {
  const sameEngine = before?.engine === after?.engine
  const noun = sameEngine && after ? `runtime ${after.engine}` : 'runtime'
  const show = (runtime: Model['runtime']): string | undefined =>
    runtime && (sameEngine ? runtime.version : `${runtime.engine} ${runtime.version}`)
  return change('runtime', noun, [show(before), show(after)], { about: name, path: [...path, 'runtime'] })
}

/** "base model a → b" */
function baseChange({ base: before }: Model, { base: after, name }: Model, path: Path): Change[] {
  const place = { about: name, path: [...path, 'base'] }
  const where = (base: Model['base']): string | undefined =>
    base && [base.uri, base.revision].filter(Boolean).join(' at ')
  const named = change('base-model', 'base model', [before?.name, after?.name], place)
  if (named.length > 0) return named
  return [
    ...change('base-model', 'source of the base model', [where(before), where(after)], place),
    ...change('base-model', 'digest of the base model', [before?.digest?.sha256, after?.digest?.sha256], place),
  ]
}

function change(
  kind: Kind,
  what: string,
  [old, now]: [unknown, unknown],
  place: Pick<Change, 'about' | 'path'>,
): Change[] {
  const [before, after] = [showValue(old), showValue(now)]
  const same = old === now || JSON.stringify(old) === JSON.stringify(now)
  return same ? [] : [{ kind, what, told: `${what} ${before} → ${after}`, before, after, ...place }]
}
