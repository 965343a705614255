import type { UserError } from '@seaworthy/verdict'
import { readFault } from '../fault.ts'
import { startPace } from '../pace.ts'
import type { Pace } from '../pace.ts'
import { blockSize, DigestReader } from './digest-reader.ts'
import type { FileDigest } from './digest-reader.ts'

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
  return hashPaced(path, Buffer.allocUnsafe(blockSize), startPace(), options)
}

/**
 * Hashes the files in this thread, one after the other, and yields each with its digest or with what is wrong with it.
 */
export async function* hashHere<File extends { path: string }>(
  files: Iterable<File>,
  options: HashFileOptions,
): AsyncGenerator<[File, FileDigest | UserError]> {
  const block = Buffer.allocUnsafe(blockSize)
  const pace = startPace()
  for (const file of files) {
    yield [file, await hashOrFault(file.path, block, pace, options)]
    if (pace.due()) await pace.rest()
  }
}

async function hashOrFault(
  path: string,
  block: Buffer,
  pace: Pace,
  options: HashFileOptions,
): Promise<FileDigest | UserError> {
  try {
    return await hashPaced(path, block, pace, options)
  } catch (error) {
    options.signal?.throwIfAborted()
    return readFault(error, path)
  }
}

async function hashPaced(path: string, block: Buffer, pace: Pace, options: HashFileOptions): Promise<FileDigest> {
  options.signal?.throwIfAborted()
  const reader = new DigestReader(path, block)
  try {
    for (let bytes = reader.next(); bytes > 0; bytes = reader.next()) {
      options.onProgress?.(bytes)
      if (!pace.due()) continue
      await pace.rest()
      options.signal?.throwIfAborted()
    }
    return reader.finish()
  } finally {
    reader.close()
  }
}
