import { partOf, type ByteSource } from '@seaworthy/files'
import { ByteReader } from './reading/byte-reader.ts'

/** A field as it is written (https://protobuf.dev/programming-guides/encoding). */
export type Field =
  | { number: number; type: 'varint' | 'fixed'; value: bigint; offset: number }
  /** A string, bytes, a message or packed numbers: what lies from `start` to `end`. */
  | { number: number; type: 'bytes'; start: number; end: number; offset: number }

export interface Span {
  start: number
  end: number
}

/** In bytes: most of a model is tensors, which are passed over. */
const window = 8 * 1024
/** Large graphs have some million. */
const mostFields = 30_000_000

export interface ProtobufFault {
  kind: 'truncated' | 'malformed' | 'size'
  /** A sentence without its subject. */
  message: string
  offset: number
}

/** Walks through a message without holding it. No schema: the caller knows the numbers of the fields that it needs. */
export class Protobuf {
  readonly #source: ByteSource
  readonly #reader: ByteReader
  readonly #fail: (fault: ProtobufFault) => never
  #fields = 0

  constructor(source: ByteSource, fail: (fault: ProtobufFault) => never) {
    this.#source = source
    this.#fail = fail
    this.#reader = new ByteReader(
      source,
      (offset, wanted) => fail({ kind: 'truncated', message: `ends where ${wanted} bytes are wanted`, offset }),
      { window },
    )
  }

  get all(): Span {
    return { start: 0, end: this.#source.size }
  }

  /** The fields of a message. Between two of them the caller may walk through others. */
  *fields({ start, end }: Span): Generator<Field> {
    let position = start
    while (position < end) {
      const field = this.#field(position, end)
      position = this.#reader.position
      yield field
    }
  }

  /** The bytes of a field, up to a limit. */
  bytes(field: Field, limit: number): Buffer {
    if (field.type !== 'bytes') return this.#fault('malformed', `has a number in field ${field.number}`, field.offset)
    return this.#source.read(field.start, Math.min(limit, field.end - field.start))
  }

  text(field: Field, limit = 1024): string {
    return this.bytes(field, limit).toString('utf8')
  }

  number(field: Field): bigint {
    if (field.type !== 'bytes') return field.value
    return this.#fault('malformed', `has bytes in field ${field.number}, which is a number`, field.offset)
  }

  /** Where the message of a field lies. */
  message(field: Field): Span {
    if (field.type === 'bytes') return field
    return this.#fault('malformed', `has a number in field ${field.number}, which is a message`, field.offset)
  }

  /** The numbers of a repeated field, of which each occurrence may hold many. At most so many are given. */
  numbers(field: Field, limit: number): bigint[] {
    if (field.type !== 'bytes') return [field.value]
    const numbers: bigint[] = []
    this.#reader.seek(field.start)
    while (this.#reader.position < field.end && numbers.length < limit) numbers.push(this.#varint(field.end))
    return numbers
  }

  /** The bytes of a field as a source of their own. */
  part(field: Field): ByteSource {
    const { start, end } = this.message(field)
    return partOf(this.#source, start, end - start)
  }

  #field(offset: number, end: number): Field {
    this.#fields += 1
    if (this.#fields > mostFields) this.#fault('size', `has more than ${mostFields} fields`, offset)
    this.#reader.seek(offset)
    const tag = this.#varint(end)
    const number = Number(tag >> 3n)
    if (number === 0 || number >= 2 ** 29) this.#fault('malformed', 'has a field with an impossible number', offset)
    switch (Number(tag & 7n)) {
      case 0:
        return { number, type: 'varint', value: this.#varint(end), offset }
      case 1:
        return { number, type: 'fixed', value: this.#fixed(8, end), offset }
      case 5:
        return { number, type: 'fixed', value: this.#fixed(4, end), offset }
      case 2: {
        const length = this.#varint(end)
        const start = this.#reader.position
        if (length > BigInt(end - start)) {
          this.#fault('truncated', `has ${length} bytes in field ${number}, where ${end - start} are left`, offset)
        }
        this.#reader.skip(Number(length))
        return { number, type: 'bytes', start, end: start + Number(length), offset }
      }
      default:
        return this.#fault('malformed', 'has a field of a type that is no longer written', offset)
    }
  }

  #varint(end: number): bigint {
    const offset = this.#reader.position
    let value = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      if (this.#reader.position >= end) this.#fault('truncated', 'ends inside a number', offset)
      const byte = this.#reader.u8()
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return BigInt.asUintN(64, value)
    }
    return this.#fault('malformed', 'has a number of more than ten bytes', offset)
  }

  #fixed(length: 4 | 8, end: number): bigint {
    if (this.#reader.position + length > end) this.#fault('truncated', 'ends inside a number', this.#reader.position)
    return length === 4 ? BigInt(this.#reader.u32()) : this.#reader.u64()
  }

  #fault(kind: ProtobufFault['kind'], message: string, offset: number): never {
    return this.#fail({ kind, message, offset })
  }
}

/** The fields of a message that count, by their numbers. */
export type FieldTypes = ReadonlyMap<number, Field['type']>

/** Whether a source starts as a message of these fields does, and what fields it has. Cheap: large fields are skipped. */
export function sniffFields(source: ByteSource, types: FieldTypes): ReadonlyMap<number, Field> | undefined {
  if (!mayBegin(types, source.read(0, 1)[0] ?? 0)) return undefined
  const seen = new Map<number, Field>()
  try {
    const protobuf = new Protobuf(source, ({ kind }) => {
      throw new SniffEnd(kind)
    })
    let count = 0
    for (const field of protobuf.fields(protobuf.all)) {
      if (types.get(field.number) !== field.type) return undefined
      if (!seen.has(field.number)) seen.set(field.number, field)
      count += 1
      if (count === 64) break
    }
  } catch (error) {
    if (!(error instanceof SniffEnd)) throw error
    if (error.kind === 'malformed' || seen.size === 0) return undefined
  }
  return seen
}

/** The bytes that a message of such fields may begin with. Most files are told apart by them. */
export function firstBytesOf(types: FieldTypes): number[] {
  return Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => mayBegin(types, byte))
}

/** The tag of a field below 16 is one byte. */
function mayBegin(types: FieldTypes, byte: number): boolean {
  return byte >= 0x80 || types.has(byte >> 3)
}

class SniffEnd extends Error {
  readonly kind: ProtobufFault['kind']

  constructor(kind: ProtobufFault['kind']) {
    super(kind)
    this.kind = kind
  }
}
