import type { Cursor } from './cursor.ts'
import type { Hdf5File } from './file.ts'

const mostNodes = 200_000
/** Signature, version, type and checksum of a node. */
const nodeOverhead = 10

interface Tree {
  type: number
  nodeSize: number
  recordSize: number
  /** By depth: how many bytes the counts of a pointer to a node take. */
  counts: readonly { own: number; all: number }[]
}

/** The records of a B-tree of version 2, in any order. `type` is what they are expected to be. */
export function* readRecords(file: Hdf5File, address: number, type: number): Generator<Cursor> {
  const head = file.at(address, 16 + file.offsetSize + 2 + file.lengthSize + 4)
  head.signature('BTHD')
  head.version([0], 'a B-tree')
  if (head.u8() !== type) file.fail('malformed', 'has an index of something else than is expected', address)
  const [nodeSize, recordSize, depth] = [head.u32(), head.u16(), head.u16()]
  head.skip(2)
  const root = head.pointer()
  const records = head.u16()
  if (root === undefined || records === 0) return
  if (recordSize === 0 || nodeSize <= nodeOverhead || depth > 32)
    file.fail('malformed', 'has a B-tree of no size', address)
  yield* readNodes(
    file,
    { type, nodeSize, recordSize, counts: countSizes(file, nodeSize, recordSize, depth) },
    {
      address: root,
      records,
      depth,
    },
  )
}

interface Node {
  address: number
  records: number
  depth: number
}

function* readNodes(file: Hdf5File, tree: Tree, root: Node): Generator<Cursor> {
  const waiting = [root]
  const seen = new Set<number>()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { address, records, depth } = node
    if (seen.has(address)) continue
    seen.add(address)
    if (seen.size > mostNodes) file.fail('limit', `has an index of more than ${mostNodes} nodes`, address)
    const cursor = file.at(address, tree.nodeSize)
    cursor.signature(depth === 0 ? 'BTLF' : 'BTIN')
    cursor.version([0], 'a node of a B-tree')
    if (cursor.u8() !== tree.type) file.fail('malformed', 'has a node of another B-tree', address)
    for (let index = 0; index < records; index += 1) {
      const start = cursor.address
      yield file.at(start, cursor.bytes(tree.recordSize).length)
    }
    if (depth > 0) waiting.push(...readChildren(cursor, tree, records, depth))
  }
}

function readChildren(cursor: Cursor, { counts }: Tree, records: number, depth: number): Node[] {
  const { own, all } = counts[depth - 1] ?? { own: 1, all: 0 }
  const children: Node[] = []
  for (let index = 0; index <= records; index += 1) {
    const address = cursor.pointer()
    const count = cursor.number(own)
    cursor.skip(all)
    if (address !== undefined) children.push({ address, records: count, depth: depth - 1 })
  }
  return children
}

/** As H5B2__hdr_init computes them: a pointer takes as many bytes as the fullest node below it needs to be counted. */
function countSizes(file: Hdf5File, nodeSize: number, recordSize: number, depth: number): Tree['counts'] {
  const mostInLeaf = Math.floor((nodeSize - nodeOverhead) / recordSize)
  const own = bytesToCount(mostInLeaf)
  const counts = [{ own, all: 0 }]
  let mostBelow = mostInLeaf
  for (let level = 1; level < depth; level += 1) {
    const pointer = file.offsetSize + own + (counts[level - 1]?.all ?? 0)
    const most = Math.floor((nodeSize - nodeOverhead - pointer) / (recordSize + pointer))
    mostBelow = (most + 1) * mostBelow + most
    counts.push({ own, all: bytesToCount(mostBelow) })
  }
  return counts
}

function bytesToCount(most: number): number {
  return Math.floor(Math.log2(Math.max(1, most)) / 8) + 1
}
