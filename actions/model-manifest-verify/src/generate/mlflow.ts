import * as z from 'zod'
import { fileAt, readYamlDocument } from './document.ts'
import type { ModelFiles } from './group.ts'
import type { Telling } from './telling.ts'

const text = z.string().nullish().catch(undefined)

/** `MLmodel` (mlflow, models/model.py, `Model.to_dict`). */
const mlModelSchema = z.object({
  run_id: text,
  artifact_path: text,
  model_id: text,
  model_uuid: text,
  flavors: z.record(z.string(), z.record(z.string(), z.unknown()).nullish()).nullish(),
})

/** What an `MLmodel` tells: the run or logged model it came from, its format, its base. It has no digest of any file. */
export async function tellByMlflow(model: ModelFiles): Promise<Telling> {
  const { value, unknown } = await readYamlDocument(fileAt(model, 'MLmodel'), mlModelSchema)
  if (!value) return { unknown }
  const [flavor, details] = Object.entries(value.flavors ?? {}).find(([name]) => name !== 'python_function') ?? []
  const base = details?.['source_model_name']
  const revision = details?.['source_model_revision']
  const source = sourceOf(value)
  return {
    ...(source && { source }),
    ...(flavor !== undefined && { config: { format: flavor } }),
    ...(typeof base === 'string' &&
      base !== '' && { base: { name: base, uri: `hf://${base}`, ...(typeof revision === 'string' && { revision }) } }),
    unknown,
  }
}

/** MLflow 3 knows models by an id; before, the files of a run. Registered versions and aliases may move, these do not. */
function sourceOf({ run_id, artifact_path, model_id, model_uuid }: z.infer<typeof mlModelSchema>): Telling['source'] {
  const revision = model_uuid ?? model_id ?? run_id
  const uri =
    typeof model_id === 'string'
      ? `models:/${model_id}`
      : typeof run_id === 'string' && typeof artifact_path === 'string'
        ? `runs:/${run_id}/${artifact_path}`
        : undefined
  if (uri === undefined && typeof revision !== 'string') return undefined
  return { uri, revision: revision ?? undefined }
}
