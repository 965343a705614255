import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { UserError } from '@seaworthy/verdict'
import { codeOf } from './fault.ts'
import { shown } from './shown.ts'

/**
 * Writes the whole file or nothing: to a new file beside it, to the disk, then over the name. Makes the directory.
 * A link at the name is replaced, never followed. Throws `files/unwritable`.
 */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  const directory = path.dirname(file)
  const draft = path.join(directory, `.${randomUUID()}.tmp`)
  try {
    await makeDirectory(directory)
    await writeDraft(draft, content)
    await replace(draft, file)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw writeFault(error, file)
  }
  await syncDirectory(directory)
}

/**
 * Node's own recursive mkdir never ends where a directory cannot be made in one that exists, as in `/proc` (found on
 * 24.21).
 */
export async function makeDirectory(directory: string): Promise<void> {
  const found = await stat(directory).catch(() => undefined)
  if (found?.isDirectory()) return
  const parent = path.dirname(directory)
  if (parent !== directory) await makeDirectory(parent)
  await mkdir(directory).catch(async (error: unknown) => {
    // Another process may have made it meanwhile; a file of that name is no directory.
    if (codeOf(error) !== 'EEXIST' || !(await stat(directory)).isDirectory()) throw error
  })
}

async function writeDraft(draft: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(draft, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Waits before each new try, in milliseconds: on Windows a virus scanner may hold a file for a moment. */
const patience = process.platform === 'win32' ? [10, 50, 200, 800] : []

async function replace(draft: string, file: string): Promise<void> {
  for (const wait of patience) {
    try {
      await rename(draft, file)
      return
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? '')) throw error
      await setTimeout(wait)
    }
  }
  await rename(draft, file)
}

/** Makes the new name last over a power failure where the system can; Windows and some network disks cannot. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

const reasons: Readonly<Record<string, [reason: string, remedy: string]>> = {
  EACCES: ['permission denied', 'Give the user that runs this job permission to write there.'],
  EPERM: ['permission denied', 'Give the user that runs this job permission to write there.'],
  EROFS: ['the file system is read-only', 'Name a path on a writable disk.'],
  ENOSPC: ['the disk is full', 'Free space on the disk.'],
  EDQUOT: ['the quota is used up', 'Free space, or raise the quota.'],
  EFBIG: ['the file is too large for this system', 'Write less, or to another disk.'],
  EISDIR: ['a directory has that name', 'Remove the directory, or name another path.'],
  ENOTDIR: ['a part of the path is not a directory', 'Name a path whose parents are directories.'],
  EEXIST: ['a part of the path is not a directory', 'Name a path whose parents are directories.'],
  ENAMETOOLONG: ['the path is too long', 'Name a shorter path.'],
  ERR_INVALID_ARG_VALUE: ['the path contains a NUL character', 'Remove the NUL character.'],
}

function writeFault(error: unknown, file: string): UserError {
  const code = codeOf(error)
  if (code === undefined) throw error
  const [reason, remedy] = reasons[code] ?? [
    'the system refuses',
    'Check the disk and the path, then run the job again.',
  ]
  return new UserError('files/unwritable', `${shown(file)} cannot be written: ${reason} (${code}).`, {
    remedy,
    at: { file },
    cause: error,
  })
}
