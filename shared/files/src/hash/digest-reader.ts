import { createHash, hash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { closeSync, fstatSync, readSync } from 'node:fs'
import { changedWhileReading, readFault } from '../fault.ts'
import { openRegularFile } from '../regular-file.ts'
import type { OpenFile } from '../regular-file.ts'

export interface FileDigest {
  path: string
  /** Bytes that were read. */
  size: number
  /** Lower-case hexadecimal. */
  sha256: string
}

/**
 * Bytes that one reader works with: it fits the processor's cache, and larger is not faster (measured: 256 KiB to 1 MiB
 * alike).
 */
export const blockSize = 512 * 1024

/**
 * Hashes one file block by block, so that its user can report progress or stop in between. Reading is synchronous: per
 * block that is several times faster than a stream. Blocks are read into the given buffer, which may be used again when
 * the reader is closed.
 */
export class DigestReader {
  readonly #path: string
  readonly #file: OpenFile
  readonly #block: Buffer
  readonly #hash: Hash | undefined
  #size = 0

  /** Throws `files/not-found`, `files/not-a-file` or `files/unreadable`. */
  constructor(path: string, block: Buffer) {
    this.#path = path
    this.#block = block
    this.#file = openRegularFile(path)
    this.#hash = this.#file.stat.size < block.length ? undefined : createHash('sha256')
  }

  /**
   * Reads the next block and returns its length: 0 at the end. Throws `files/unreadable` or
   * `files/changed-while-reading`.
   */
  next(): number {
    const start = this.#hash ? 0 : this.#size
    const read = this.#read(start)
    this.#size += read
    if (this.#size > this.#file.stat.size) throw changedWhileReading(this.#path)
    this.#hash?.update(this.#block.subarray(0, read))
    return read
  }

  /** The digest, once `next` has returned 0. Throws `files/changed-while-reading`. */
  finish(): FileDigest {
    if (this.#size !== this.#file.stat.size) throw changedWhileReading(this.#path)
    return {
      path: this.#path,
      size: this.#size,
      sha256: this.#hash ? this.#finishLarge(this.#hash) : this.#hashSmall(),
    }
  }

  close(): void {
    closeSync(this.#file.descriptor)
  }

  #read(start: number): number {
    try {
      return readSync(this.#file.descriptor, this.#block, start, this.#block.length - start, null)
    } catch (error) {
      throw readFault(error, this.#path)
    }
  }

  /** A small file is in the block as a whole; hashing it at once is faster. */
  #hashSmall(): string {
    return hash('sha256', this.#block.subarray(0, this.#size), 'hex')
  }

  #finishLarge(streaming: Hash): string {
    const { size, mtimeMs } = fstatSync(this.#file.descriptor)
    if (size !== this.#file.stat.size || mtimeMs !== this.#file.stat.mtimeMs) throw changedWhileReading(this.#path)
    return streaming.digest('hex')
  }
}
