import { modelRole } from '@seaworthy/models/role'
import type { ModelFiles } from './group.ts'
import type { Telling } from './telling.ts'

/** Names of formats by the ending of the weights (CNCF ModelPack, `config.format`, gives no list). */
const formats: Readonly<Record<string, string>> = {
  safetensors: 'safetensors',
  gguf: 'gguf',
  onnx: 'onnx',
  ort: 'onnx',
  pt: 'pytorch',
  pth: 'pytorch',
  ckpt: 'pytorch',
  bin: 'pytorch',
  keras: 'keras',
  h5: 'hdf5',
  tflite: 'tflite',
  pb: 'saved-model',
  pkl: 'pickle',
  joblib: 'pickle',
}

/** The format that all weights of a model share, if they do. */
export function formatOf({ files }: ModelFiles): Telling {
  const weights = files.filter(({ name }) => ['weights', 'adapter'].includes(modelRole(name)))
  const found = new Set(
    weights.flatMap(({ name }) => {
      const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
      return Object.hasOwn(formats, ending) ? [formats[ending]] : []
    }),
  )
  const [format, ...others] = found
  return format === undefined || others.length > 0 ? {} : { config: { format } }
}
