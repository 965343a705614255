import { closeSync, constants, fstatSync, lstatSync, openSync } from 'node:fs'
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

function kindOf(stat: Stats): string {
  if (stat.isDirectory()) return 'a directory'
  if (stat.isFIFO()) return 'a FIFO'
  return 'a socket or a device'
}
