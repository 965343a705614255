import type { Cursor } from './cursor.ts'
import type { Hdf5File } from './file.ts'

/** In bytes. Configurations of models have some hundred kilobytes. */
const longestObject = 16 * 1024 * 1024
const mostObjects = 100_000

/** The bytes that a reference of variable length points to. */
export function readGlobalObject(file: Hdf5File, reference: Cursor): Buffer {
  const { address } = reference
  const length = reference.u32()
  const collection = reference.pointer()
  const wanted = reference.u32()
  if (length === 0 || collection === undefined || collection === 0) return Buffer.alloc(0)
  if (length > longestObject) file.fail('limit', `has a text of ${length} bytes`, address)
  const head = file.at(collection, 8 + file.lengthSize)
  head.signature('GCOL')
  head.skip(4)
  const end = collection + head.length()
  const objectHead = 8 + file.lengthSize
  let position = collection + 8 + file.lengthSize
  for (let count = 0; count < mostObjects && position + objectHead <= end; count += 1) {
    const object = file.at(position, objectHead)
    const index = object.u16()
    object.skip(6)
    const size = object.length()
    if (index === wanted) {
      if (length > size) file.fail('malformed', `has a text of ${length} bytes in an object of ${size}`, position)
      return file.at(position + objectHead, length).bytes(length)
    }
    if (index === 0) break
    position += objectHead + Math.ceil(size / 8) * 8
  }
  return file.fail('malformed', `has no object ${wanted} in a heap that should have it`, collection)
}
