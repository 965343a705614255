import { closeSync, readSync } from 'node:fs'
import { changedWhileReading, readFault, tooLarge } from './fault.ts'
import { openRegularFile } from './regular-file.ts'
import type { OpenFile } from './regular-file.ts'

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
    return readWhole(path, file)
  } catch (error) {
    throw readFault(error, path)
  } finally {
    closeSync(file.descriptor)
  }
}

function readWhole(path: string, { descriptor, stat }: OpenFile): Buffer {
  const content = Buffer.allocUnsafe(stat.size + 1)
  let length = 0
  for (;;) {
    const read = readSync(descriptor, content, length, content.length - length, null)
    if (read === 0) break
    length += read
  }
  if (length !== stat.size) throw changedWhileReading(path)
  return content.subarray(0, length)
}
