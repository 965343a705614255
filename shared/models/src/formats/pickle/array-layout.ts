import type { ByteSource } from '@seaworthy/files'
import { dataTypeOf, elementsOf, text } from './data-type.ts'
import { is } from './value.ts'
import type { Instance, Value } from './value.ts'

/** How an array lies behind its wrapper. */
export type ArrayLayout = { kind: 'objects' } | { kind: 'raw'; bytes: number; padded: boolean }

const knownKeys = ['subclass', 'shape', 'order', 'dtype', 'allow_mmap', 'numpy_array_alignment_bytes']

/** Nothing where anything is unusual: a wrong length would hide what follows the array. */
export function layoutOf(wrapper: Instance, source: ByteSource): ArrayLayout | undefined {
  const state = stateOf(wrapper, source)
  const dtype = dataTypeOf(state?.get('dtype'), source)
  const elements = elementsOf(state?.get('shape'))
  const order = text(state?.get('order'), source)
  if (!state || !dtype || elements === undefined || (order !== 'C' && order !== 'F')) return undefined
  if (dtype.objects) return { kind: 'objects' }
  const alignment = state.get('numpy_array_alignment_bytes')
  const padded = alignment !== undefined && !is(alignment, 'none')
  const bytes = elements * dtype.size
  return Number.isSafeInteger(bytes) ? { kind: 'raw', bytes, padded } : undefined
}

function stateOf({ state }: Instance, source: ByteSource): Map<string, Value> | undefined {
  if (state === undefined || state === 'many' || typeof state === 'number') return undefined
  if (state.kind !== 'dictionary' || state.partial) return undefined
  const known = new Map<string, Value>()
  for (const [key, value] of state.pairs) {
    const name = text(key, source)
    // Any other attribute could stand for one of the wrapper's methods.
    if (name === undefined || !knownKeys.includes(name)) return undefined
    known.set(name, value)
  }
  return known
}
