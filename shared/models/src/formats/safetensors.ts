import type { ByteSource } from '@seaworthy/files'
import { shown } from '@seaworthy/files'
import type { Content, Format } from '../format.ts'
import { JsonReader, type JsonFault } from './reading/json-reader.ts'
import { judge, type Judgement } from './reading/judgement.ts'
import { startsObject } from './reading/starts.ts'
import { readCanonical, type Header } from './safetensors-canonical.ts'
import { checkLayout, dtypeBits, elementsOf, isCovered, type Tensor } from './safetensors-layout.ts'

/** As the reference implementation, in bytes. */
const longestHeader = 100_000_000
/** The length of the header, before it. In bytes. */
const lengthSize = 8
/** More could not be judged in bounded memory. The largest models have about 100,000 in all their shards together. */
const mostTensors = 300_000
/** Of names and of metadata that is kept, in bytes. */
const longestText = 64 * 1024

const remedy = 'Fetch the file again from its source and compare its digest; do not load this one.'
const limitedRemedy = 'Split the model into shards with smaller headers.'

/**
 * https://github.com/huggingface/safetensors, "Format", with every rule of its Rust reference, and two that the format
 * has and the reference does not enforce: no key twice, and tensors described by objects.
 */
export const safetensors: Format = {
  name: 'safetensors',

  /** An object in JSON after eight bytes that are not text: a hostile length is told of, a text file is not claimed. */
  matches(head) {
    return head.length >= lengthSize && startsObject(head, lengthSize) && !isText(head.subarray(0, lengthSize))
  },

  read(source) {
    return judge(remedy, (judgement) => readHeader(source, judgement))
  },
}

function isText(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return false
  return true
}

function readHeader(source: ByteSource, judgement: Judgement): Content['facts'] {
  const end = headerEnd(source, judgement)
  const usual = readCanonical(source, lengthSize, end)
  if (usual && isCovered(usual.tensors, source.size - end)) {
    const elements = usual.tensors.reduce((sum, { shape }) => sum + elementsOf(shape), 0)
    return { metadata: describe(usual.tensors, elements, usual.metadata) }
  }
  const { tensors, metadata } = readJson(source, end, judgement)
  checkLayout(tensors, source.size - end, judgement)
  return { metadata: describe(tensors, countElements(tensors), metadata) }
}

function readJson(source: ByteSource, end: number, judgement: Judgement): Header<bigint> {
  const json = new JsonReader(source, {
    start: lengthSize,
    end,
    dialect: 'strict',
    longestString: longestText,
    fail: (fault) => stopAt(fault, judgement),
    duplicate: (key, path, offset) => {
      const where = path.length === 0 ? '' : ` of ${shown(path.join('.'))}`
      judgement.report('safetensors/duplicate-key', `The key ${shown(key)}${where} is there twice.`, { offset })
    },
  })
  if (json.peek() !== 'object') judgement.stop('safetensors/json', 'The header is not a JSON object.', { offset: 8 })

  const tensors: Tensor[] = []
  const metadata = new Map<string, string>()
  for (const name of json.members()) {
    if (name === '__metadata__') readMetadata(json, judgement, metadata)
    else tensors.push(readTensor(json, judgement, name))
    if (tensors.length > mostTensors) {
      judgement.stop('safetensors/limit', `More than ${mostTensors} tensors cannot be judged.`, {
        remedy: limitedRemedy,
      })
    }
  }
  json.end()
  return { tensors, metadata }
}

/** Where the header ends and the data starts, in bytes. */
function headerEnd(source: ByteSource, judgement: Judgement): number {
  if (source.size < lengthSize) {
    judgement.stop('safetensors/header-length', `The file has ${source.size} bytes; a header needs 8 for its length.`)
  }
  const bytes = source.read(0, lengthSize)
  const length = bytes.readUInt32LE(4) * 2 ** 32 + bytes.readUInt32LE(0)
  if (length > longestHeader) {
    judgement.stop(
      'safetensors/header-length',
      `The header claims ${bytes.readBigUInt64LE()} bytes; at most ${longestHeader} may be.`,
      {
        offset: 0,
      },
    )
  }
  const end = lengthSize + length
  if (end > source.size) {
    judgement.stop(
      'safetensors/header-length',
      `The header claims ${length} bytes; the file has ${source.size - lengthSize} after the length.`,
      { offset: 0 },
    )
  }
  return end
}

