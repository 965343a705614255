import { readRecords } from './b-tree-2.ts'
import { Cursor } from './cursor.ts'
import type { Hdf5File } from './file.ts'
import { openHeap } from './fractal-heap.ts'
import { messageTypes, type Message } from './object-header.ts'

export type Link = { name: string } & (
  | { kind: 'hard'; address: number }
  | { kind: 'soft'; path: string }
  | { kind: 'external'; file: string; path: string }
  | { kind: 'user'; type: number }
)

const mostNodes = 200_000
const linkNameIndex = 5

/** What a group holds, in whichever of the three ways it is written. */
export function* readLinks(file: Hdf5File, messages: readonly Message[]): Generator<Link> {
  for (const { type, data, address, shared } of messages) {
    const cursor = new Cursor(file, data, address)
    if (type === messageTypes.symbolTable) yield* readSymbolTable(file, cursor)
    if (type === messageTypes.linkInfo) yield* readDenseLinks(file, cursor)
    if (type === messageTypes.link) {
      if (shared) file.fail('unsupported', 'has a shared link', address)
      yield readLink(file, cursor)
    }
  }
}

/** A B-tree of version 1 over symbol nodes, with the names in a heap. */
function* readSymbolTable(file: Hdf5File, cursor: Cursor): Generator<Link> {
  const tree = cursor.pointer()
  const heap = cursor.pointer()
  if (tree === undefined || heap === undefined) return
  const names = readLocalHeap(file, heap)
  const waiting = [tree]
  const seen = new Set<number>()
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (seen.has(address)) continue
    seen.add(address)
    if (seen.size > mostNodes) file.fail('limit', `has a group of more than ${mostNodes} nodes`, address)
    if (file.at(address, 4).bytes(4).toString('latin1') === 'SNOD') yield* readSymbolNode(file, address, names)
    else waiting.push(...readTreeNode(file, address))
  }
}

function readTreeNode(file: Hdf5File, address: number): number[] {
  const head = file.at(address, 8)
  head.signature('TREE')
  if (head.u8() !== 0) file.fail('malformed', 'has a tree of data where a group is expected', address)
  head.skip(1)
  const entries = head.u16()
  const pair = file.lengthSize + file.offsetSize
  const cursor = file.at(address + 8, 2 * file.offsetSize + entries * pair)
  cursor.skip(2 * file.offsetSize)
  return Array.from({ length: entries }, () => {
    cursor.skip(file.lengthSize)
    return cursor.pointer()
  }).filter((child) => child !== undefined)
}

function* readSymbolNode(file: Hdf5File, address: number, names: (offset: number) => string): Generator<Link> {
  const head = file.at(address, 8)
  head.signature('SNOD')
  head.skip(2)
  const count = head.u16()
  const cursor = file.at(address + 8, count * (2 * file.offsetSize + 24))
  for (let index = 0; index < count; index += 1) {
    const name = names(cursor.number(file.offsetSize))
    const object = cursor.pointer()
    const cached = cursor.u32()
    cursor.skip(4)
    const scratch = cursor.bytes(16)
    if (cached === 2) yield { kind: 'soft', name, path: names(scratch.readUInt32LE()) }
    else if (object !== undefined) yield { kind: 'hard', name, address: object }
  }
}

/** Gives the texts of a heap by their offsets in it. */
export function readLocalHeap(file: Hdf5File, address: number): (offset: number) => string {
  const cursor = file.at(address, 8 + 2 * file.lengthSize + file.offsetSize)
  cursor.signature('HEAP')
  cursor.skip(4)
  const size = cursor.length()
  cursor.skip(file.lengthSize)
  const data = cursor.pointer() ?? file.fail('malformed', 'has a heap without data', address)
  const bytes = file.at(data, size).bytes(size)
  return (offset) => {
    const end = bytes.indexOf(0, offset)
    if (offset >= size || end === -1)
      file.fail('malformed', `has no name at ${offset} of a heap of ${size} bytes`, address)
    return bytes.toString('utf8', offset, end)
  }
}

function readLink(file: Hdf5File, cursor: Cursor): Link {
  cursor.version([1], 'a link')
  const flags = cursor.u8()
  const type = (flags & 8) === 0 ? 0 : cursor.u8()
  if ((flags & 4) !== 0) cursor.skip(8)
  if ((flags & 16) !== 0) cursor.skip(1)
  const name = cursor.bytes(cursor.number(1 << (flags & 3))).toString('utf8')
  if (type === 0) {
    const address = cursor.pointer() ?? file.fail('malformed', 'has a link to nowhere', cursor.address)
    return { kind: 'hard', name, address }
  }
  const value = cursor.bytes(cursor.u16())
  if (type === 1) return { kind: 'soft', name, path: value.toString('utf8') }
  if (type !== 64) return { kind: 'user', name, type }
  const [target = '', path = ''] = value.subarray(1).toString('utf8').split('\0')
  return { kind: 'external', name, file: target, path }
}

/** Many links are kept in a heap, with an index by name. */
function* readDenseLinks(file: Hdf5File, cursor: Cursor): Generator<Link> {
  cursor.version([0], 'link information')
  if ((cursor.u8() & 1) !== 0) cursor.skip(8)
  const heap = cursor.pointer()
  const index = cursor.pointer()
  if (heap === undefined || index === undefined) return
  const open = openHeap(file, heap)
  for (const record of readRecords(file, index, linkNameIndex)) {
    record.skip(4)
    yield readLink(file, open(record.rest()))
  }
}
