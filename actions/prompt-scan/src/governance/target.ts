import { readdir, stat } from 'node:fs/promises'
import nodePath from 'node:path'
import { UserError } from '@seaworthy/verdict'
import { changedFiles, type EventPayload } from './changed-files.ts'

/** What is scanned. */
export interface Target {
  /** Absolute: the folder that paths are relative to. */
  root: string
  /** Only these files, relative to the root with `/`; undefined for everything. */
  only: string[] | undefined
  /** Why everything is scanned though only what changed was asked for. */
  widened?: string
}

/** A folder whole, a single file, or what the event changed. Throws `prompt-scan/nothing-there`. */
export async function targetOf(
  path: string,
  changedOnly: boolean,
  event: () => Promise<EventPayload>,
): Promise<Target> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isFile() === true) return { root: nodePath.dirname(path), only: [nodePath.basename(path)] }
  // A checkout that was forgotten leaves an empty folder, in which nothing bad is found.
  const isEmpty = found?.isDirectory() === true && (await readdir(path)).length === 0
  if (found?.isDirectory() !== true || isEmpty) {
    const there = isEmpty ? 'an empty folder' : 'none'
    throw new UserError('prompt-scan/nothing-there', `Expected a file or folder to scan, found ${there} at ${path}.`, {
      remedy: 'Check out the repository first, and set "path" to a file or folder of it.',
      at: { file: path },
    })
  }
  if (!changedOnly) return { root: path, only: undefined }
  const changed = await changedFiles(path, await event())
  return 'files' in changed
    ? { root: path, only: changed.files }
    : { root: path, only: undefined, widened: changed.everything }
}
