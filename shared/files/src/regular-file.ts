import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { changedWhileReading, notAFile, readFault } from './fault.ts'

/** A regular file, open for reading. Whoever opens it closes the descriptor. */
export interface OpenFile {
  descriptor: number
  stat: Stats
}

/** Never through a link, never waiting for a FIFO. What Windows lacks is undefined there, which `|` takes for 0. */
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/** Opens a regular file that is not a link. Throws `files/not-found`, `files/not-a-file` or `files/unreadable`. */
export function openRegularFile(path: string): OpenFile {
  try {
    const before = process.platform === 'win32' ? lstatSync(path) : undefined
    if (before?.isSymbolicLink()) throw notAFile(path, 'a link')
    return checkedFile(path, openSync(path, flags), before)
  } catch (error) {
    throw readFault(error, path)
  }
}

function checkedFile(path: string, descriptor: number, before: Stats | undefined): OpenFile {
  try {
    const stat = fstatSync(descriptor)
    if (!stat.isFile()) throw notAFile(path, kindOf(stat))
    if (before && (before.ino !== stat.ino || before.dev !== stat.dev)) throw changedWhileReading(path)
    return { descriptor, stat }
  } catch (error) {
    closeSync(descriptor)
    throw error
  }
}

/**
 * All bytes of an open file, in memory of a byte more than it has: where that stays unused, the file ends, since one gives
 * less than it is asked for at its end alone. Throws `files/unreadable` or `files/changed-while-reading`.
 */
export function readWhole(path: string, { descriptor, stat }: OpenFile, memory: Buffer): Buffer {
  let length = 0
  try {
    for (;;) {
      const more = readSync(descriptor, memory, length, memory.length - length, null)
      length += more
      if (more === 0 || length >= stat.size) break
    }
  } catch (error) {
    throw readFault(error, path)
  }
  if (length !== stat.size) throw changedWhileReading(path)
  return memory.subarray(0, length)
}

function kindOf(stat: Stats): string {
  if (stat.isDirectory()) return 'a directory'
  if (stat.isFIFO()) return 'a FIFO'
  return 'a socket or a device'
}
