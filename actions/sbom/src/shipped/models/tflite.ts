import type { ByteSource } from '@seaworthy/files'
import { View } from '../binary/view.ts'
import type { ModelHeader } from '../facts.ts'

const mostOperators = 256

/** TFLite's file identifier stands behind the offset of the root table (FlatBuffers, "File identification"). */
export function isTflite(head: Buffer): boolean {
  return head.length >= 8 && head.toString('latin1', 4, 8) === 'TFL3'
}

/**
 * The header of a TensorFlow Lite model, whose schema is tensorflow/lite/schema/schema.fbs: `Model` has version,
 * operator codes, subgraphs, description. Throws BrokenContent.
 */
export function readTflite(source: ByteSource): ModelHeader {
  const view = new View(source, 'tflite')
  const model = view.u32(0)
  const field = fieldsOf(view, model)
  const [version, codes, subgraphs, description] = [field(0), field(1), field(2), field(3)]
  return {
    format: 'tflite',
    properties: {
      ...(version !== undefined && { version: String(view.u32(version)) }),
      ...(codes !== undefined && { operators: String(Math.min(lengthAt(view, codes), mostOperators)) }),
      ...(subgraphs !== undefined && { subgraphs: String(lengthAt(view, subgraphs)) }),
      ...(description !== undefined && textAt(view, description)),
    },
  }
}

/** Where the fields of a table are, by their number; nothing for those that are left out. */
function fieldsOf(view: View, table: number): (index: number) => number | undefined {
  const offsets = table - (view.u32(table) | 0)
  const size = view.u16(offsets)
  return (index) => {
    const at = 4 + index * 2
    const offset = at + 2 <= size ? view.u16(offsets + at) : 0
    return offset === 0 ? undefined : table + offset
  }
}

/** Vectors and texts are referred to, and begin with their length. */
function lengthAt(view: View, field: number): number {
  return view.u32(field + view.u32(field))
}

function textAt(view: View, field: number): { description?: string } {
  const start = field + view.u32(field)
  const length = view.u32(start)
  if (length === 0 || length > 256) return {}
  return {
    description: view
      .bytes(start + 4, length)
      .toString('utf8')
      .toWellFormed(),
  }
}
