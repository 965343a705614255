import type { Image } from './image.ts'

const resourceDirectory = 2
/** Entries that are looked at on one level. */
const mostEntries = 4096
/** Of a resource that is read, in bytes. */
const largest = 16 * 1024 * 1024

/**
 * The bytes of the first resource of a type, by number or name (upper case), and of that name where one is wanted.
 * Resources are a tree of three levels: type, name, language (Microsoft, "The .rsrc Section").
 */
export function findResource(image: Image, type: number | string, name?: string): Buffer | undefined {
  const { view } = image
  const directory = image.directory(resourceDirectory)
  const root = directory && directory.address > 0 ? image.offsetOf(directory.address) : undefined
  if (root === undefined) return undefined
  const types = entryOf(root, 0, type)
  const names = types !== undefined && isFolder(types) ? entryOf(root, offsetIn(types), name) : undefined
  const leaf = names !== undefined && isFolder(names) ? entryOf(root, offsetIn(names), undefined) : names
  if (leaf === undefined || isFolder(leaf)) return undefined
  const address = view.u32(root + leaf)
  const size = view.u32(root + leaf + 4)
  const offset = image.offsetOf(address)
  return offset === undefined || size > largest ? undefined : view.bytes(offset, size)

  /** Where the wanted entry of a folder points; the first when none is wanted. */
  function entryOf(base: number, folder: number, wanted: number | string | undefined): number | undefined {
    const at = base + folder
    const count = Math.min(mostEntries, view.u16(at + 12) + view.u16(at + 14))
    for (let index = 0; index < count; index++) {
      const entry = at + 16 + index * 8
      if (wanted === undefined || keyOf(base, view.u32(entry)) === wanted) return view.u32(entry + 4)
    }
    return undefined
  }

  function keyOf(base: number, key: number): number | string {
    if (!isFolder(key)) return key
    const at = base + offsetIn(key)
    return view.bytes(at + 2, view.u16(at) * 2).toString('utf16le')
  }
}

/** The highest bit tells a folder from a leaf, and a name from a number. */
function isFolder(pointer: number): boolean {
  return pointer >= 0x8000_0000
}

function offsetIn(pointer: number): number {
  return pointer & 0x7fff_ffff
}
