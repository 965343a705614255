import { closeSync } from 'node:fs'
import type { UserError } from '@seaworthy/verdict'
import { readFault } from '../fault.ts'
import { startPace } from '../pace.ts'
import type { Pace } from '../pace.ts'
import { openRegularFile } from '../regular-file.ts'
import { FileReader } from './file-reader.ts'
import type { FileDigest } from './request.ts'
import { Window } from './window.ts'

export interface HashFileOptions {
  /** Told of every block with its length in bytes. */
  onProgress?: (bytes: number) => void
  signal?: AbortSignal
}

/**
 * Hashes one regular file in this thread, with bounded memory, and lets timers run. Never follows a link.
 * Throws `files/not-found`, `files/not-a-file`, `files/unreadable` or `files/changed-while-reading`, and the signal's
 * reason.
 */
export function hashFile(path: string, options: HashFileOptions = {}): Promise<FileDigest> {
  return hashPaced(path, new Window(), startPace(), options)
}

/**
 * Hashes the files in this thread, one after the other, and yields each with its digest or with what is wrong with it.
 */
export async function* hashHere<File extends { path: string }>(
  files: Iterable<File>,
  options: HashFileOptions,
): AsyncGenerator<[File, FileDigest | UserError]> {
  const window = new Window()
  const pace = startPace()
  for (const file of files) {
    yield [file, await hashOrFault(file.path, window, pace, options)]
    if (pace.due()) await pace.rest()
  }
}

async function hashOrFault(
  path: string,
  window: Window,
  pace: Pace,
  options: HashFileOptions,
): Promise<FileDigest | UserError> {
  try {
    return await hashPaced(path, window, pace, options)
  } catch (error) {
    options.signal?.throwIfAborted()
    return readFault(error, path)
  }
}

async function hashPaced(path: string, window: Window, pace: Pace, options: HashFileOptions): Promise<FileDigest> {
  options.signal?.throwIfAborted()
  const file = openRegularFile(path)
  try {
    const reader = new FileReader(path, file, window)
    for (let block = reader.next(); block.length > 0; block = reader.next()) {
      options.onProgress?.(block.length)
      if (!pace.due()) continue
      await pace.rest()
      options.signal?.throwIfAborted()
    }
    return reader.finish()
  } finally {
    closeSync(file.descriptor)
  }
}
