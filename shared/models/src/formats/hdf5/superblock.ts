import type { ByteSource } from '@seaworthy/files'
import { Cursor } from './cursor.ts'
import { startsWith } from '../reading/starts.ts'
import { Hdf5File, type Hdf5Fault } from './file.ts'

const signature = Buffer.from('894844460d0a1a0a', 'hex')
const superblockSize = 96

/** Where a file's superblock is: at 0, 512, 1024, 2048, … bytes. `head` is what is known of its start. */
export function findSuperblock(source: ByteSource, head = source.read(0, signature.length)): number | undefined {
  for (let offset = 0; offset + signature.length <= source.size; offset = offset === 0 ? 512 : offset * 2) {
    if (offset < head.length && head[offset] !== signature[0]) continue
    if (startsWith(source.read(offset, signature.length), signature)) return offset
  }
  return undefined
}

/** Opens a file, and tells where its root group is. */
export function openFile(
  source: ByteSource,
  base: number,
  fail: (fault: Hdf5Fault) => never,
): { file: Hdf5File; root: number } {
  const head = new Hdf5File(source, { base, offsetSize: 8, lengthSize: 8 }, fail)
  const cursor = head.at(signature.length, Math.min(superblockSize, head.size) - signature.length)
  const version = cursor.version([0, 1, 2, 3], 'a superblock')
  if (version < 2) cursor.skip(4)
  const [offsetSize, lengthSize] = [cursor.u8(), cursor.u8()]
  if (![2, 4, 8].includes(offsetSize) || ![2, 4, 8].includes(lengthSize)) {
    head.fail('unsupported', `has addresses of ${offsetSize} and lengths of ${lengthSize} bytes`, signature.length)
  }
  const file = new Hdf5File(source, { base, offsetSize, lengthSize }, fail)
  const rest = new Cursor(file, cursor.bytes(cursor.remaining), cursor.address)
  rest.skip(version < 2 ? 1 + 4 + 4 + (version === 1 ? 4 : 0) : 1)
  const stated = rest.pointer() ?? 0
  rest.skip(offsetSize)
  const end = (rest.pointer() ?? 0) - stated
  if (end > file.size) file.fail('truncated', `should have ${end} bytes and has ${file.size}`, rest.address)
  if (version < 2) rest.skip(2 * offsetSize)
  const root = rest.pointer() ?? file.fail('malformed', 'has no root group', rest.address)
  return { file, root }
}
