import type { ByteSource } from '@seaworthy/files'

/** In bytes: a few thousand reads for the largest dump there is. */
const windowBytes = 128 * 1024

/** The same source for whoever reads forwards in small pieces: it is asked for one large piece at a time. */
export function readAhead(source: ByteSource): ByteSource {
  let start = 0
  let piece: Buffer = Buffer.alloc(0)
  return {
    size: source.size,
    read(offset, length) {
      if (length > windowBytes) return source.read(offset, length)
      if (offset < start || offset + length > start + piece.length) {
        start = offset
        piece = source.read(offset, windowBytes)
      }
      return piece.subarray(offset - start, offset - start + length)
    },
  }
}
