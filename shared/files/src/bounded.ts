import { closeSync } from 'node:fs'
import { readFault, tooLarge } from './fault.ts'
import { openRegularFile, readWhole } from './regular-file.ts'

/**
 * The content of a regular file of at most `maximumBytes`. A link is refused: `resolveWithin` follows those that may be
 * followed.
 * Throws `files/too-large`, `files/not-found`, `files/unreadable`, `files/not-a-file` or `files/changed-while-reading`.
 */
export function readBounded(path: string, maximumBytes: number): Promise<Buffer> {
  return Promise.try(readNow, path, maximumBytes)
}

function readNow(path: string, maximumBytes: number): Buffer {
  const file = openRegularFile(path)
  try {
    if (file.stat.size > maximumBytes) throw tooLarge(path, file.stat.size, maximumBytes)
    return readWhole(path, file, Buffer.allocUnsafe(file.stat.size + 1))
  } catch (error) {
    throw readFault(error, path)
  } finally {
    closeSync(file.descriptor)
  }
}
