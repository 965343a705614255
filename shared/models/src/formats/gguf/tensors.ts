import { shown } from '@seaworthy/files'
import type { ByteReader } from '../reading/byte-reader.ts'
import type { Judgement } from '../reading/judgement.ts'
import { tensorTypes, type TensorType } from './tensor-types.ts'

/** As `ggml.h`. */
const mostDimensions = 4
/** As `ggml.h`: 64 bytes with a zero at the end. */
const longestName = 63
/** The largest models have some thousands. */
const mostTensors = 250_000
const largestCount = 2n ** 63n - 1n
const largestSize = 2n ** 64n - 1n

export interface Tensor {
  name: string
  type: TensorType
  elements: bigint
  /** In bytes. */
  size: bigint
  /** In bytes from the start of the data. */
  begin: bigint
  /** Where it is described in the file. */
  offset: number
}

export function readTensors(reader: ByteReader, count: bigint, judgement: Judgement): Tensor[] {
  if (count > BigInt(mostTensors)) {
    judgement.stop('gguf/count', `The header counts ${count} tensors; at most ${mostTensors} are judged.`, {
      offset: 8,
    })
  }
  const names = new Set<string>()
  const tensors: Tensor[] = []
  for (let index = 0; index < Number(count); index += 1) {
    const tensor = readTensor(reader, judgement)
    const { name, offset } = tensor
    if (names.has(name)) {
      judgement.stop('gguf/duplicate-tensor', `The tensor ${shown(name)} is there twice.`, { offset })
    }
    names.add(name)
    tensors.push(tensor)
  }
  return tensors
}

function readTensor(reader: ByteReader, judgement: Judgement): Tensor {
  const offset = reader.position
  const name = readName(reader, judgement)
  const shape = readShape(reader, name, judgement)
  const type = readTensorType(reader, name, judgement)
  const size = sizeOf(shape, type, (rule, message) =>
    judgement.stop(rule, `The tensor ${shown(name)} ${message}.`, { offset }),
  )
  const elements = shape.reduce((product, dimension) => product * dimension, 1n)
  return { name, type, elements, size, begin: reader.u64(), offset }
}

function readName(reader: ByteReader, judgement: Judgement): string {
  const offset = reader.position
  const length = reader.length64()
  if (length > longestName) {
    judgement.stop('gguf/tensor-name', `A tensor's name has ${length} bytes; at most ${longestName} are expected.`, {
      offset,
    })
  }
  const bytes = reader.bytes(length)
  if (bytes.includes(0)) {
    judgement.stop('gguf/tensor-name', "A tensor's name has a zero byte, where loaders end it.", { offset })
  }
  return bytes.toString('utf8')
}

function readShape(reader: ByteReader, name: string, judgement: Judgement): bigint[] {
  const offset = reader.position
  const dimensions = reader.u32()
  const stop = (message: string): never =>
    judgement.stop('gguf/dimensions', `The tensor ${shown(name)} ${message}.`, { offset })
  if (dimensions > mostDimensions) stop(`has ${dimensions} dimensions; at most ${mostDimensions} are expected`)
  const shape = Array.from({ length: dimensions }, () => reader.u64())
  if (shape.some((elements) => elements > largestCount)) stop('has a negative dimension')
  return shape
}

function readTensorType(reader: ByteReader, name: string, judgement: Judgement): TensorType {
  const offset = reader.position
  const number = reader.u32()
  return (
    tensorTypes.get(number) ??
    judgement.stop('gguf/tensor-type', `The tensor ${shown(name)} has the unknown type ${number}.`, {
      offset,
      remedy: 'Convert the model to a type that current loaders read.',
    })
  )
}

/** In bytes. A row must be whole blocks, and everything must be countable in 64 bits. */
function sizeOf(shape: readonly bigint[], type: TensorType, stop: (rule: string, message: string) => never): bigint {
  const [row = 1n] = shape
  if (row % type.blockElements !== 0n) {
    stop(
      'gguf/block-size',
      `has rows of ${row} elements, which are no whole blocks of ${type.blockElements} (${type.name})`,
    )
  }
  const elements = shape.reduce((product, dimension) => product * dimension, 1n)
  const size = (elements / type.blockElements) * type.blockBytes
  if (elements >= largestCount || size > largestSize) stop('gguf/overflow', 'is larger than 64 bits can count')
  return size
}

export interface DataSection {
  /** Where the descriptions end. In bytes. */
  start: number
  alignment: bigint
  /** Of the file. In bytes. */
  end: number
}

/** Each tensor must follow the one before it, and all must be in the file. */
export function checkLayout(
  tensors: readonly Tensor[],
  { start, alignment, end }: DataSection,
  judgement: Judgement,
): void {
  const dataStart = padded(BigInt(start), alignment)
  let expected = 0n
  let last = 0n
  for (const { name, size, begin, offset } of tensors) {
    if (begin !== expected) {
      const fault = begin < expected ? 'overlaps the tensor before it' : 'leaves a hole after the tensor before it'
      const message = `The tensor ${shown(name)} is at ${begin} of the data, and ${fault}; it is expected at ${expected}.`
      judgement.stop('gguf/offset', message, { offset })
    }
    last = begin + size
    expected = padded(last, alignment)
  }
  if (tensors.length > 0 && dataStart + last > BigInt(end)) {
    judgement.report('gguf/truncated', `The tensors end at ${dataStart + last}; the file ends at ${end}.`)
  }
  const rest = BigInt(end) - (tensors.length > 0 ? dataStart + expected : dataStart)
  if (rest > 0n) {
    judgement.report('gguf/trailing-bytes', `${rest} bytes follow the last tensor.`, {
      severity: 'low',
      remedy: 'Find out what wrote them; loaders do not read them.',
    })
  }
}

function padded(offset: bigint, alignment: bigint): bigint {
  return ((offset + alignment - 1n) / alignment) * alignment
}
