import { shown } from '@seaworthy/files'
import type { ByteReader } from '../reading/byte-reader.ts'
import type { Judgement } from '../reading/judgement.ts'

const scalarTypes = [
  'u8',
  'i8',
  'u16',
  'i16',
  'u32',
  'i32',
  'f32',
  'bool',
  'string',
  'array',
  'u64',
  'i64',
  'f64',
] as const
export type ValueType = (typeof scalarTypes)[number]

/** In bytes; strings and arrays have lengths of their own. */
const sizes: Record<Exclude<ValueType, 'string' | 'array'>, number> = {
  u8: 1,
  i8: 1,
  u16: 2,
  i16: 2,
  u32: 4,
  i32: 4,
  f32: 4,
  bool: 1,
  u64: 8,
  i64: 8,
  f64: 8,
}

/** As the document says, in bytes. */
const longestKey = 65_535
/** As `gguf.cpp`. */
const longestArray = 2 ** 30
/** Each costs a step: the largest vocabularies have some hundred thousand tokens, and as many merges. */
const mostStrings = 2 ** 24
/** As `gguf.cpp`, in bytes. */
const longestString = 2 ** 30
/** Models have about a hundred. */
const mostKeys = 100_000
/** Longer strings are skipped, in bytes. No field that is judged or told is longer. */
export const longestKept = 1024 * 1024
/** Of all strings together, in bytes. */
const keptAltogether = 16 * 1024 * 1024

export interface Value {
  type: ValueType
  /** Undefined for arrays and for strings that are too long to keep. */
  value: string | number | bigint | boolean | undefined
  offset: number
}
export type KeyValues = ReadonlyMap<string, Value>

export function readKeyValues(reader: ByteReader, count: bigint, judgement: Judgement): KeyValues {
  if (count > BigInt(mostKeys)) {
    judgement.stop('gguf/count', `The header counts ${count} keys; at most ${mostKeys} are judged.`, { offset: 16 })
  }
  const values = new Map<string, Value>()
  const kept = { bytes: 0 }
  for (let index = 0; index < Number(count); index += 1) {
    const offset = reader.position
    const key = readKey(reader, judgement)
    if (values.has(key)) judgement.stop('gguf/duplicate-key', `The key ${shown(key)} is there twice.`, { offset })
    values.set(key, readValue(reader, key, kept, judgement))
  }
  return values
}

/** The type that a number stands for, or none. */
function typeOf(number: number): ValueType | undefined {
  return scalarTypes[number]
}

function readKey(reader: ByteReader, judgement: Judgement): string {
  const offset = reader.position
  const length = reader.length64()
  if (length === 0 || length > longestKey) {
    judgement.stop('gguf/key', `A key has ${length} bytes; 1 to ${longestKey} are expected.`, { offset })
  }
  const bytes = reader.bytes(length)
  const key = bytes.toString('utf8')
  if (!Buffer.from(key).equals(bytes)) judgement.stop('gguf/key', 'A key is not UTF-8.', { offset })
  return key
}

function readValue(reader: ByteReader, key: string, kept: { bytes: number }, judgement: Judgement): Value {
  const offset = reader.position
  const type = readType(reader, key, judgement)
  if (type === 'array') {
    skipArray(reader, key, judgement)
    return { type, value: undefined, offset }
  }
  if (type !== 'string') return { type, value: readScalar(reader, type), offset }
  const length = readStringLength(reader, judgement)
  kept.bytes += length <= longestKept ? length : 0
  if (kept.bytes > keptAltogether) {
    judgement.stop('gguf/count', `The values have more than ${keptAltogether} bytes of text, which cannot be judged.`, {
      offset,
    })
  }
  if (length <= longestKept) return { type, value: reader.bytes(length).toString('utf8'), offset }
  reader.skip(length)
  return { type, value: undefined, offset }
}

function readType(reader: ByteReader, key: string, judgement: Judgement): ValueType {
  const offset = reader.position
  const number = reader.u32()
  const unknown = (): never =>
    judgement.stop('gguf/value-type', `The key ${shown(key)} has the unknown type ${number}.`, { offset })
  return typeOf(number) ?? unknown()
}

function readScalar(reader: ByteReader, type: keyof typeof sizes): number | bigint | boolean {
  const bytes = reader.bytes(sizes[type])
  switch (type) {
    case 'u8':
      return bytes.readUInt8()
    case 'i8':
      return bytes.readInt8()
    case 'u16':
      return bytes.readUInt16LE()
    case 'i16':
      return bytes.readInt16LE()
    case 'u32':
      return bytes.readUInt32LE()
    case 'i32':
      return bytes.readInt32LE()
    case 'f32':
      return bytes.readFloatLE()
    case 'bool':
      return bytes.readUInt8() !== 0
    case 'u64':
      return bytes.readBigUInt64LE()
    case 'i64':
      return bytes.readBigInt64LE()
    case 'f64':
      return bytes.readDoubleLE()
  }
}

function readStringLength(reader: ByteReader, judgement: Judgement): number {
  const offset = reader.position
  const length = reader.length64()
  if (length > longestString) {
    judgement.stop('gguf/string-length', `A string has ${length} bytes; at most ${longestString} are expected.`, {
      offset,
    })
  }
  return length
}

/** Arrays hold vocabularies, which no rule is about. An array in an array is refused, as in `gguf.cpp`. */
function skipArray(reader: ByteReader, key: string, judgement: Judgement): void {
  const { position: offset } = reader
  const type = readType(reader, key, judgement)
  if (type === 'array') {
    judgement.stop('gguf/value-type', `The key ${shown(key)} has arrays in an array, which loaders do not read.`, {
      offset,
    })
  }
  const count = reader.u64()
  const most = type === 'string' ? mostStrings : longestArray
  if (count > BigInt(most)) {
    judgement.stop('gguf/array-length', `The key ${shown(key)} has ${count} elements; at most ${most} are judged.`, {
      offset,
    })
  }
  if (type !== 'string') {
    reader.skip(Number(count) * sizes[type])
    return
  }
  for (let index = 0; index < Number(count); index += 1) reader.skip(readStringLength(reader, judgement))
}
