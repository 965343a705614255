import { readSync } from 'node:fs'
import { readFault } from './fault.ts'

/** So many bytes from an offset of an open file; fewer when it has become shorter. Throws `files/unreadable`. */
export function readAt(path: string, descriptor: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  try {
    let filled = 0
    while (filled < length) {
      const read = readSync(descriptor, bytes, filled, length - filled, offset + filled)
      if (read === 0) break
      filled += read
    }
    return bytes.subarray(0, filled)
  } catch (error) {
    throw readFault(error, path)
  }
}
