import type { ByteSource } from '@seaworthy/files'
import { textAt } from './pickle/text.ts'
import type { Value } from './pickle/value.ts'

/** Bytes of one element, by the first word of the storage's class (torch/storage.py, `_dtype_to_storage_type_map`). */
const elementSizes: Readonly<Record<string, number>> = {
  BFloat16: 2,
  Bool: 1,
  Byte: 1,
  Char: 1,
  ComplexDouble: 16,
  ComplexFloat: 8,
  Double: 8,
  Float: 4,
  Half: 2,
  Int: 4,
  Long: 8,
  QInt32: 4,
  QInt8: 1,
  QUInt2x4: 1,
  QUInt4x2: 1,
  QUInt8: 1,
  Short: 2,
  Untyped: 1,
}

/** The number of elements in front of each storage, in bytes. */
const countBytes = 8

/**
 * How many bytes the storages have that a legacy pickle refers to, or nothing when one of them cannot be told. A
 * reference is the tuple ('storage', class, key, device, number of elements, view).
 */
export function storageBytes(references: readonly Value[], source: ByteSource): number | undefined {
  const sizes = new Map<string, number>()
  for (const reference of references) {
    if (typeof reference === 'number' || reference.kind !== 'tuple') return undefined
    const [, type, key, , elements] = reference.items
    if (typeof type !== 'object' || type.kind !== 'import' || typeof key !== 'number') return undefined
    if (typeof elements !== 'object' || elements.kind !== 'integer') return undefined
    const size = elementSizes[type.name.replace(/Storage$/, '')]
    const name = textAt(source, key)
    if (size === undefined || name === undefined) return undefined
    sizes.set(name, countBytes + elements.value * size)
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0)
}
