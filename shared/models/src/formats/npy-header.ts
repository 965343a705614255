import type { ByteSource } from '@seaworthy/files'

export interface ArrayHeader {
  /** Where the elements begin. */
  end: number
  /** Of all elements in bytes, or `pickle` when they are objects or may be. */
  content: number | 'pickle'
}

/** NumPy refuses longer ones (numpy/lib/format.py, `_MAX_HEADER_SIZE`). In bytes. */
const longest = 10_000

/** Of one plain element type: byte order, kind, bytes. */
const plainType = /^[<>|=]?([biufcmMSUV])(\d{1,9})(?:\[\w+\])?$/

/** The dictionary in front of the elements, exactly in the form that numpy.save writes. Nothing when it is another. */
export function readArrayHeader(source: ByteSource): ArrayHeader | undefined {
  const head = source.read(0, 12)
  const major = head[6] ?? 0
  if (head.length < 12 || major < 1 || major > 3) return undefined
  const start = major === 1 ? 10 : 12
  const length = major === 1 ? head.readUInt16LE(8) : head.readUInt32LE(8)
  const bytes = length > longest ? Buffer.alloc(0) : source.read(start, length)
  if (bytes.length !== length || length === 0) return undefined
  const parts = /^\{'descr': (.*), 'fortran_order': (?:True|False), 'shape': \(([\dL, ]*)\), \} *\n?$/.exec(
    bytes.toString('utf8'),
  )
  const [, type = '', shape = ''] = parts ?? []
  if (!parts || !/^(?:\d{1,15}L?(?:, \d{1,15}L?)*,?)?$/.test(shape)) return undefined
  return { end: start + length, content: contentOf(type, productOf(shape)) }
}

function contentOf(type: string, elements: number): ArrayHeader['content'] {
  const name = /^'([^'\\]*)'$/.exec(type)?.[1]
  const bytes = name === undefined ? recordSize(type) : elementSize(name)
  // Any other spelling may stand for objects: '|O', 'object', a record with such a field.
  return bytes === undefined ? 'pickle' : bytes * elements
}

const quoted = String.raw`'[^'\\]*'`
/** `('x', '<f4')`, with a shape, or with a title before the name: `(('title', 'x'), '<f4', (3,))`. */
const field = String.raw`\((?:${quoted}|\(${quoted}, ${quoted}\)), '([^'\\]*)'(?:, \(([\d, ]+)\))?\)`
const record = new RegExp(String.raw`^\[(?:${field}(?:, |(?=\])))+\]$`)
const fields = new RegExp(field, 'g')

/** Of a record whose fields are plain, in bytes. */
function recordSize(type: string): number | undefined {
  if (!record.test(type)) return undefined
  let size = 0
  for (const [, element = '', shape = ''] of type.matchAll(fields)) {
    const bytes = elementSize(element)
    if (bytes === undefined) return undefined
    size += bytes * productOf(shape)
  }
  return size
}

function elementSize(type: string): number | undefined {
  const [, kind, digits] = plainType.exec(type) ?? []
  return kind === undefined ? undefined : Number(digits) * (kind === 'U' ? 4 : 1)
}

function productOf(shape: string): number {
  // Python 2 wrote `2L` on some systems, which NumPy takes.
  return [...shape.matchAll(/\d+/g)].reduce((product, [digits]) => product * Number(digits), 1)
}
