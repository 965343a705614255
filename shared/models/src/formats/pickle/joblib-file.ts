import type { ByteSource } from '@seaworthy/files'
import { faultOfRelativePath } from '../relative-path.ts'
import { text } from './data-type.ts'
import { isJoblibWrapper } from './harmless/joblib.ts'
import { is } from './value.ts'
import type { Value } from './value.ts'

/** What the wrapper of an array in a file refers to. */
export type ArrayFile = { name: string } | { fault: string }

const knownKeys = ['filename', 'subclass', 'allow_mmap', 'init_args', 'state']

/**
 * joblib before 0.10 kept each array in a file beside the pickle, and still reads it from there
 * (joblib/numpy_pickle_compat.py). Nothing for another value.
 */
export function arrayFileOf(value: Value, source: ByteSource): ArrayFile | undefined {
  if (!is(value, 'instance') || value.of.name === 'NumpyArrayWrapper' || !isJoblibWrapper(value.of)) return undefined
  const { state } = value
  if (!is(state, 'dictionary') || state.partial) return { fault: 'has a joblib array in a file that cannot be told' }
  const names: string[] = []
  for (const [key, item] of state.pairs) {
    const name = text(key, source)
    if (name === undefined || !knownKeys.includes(name))
      return { fault: 'has a joblib array with an unknown attribute' }
    if (name === 'filename') names.push(text(item, source) ?? '')
  }
  const [name = '', ...more] = names
  const fault = more.length > 0 ? 'is named twice' : faultOfRelativePath(name)
  return fault === undefined ? { name } : { fault: `has a joblib array in a file whose name ${fault}` }
}
