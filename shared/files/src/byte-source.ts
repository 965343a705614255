import { closeSync } from 'node:fs'
import { readAt } from './read-at.ts'
import { openRegularFile } from './regular-file.ts'

/** Random access to bytes, of a file or of a part of one. Synchronous: readers run in worker threads. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number
  /** So many bytes from an offset; fewer at the end, none past it. The buffer may share memory with the source. */
  read(offset: number, length: number): Buffer
}

/** Bytes in memory. */
export function memorySource(bytes: Buffer): ByteSource {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) }
}

/** A part of a source. What lies outside the part cannot be read through it. */
export function partOf(source: ByteSource, start: number, size: number): ByteSource {
  const end = Math.max(0, Math.min(size, source.size - start))
  return {
    size: end,
    read: (offset, length) => source.read(start + Math.min(offset, end), Math.max(0, Math.min(length, end - offset))),
  }
}

/**
 * An open regular file. A link as the last component is refused. Throws `files/not-found`, `files/not-a-file` or
 * `files/unreadable`. Close it.
 */
export function openSource(path: string): ByteSource & { close(): void } {
  const { descriptor, stat } = openRegularFile(path)
  return {
    size: stat.size,
    read: (offset, length) => readAt(path, descriptor, offset, Math.max(0, Math.min(length, stat.size - offset))),
    close() {
      closeSync(descriptor)
    },
  }
}
