import type { ByteSource } from '@seaworthy/files'
import { mlDtypes } from './harmless/numpy.ts'
import { textAt } from './text.ts'
import { is } from './value.ts'
import type { Instance, Value } from './value.ts'

/** A data type of NumPy. */
export interface DataType {
  /** Of one element, in bytes. */
  size: number
  /** The elements are, or hold, references to Python objects. */
  objects: boolean
}

/** Records in records that are followed. */
const deepest = 8
/** NPY_ITEM_HASOBJECT: what NumPy and joblib go by. */
const hasObject = 1
const noElementSize = -1

export function isDataType(value: Value | undefined): value is Instance {
  return is(value, 'instance') && value.of.module === 'numpy' && value.of.name === 'dtype'
}

/**
 * What `numpy.dtype(code, False, True)` is after BUILD gave it the state that `dtype.__reduce__` writes
 * (numpy/_core/src/multiarray/descriptor.c). NumPy believes that state: one that contradicts the code or itself makes it
 * read memory that is not its own, and take numbers for addresses. Nothing for such a state, and for what is unusual.
 */
export function dataTypeOf(value: Value | undefined, source: ByteSource, depth = 0): DataType | undefined {
  if (!isDataType(value) || depth > deepest) return undefined
  const [code, align, copy, ...more] = value.args?.items ?? []
  if (!isTruth(align) || !isTruth(copy) || more.length > 0) return undefined
  const named = codeOf(code, source)
  if (!named) return undefined
  const { kind, own } = named
  const { state } = value
  if (state === undefined) return named.size === undefined ? undefined : { size: named.size, objects: kind === 'O' }
  if (!is(state, 'tuple')) return undefined
  const [version, order, subarray, names, fields, elementSize, , flags] = state.items
  if (!isInteger(version, 3) && !isInteger(version, 4)) return undefined
  if (!['<', '>', '|', '='].includes(text(order, source) ?? '')) return undefined
  if (!is(elementSize, 'integer') || !is(flags, 'integer') || !Number.isSafeInteger(flags.value)) return undefined
  const size = named.size ?? elementSize.value
  if (elementSize.value !== (own ? size : noElementSize) || size < 0) return undefined
  const plain = { size, objects: kind === 'O' }
  const parts = is(subarray, 'none') && is(names, 'none') && is(fields, 'none')
  const found = parts ? plain : kind === 'V' ? partsOf({ subarray, fields }, size, source, depth) : undefined
  return found && ((flags.value & hasObject) !== 0) === found.objects ? found : undefined
}

/** A type as its code or class names it. */
interface Named {
  kind: string
  /** Of one element, in bytes; what the state says where the name does not tell. */
  size: number | undefined
  /** Whether the state states its size. */
  own: boolean
}

function codeOf(code: Value | undefined, source: ByteSource): Named | undefined {
  if (is(code, 'import')) return classes.get(`${code.module}.${code.name}`)
  const [, kind = '', digits = ''] = /^([biufcmMSUVO])(\d{1,9})$/.exec(text(code, source) ?? '') ?? []
  const size = kind === 'U' ? Number(digits) * 4 : Number(digits)
  const flexible = kind !== '' && 'SUV'.includes(kind)
  if (kind === '' || (!flexible && ![1, 2, 4, 8, 16, 32].includes(size))) return undefined
  return { kind, size, own: flexible }
}

/** Types that are named by their scalars: records, and the numbers of ml_dtypes, each with its bytes. */
const classes = new Map<string, Named>([
  ...['numpy', 'numpy.rec', 'numpy.core.records', 'numpy._core.records'].map((module): [string, Named] => [
    `${module}.record`,
    { kind: 'V', size: undefined, own: true },
  ]),
  ...mlDtypes.flatMap(([module, names]) =>
    names
      .split(' ')
      .map((name): [string, Named] => [`${module}.${name}`, { kind: 'number', size: bytesOf(name), own: true }]),
  ),
])

/** `bfloat16` has two bytes; types of less than a byte have one; a complex number is named by both of its parts. */
function bytesOf(name: string): number {
  const bits = Number(/^[a-z]+(\d+)/.exec(name)?.[1])
  return Math.max(1, bits / 8)
}

type Parts = Record<'subarray' | 'fields', Value | undefined>

/** A type that is made of others: a record of fields, or an array of fixed shape. */
function partsOf({ subarray, fields }: Parts, size: number, source: ByteSource, depth: number): DataType | undefined {
  if (is(fields, 'dictionary') && is(subarray, 'none') && !fields.partial) {
    let objects = false
    for (const [, field] of fields.pairs) {
      const [type, offset] = is(field, 'tuple') ? field.items : []
      const found = dataTypeOf(type, source, depth + 1)
      if (!found || !is(offset, 'integer') || offset.value < 0 || offset.value + found.size > size) return undefined
      objects ||= found.objects
    }
    return { size, objects }
  }
  if (!is(subarray, 'tuple') || !is(fields, 'none')) return undefined
  const [type, shape] = subarray.items
  const found = dataTypeOf(type, source, depth + 1)
  const elements = is(shape, 'integer') ? shape.value : elementsOf(shape)
  return found && elements !== undefined && found.size * elements === size ? { ...found, size } : undefined
}

/** How many elements a tuple of dimensions has. */
export function elementsOf(shape: Value | undefined): number | undefined {
  if (!is(shape, 'tuple')) return undefined
  let elements = 1
  for (const dimension of shape.items) {
    if (!is(dimension, 'integer') || dimension.value < 0) return undefined
    elements *= dimension.value
  }
  return Number.isSafeInteger(elements) ? elements : undefined
}

function isTruth(value: Value | undefined): boolean {
  return is(value, 'truth') || (is(value, 'integer') && (value.value === 0 || value.value === 1))
}

function isInteger(value: Value | undefined, expected: number): boolean {
  return is(value, 'integer') && value.value === expected
}

export function text(value: Value | undefined, source: ByteSource): string | undefined {
  return typeof value === 'number' ? textAt(source, value) : undefined
}
