import { readRecords } from './b-tree-2.ts'
import { Cursor } from './cursor.ts'
import type { Hdf5File } from './file.ts'
import { openHeap } from './fractal-heap.ts'
import { readGlobalObject } from './global-heap.ts'
import { messageTypes, type Message } from './object-header.ts'

export interface Attribute {
  name: string
  /** How its text is kept; `other` for numbers and everything that is not read. */
  kind: 'text' | 'variable-text' | 'opaque' | 'other'
  elements: number
  /** Of one element, in bytes. */
  size: number
  data: Cursor
}

const nameIndex = 8

/** The attributes of an object, in its header or in a heap. */
export function* readAttributes(file: Hdf5File, messages: readonly Message[]): Generator<Attribute> {
  for (const { type, data, address, shared } of messages) {
    const cursor = new Cursor(file, data, address)
    if (type === messageTypes.attribute) {
      if (shared) file.fail('unsupported', 'has a shared attribute', address)
      yield readAttribute(file, cursor)
    }
    if (type === messageTypes.attributeInfo) yield* readDenseAttributes(file, cursor)
  }
}

function* readDenseAttributes(file: Hdf5File, cursor: Cursor): Generator<Attribute> {
  cursor.version([0], 'attribute information')
  if ((cursor.u8() & 1) !== 0) cursor.skip(2)
  const heap = cursor.pointer()
  const index = cursor.pointer()
  if (heap === undefined || index === undefined) return
  const open = openHeap(file, heap)
  for (const record of readRecords(file, index, nameIndex)) {
    const id = new Cursor(file, record.bytes(8), record.address)
    if ((record.u8() & 2) !== 0) file.fail('unsupported', 'has a shared attribute', record.address)
    yield readAttribute(file, open(id))
  }
}

function readAttribute(file: Hdf5File, cursor: Cursor): Attribute {
  const version = cursor.version([1, 2, 3], 'an attribute')
  const flags = cursor.u8()
  const [nameSize, typeSize, spaceSize] = [cursor.u16(), cursor.u16(), cursor.u16()]
  if (version === 3) cursor.skip(1)
  const padding = version === 1 ? 8 : 1
  const field = (size: number): Buffer => cursor.bytes(Math.ceil(size / padding) * padding).subarray(0, size)
  const name = field(nameSize).toString('utf8').replace(/\0.*$/s, '')
  const address = cursor.address
  const type = field(typeSize)
  const space = field(spaceSize)
  const shared = version > 1 && (flags & 3) !== 0
  const { kind, size } = shared ? { kind: 'other' as const, size: 0 } : readDatatype(file, type, address)
  return { name, kind, size, elements: shared ? 0 : countElements(file, space, address), data: cursor.rest() }
}

export function readDatatype(file: Hdf5File, bytes: Buffer, address: number): Pick<Attribute, 'kind' | 'size'> {
  const cursor = new Cursor(file, bytes, address)
  const datatypeClass = cursor.u8() & 15
  const bits = cursor.u8()
  cursor.skip(2)
  const size = cursor.u32()
  if (datatypeClass === 3) return { kind: 'text', size }
  if (datatypeClass === 5) return { kind: 'opaque', size }
  return { kind: datatypeClass === 9 && (bits & 15) === 1 ? 'variable-text' : 'other', size }
}

/** How many elements a dataspace has. */
export function countElements(file: Hdf5File, bytes: Buffer, address: number): number {
  const cursor = new Cursor(file, bytes, address)
  const version = cursor.version([1, 2], 'a dataspace')
  const rank = cursor.u8()
  cursor.skip(1)
  if (version === 1) cursor.skip(5)
  else if (cursor.u8() === 2) return 0
  let elements = 1
  for (let dimension = 0; dimension < rank; dimension += 1) elements *= cursor.length()
  return elements
}

/** The bytes of a text or opaque attribute; nothing for more than one element. */
export function bytesOf(file: Hdf5File, { kind, size, elements, data }: Attribute): Buffer | undefined {
  if (elements !== 1 || kind === 'other') return undefined
  if (kind === 'variable-text') return readGlobalObject(file, data)
  const bytes = data.bytes(size)
  const end = kind === 'text' ? bytes.indexOf(0) : -1
  return end === -1 ? bytes : bytes.subarray(0, end)
}
