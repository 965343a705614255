import { shown } from '@seaworthy/files'
import type { Protobuf, Span } from '../protobuf.ts'
import type { Judgement } from '../reading/judgement.ts'
import type { Entry, ExternalData } from './external-data.ts'

/** Of `TensorProto.DataType`: bits of one element. Strings have no size. */
const elementBits: ReadonlyMap<bigint, bigint> = new Map([
  [1n, 32n],
  [2n, 8n],
  [3n, 8n],
  [4n, 16n],
  [5n, 16n],
  [6n, 32n],
  [7n, 64n],
  [9n, 8n],
  [10n, 16n],
  [11n, 64n],
  [12n, 32n],
  [13n, 64n],
  [14n, 64n],
  [15n, 128n],
  [16n, 16n],
  [17n, 8n],
  [18n, 8n],
  [19n, 8n],
  [20n, 8n],
  [21n, 4n],
  [22n, 4n],
  [23n, 4n],
  [24n, 8n],
  [25n, 2n],
  [26n, 2n],
])
const external = 1n
const mostDimensions = 1024
/** The format knows five keys. */
const mostEntries = 64

/** `TensorProto`. Its data is not read: only how much there is, and where. */
export function readTensor(
  protobuf: Protobuf,
  span: Span,
  { judgement, external: data }: { judgement: Judgement; external: ExternalData },
): void {
  const dimensions: bigint[] = []
  const entries: Entry[] = []
  let type = 0n
  let name = ''
  let rawSize: number | undefined
  let isExternal = false
  for (const field of protobuf.fields(span)) {
    switch (field.number) {
      case 1:
        dimensions.push(...protobuf.numbers(field, mostDimensions - dimensions.length))
        break
      case 2:
        type = protobuf.number(field)
        break
      case 8:
        name = protobuf.text(field)
        break
      case 9: {
        const { start, end } = protobuf.message(field)
        rawSize = end - start
        break
      }
      case 13:
        if (entries.length < mostEntries) entries.push(readEntry(protobuf, protobuf.message(field)))
        break
      case 14:
        isExternal = protobuf.number(field) === external
        break
    }
  }
  const tensor = { name, size: sizeOf(dimensions, type), offset: span.start }
  if (rawSize !== undefined && tensor.size !== undefined && !isExternal && BigInt(rawSize) !== tensor.size) {
    const message = `The tensor ${shown(name)} has ${rawSize} bytes; its shape and type need ${tensor.size}.`
    judgement.report('onnx/tensor-size', message, { severity: 'medium', offset: span.start })
  }
  if (isExternal && rawSize !== undefined && rawSize > 0) {
    const message = `The tensor ${shown(name)} has data in the model and in another file; programs differ in which one counts.`
    judgement.report('onnx/external-data', message, { offset: span.start })
  }
  if (isExternal || entries.length > 0) data.tensor(tensor, entries)
}

function readEntry(protobuf: Protobuf, span: Span): Entry {
  const entry: Entry = { key: '', value: '' }
  for (const field of protobuf.fields(span)) {
    if (field.number === 1) entry.key = protobuf.text(field)
    if (field.number === 2) entry.value = protobuf.text(field, 4096)
  }
  return entry
}

/** In bytes, of data that is not text. Nothing for shapes that are symbolic, too long or larger than 64 bits can count. */
function sizeOf(dimensions: readonly bigint[], type: bigint): bigint | undefined {
  const bits = elementBits.get(type)
  if (bits === undefined || dimensions.length === mostDimensions) return undefined
  let elements = 1n
  for (const dimension of dimensions) {
    elements *= dimension
    if (elements >= 2n ** 63n) return undefined
  }
  return (elements * bits + 7n) / 8n
}