function stopAt({ kind, message, offset }: JsonFault, judgement: Judgement): never {
  switch (kind) {
    case 'size':
      return judgement.stop('safetensors/limit', `The header ${message}.`, { offset, remedy: limitedRemedy })
    case 'encoding':
      return judgement.stop('safetensors/encoding', `The header ${message}.`, { offset })
    case 'depth':
    case 'syntax':
      return judgement.stop('safetensors/json', `The header is not valid JSON: it ${message}.`, { offset })
  }
}

function readMetadata(json: JsonReader, judgement: Judgement, metadata: Map<string, string>): void {
  const { offset } = json
  if (json.peek() === 'word' && json.word() === 'null') return
  if (json.peek() !== 'object') {
    judgement.stop('safetensors/metadata', '__metadata__ is not an object of strings.', { offset })
  }
  for (const key of json.members()) {
    if (json.peek() !== 'string') {
      judgement.stop(
        'safetensors/metadata',
        `__metadata__ has a value that is not a string, for ${shown(key ?? '…')}.`,
        {
          offset: json.offset,
        },
      )
    }
    const value = json.string()
    if (key !== undefined && value !== undefined && value.length <= 1024 && metadata.size < 64) metadata.set(key, value)
  }
}

function readTensor(json: JsonReader, judgement: Judgement, name: string | undefined): Tensor {
  const { offset } = json
  const fail = (message: string): never =>
    judgement.stop('safetensors/tensor-info', `The tensor ${shown(name ?? '…')} ${message}.`, { offset })
  if (name === undefined) return fail(`has a name of more than ${longestText} bytes`)
  if (json.peek() !== 'object') return fail('is not described by an object')

  let dtype: string | undefined
  let shape: bigint[] | undefined
  let offsets: bigint[] | undefined
  for (const key of json.members()) {
    if (key === 'dtype') dtype = json.peek() === 'string' ? json.string() : fail('has a dtype that is not a string')
    else if (key === 'shape') shape = readSizes(json, () => fail('has a shape that is not a list of unsigned integers'))
    else if (key === 'data_offsets') {
      offsets = readSizes(json, () => fail('has data_offsets that are not two unsigned integers'))
    } else {
      judgement.report(
        'safetensors/unknown-key',
        `The tensor ${shown(name)} has the unknown key ${shown(key ?? '…')}.`,
        {
          severity: 'low',
          offset,
        },
      )
      json.skip()
    }
  }
  const [begin, end, more] = offsets ?? []
  if (dtype === undefined || shape === undefined) return fail('has no dtype or no shape')
  if (begin === undefined || end === undefined || more !== undefined) return fail('does not have two data_offsets')
  if (!dtypeBits.has(dtype)) {
    judgement.stop('safetensors/dtype', `The tensor ${shown(name)} has the unknown dtype ${shown(dtype)}.`, { offset })
  }
  return { name, dtype, shape, begin, end, offset }
}

/** A list of numbers that fit into 64 bits, as the reference reads them. */
function readSizes(json: JsonReader, fail: () => never): bigint[] {
  if (json.peek() !== 'array') fail()
  const sizes: bigint[] = []
  json.elements(() => {
    const text = json.peek() === 'number' ? json.number() : fail()
    if (!/^\d{1,20}$/.test(text) || BigInt(text) >= 2n ** 64n || sizes.length === 4096) fail()
    sizes.push(BigInt(text))
  })
  return sizes
}

/** `elements` are those of all tensors, told where a number can count them. */
function describe(
  tensors: readonly Pick<Tensor, 'dtype'>[],
  elements: number | bigint,
  metadata: ReadonlyMap<string, string>,
): Record<string, string | number> {
  const described: Record<string, string | number> = { tensors: tensors.length }
  if (elements > 0 && elements <= Number.MAX_SAFE_INTEGER) described['parameters'] = Number(elements)
  described['dtypes'] = countDtypes(tensors)
  for (const [key, value] of metadata) described[`metadata.${key}`] = value
  return described
}

/** How many tensors are of which type, most first: `BF16 290, F32 2`. */
function countDtypes(tensors: readonly Pick<Tensor, 'dtype'>[]): string {
  const [first] = tensors
  if (first && tensors.length === 1) return `${first.dtype} 1`
  const counts = new Map<string, number>()
  for (const { dtype } of tensors) counts.set(dtype, (counts.get(dtype) ?? 0) + 1)
  const byCount = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
  return byCount.map(([dtype, count]) => `${dtype} ${count}`).join(', ')
}

function countElements(tensors: readonly Tensor[]): bigint {
  return tensors.reduce((sum, { shape }) => sum + shape.reduce((product, size) => product * size, 1n), 0n)
}
