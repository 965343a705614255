import { Cursor } from './cursor.ts'
import type { Hdf5File } from './file.ts'

interface Heap {
  file: Hdf5File
  address: number
  width: number
  firstBlock: number
  largestDirect: number
  /** Of an offset in the heap, in bytes. */
  offsetSize: number
  /** Of a length in an identifier, in bytes. */
  lengthSize: number
  root: number | undefined
  rootRows: number
}

const managed = 0
const tiny = 2

/** Opens a heap, and gives its objects by their identifiers: small ones lie in the identifier, others in blocks. */
export function openHeap(file: Hdf5File, address: number): (id: Cursor) => Cursor {
  const heap = readHeader(file, address)
  return (id) => {
    const start = id.address
    const flags = id.u8()
    const type = (flags >> 4) & 3
    if (type === managed) return managedObject(heap, id.number(heap.offsetSize), id.number(heap.lengthSize))
    if (type !== tiny) file.fail('unsupported', 'has an object too large for its heap', start)
    const length = (flags & 15) + 1
    return new Cursor(file, id.bytes(length), start + 1)
  }
}

function readHeader(file: Hdf5File, address: number): Heap {
  const { offsetSize, lengthSize } = file
  const cursor = file.at(address, 26 + 3 * offsetSize + 12 * lengthSize)
  cursor.signature('FRHP')
  cursor.version([0], 'a heap')
  cursor.skip(2)
  if (cursor.u16() !== 0) file.fail('unsupported', 'has a heap with filters', address)
  cursor.skip(1)
  const largestManaged = cursor.u32()
  cursor.skip(lengthSize + offsetSize + lengthSize + offsetSize + 8 * lengthSize)
  const width = cursor.u16()
  const [firstBlock, largestDirect] = [cursor.length(), cursor.length()]
  const heapBits = cursor.u16()
  cursor.skip(2)
  const root = cursor.pointer()
  const rootRows = cursor.u16()
  if (![width, firstBlock, largestDirect].every(isPowerOfTwo) || heapBits > 64 || largestDirect < firstBlock) {
    file.fail('malformed', 'has a heap of impossible sizes', address)
  }
  return {
    file,
    address,
    width,
    firstBlock,
    largestDirect,
    offsetSize: Math.ceil(heapBits / 8),
    lengthSize: bytesFor(Math.min(largestDirect, largestManaged)),
    root,
    rootRows,
  }
}

function isPowerOfTwo(value: number): boolean {
  return value > 0 && Number.isInteger(Math.log2(value))
}

function bytesFor(most: number): number {
  return Math.floor(Math.log2(Math.max(1, most)) / 8) + 1
}

function managedObject(heap: Heap, offset: number, length: number): Cursor {
  const { file, root, rootRows, address } = heap
  if (root === undefined) return file.fail('malformed', 'has an object in an empty heap', address)
  const block = rootRows === 0 ? directBlock(heap, root) : findBlock(heap, root, rootRows, 0, offset)
  const inside = offset - block.start
  if (inside < 0 || inside + length > block.size) file.fail('malformed', 'has an object outside of its heap', address)
  return file.at(block.address + inside, length)
}

interface DirectBlock {
  address: number
  /** In the heap. */
  start: number
  size: number
}

function directBlock({ firstBlock }: Heap, address: number): DirectBlock {
  return { address, start: 0, size: firstBlock }
}

/** The direct block that holds an offset: rows of equal blocks, each row but the second twice as large as the one before. */
function findBlock(heap: Heap, address: number, rows: number, start: number, offset: number): DirectBlock {
  const { file, width, firstBlock, largestDirect } = heap
  const directRows = Math.log2(largestDirect) - Math.log2(firstBlock) + 2
  let rowStart = start
  for (let row = 0; row < rows; row += 1) {
    const size = row < 2 ? firstBlock : firstBlock * 2 ** (row - 1)
    if (offset >= rowStart + size * width) {
      rowStart += size * width
      continue
    }
    const column = Math.floor((offset - rowStart) / size)
    const child = childOf(heap, address, row * width + column)
    const childStart = rowStart + column * size
    if (row < directRows) return { address: child, start: childStart, size }
    const childRows = Math.log2(size) - Math.log2(firstBlock * width) + 1
    return findBlock(heap, child, childRows, childStart, offset)
  }
  return file.fail('malformed', 'has an object outside of its heap', address)
}

function childOf({ file, offsetSize }: Heap, address: number, index: number): number {
  const head = 5 + file.offsetSize + offsetSize
  file.at(address, 4).signature('FHIB')
  const child = file.at(address + head + index * file.offsetSize, file.offsetSize).pointer()
  return child ?? file.fail('malformed', 'has an object in a block that is not there', address)
}
