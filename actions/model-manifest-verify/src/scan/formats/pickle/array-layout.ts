import type { ByteSource } from '@seaworthy/files'
import { textAt } from './text.ts'
import type { Instance, Value } from './value.ts'

/** How an array lies behind its wrapper. */
export type ArrayLayout = { kind: 'objects' } | { kind: 'raw'; bytes: number; padded: boolean }

const knownKeys = ['subclass', 'shape', 'order', 'dtype', 'allow_mmap', 'numpy_array_alignment_bytes']

/** Nothing where anything is unusual: a wrong length would hide what follows the array. */
export function layoutOf(wrapper: Instance, source: ByteSource): ArrayLayout | undefined {
  const state = stateOf(wrapper, source)
  const dtype = dtypeOf(state?.get('dtype'), source)
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

/** How many elements a tuple of dimensions has. */
function elementsOf(shape: Value | undefined): number | undefined {
  if (!is(shape, 'tuple')) return undefined
  let elements = 1
  for (const dimension of shape.items) {
    if (!is(dimension, 'integer') || dimension.value < 0) return undefined
    elements *= dimension.value
  }
  return Number.isSafeInteger(elements) ? elements : undefined
}

interface DataType {
  /** Of one element, in bytes. */
  size: number
  objects: boolean
}

/** What `numpy.dtype(code, False, True)` is after BUILD gave it its byte order, and nothing else. */
function dtypeOf(value: Value | undefined, source: ByteSource): DataType | undefined {
  if (!is(value, 'instance') || value.of.module !== 'numpy' || value.of.name !== 'dtype') return undefined
  const [code, align, copy, ...more] = value.args?.items ?? []
  if (!isTruth(align) || !isTruth(copy) || more.length > 0) return undefined
  const [, kind = '', digits = ''] = /^([biufcmMSUVO])(\d{1,9})$/.exec(text(code, source) ?? '') ?? []
  if (kind === '') return undefined
  const size = kind === 'U' ? Number(digits) * 4 : Number(digits)
  const objects = kind === 'O'
  const flexible = 'SUV'.includes(kind)
  if (!flexible && ![1, 2, 4, 8, 16, 32].includes(size)) return undefined
  return isPlain(value.state, { elementSize: flexible ? size : -1, objects }, source) ? { size, objects } : undefined
}

function isTruth(value: Value | undefined): boolean {
  return is(value, 'truth') || (is(value, 'integer') && value.value <= 1)
}

/** NPY_ITEM_HASOBJECT: what joblib and NumPy go by. */
const hasObject = 1

/** The state that numpy's `dtype.__reduce__` writes for a type without fields (numpy/_core/src/multiarray/descriptor.c). */
function isPlain(
  state: Value | 'many' | undefined,
  expected: { elementSize: number; objects: boolean },
  source: ByteSource,
): boolean {
  if (state === undefined) return true
  if (state === 'many' || !is(state, 'tuple')) return false
  const [version, order, subarray, names, fields, elementSize, , flags] = state.items
  if (!is(version, 'integer') || (version.value !== 3 && version.value !== 4)) return false
  if (!['<', '>', '|', '='].includes(text(order, source) ?? '')) return false
  if (!is(subarray, 'none') || !is(names, 'none') || !is(fields, 'none')) return false
  if (!is(elementSize, 'integer') || elementSize.value !== expected.elementSize) return false
  return is(flags, 'integer') && ((flags.value & hasObject) !== 0) === expected.objects
}

function text(value: Value | undefined, source: ByteSource): string | undefined {
  return typeof value === 'number' ? textAt(source, value) : undefined
}

function is<Kind extends Exclude<Value, number>['kind']>(
  value: Value | 'many' | undefined,
  kind: Kind,
): value is Extract<Value, { kind: Kind }> {
  return typeof value === 'object' && value.kind === kind
}
