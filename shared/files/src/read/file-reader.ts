import { createHash, hash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { fstatSync, readSync } from 'node:fs'
import type { ByteSource } from '../byte-source.ts'
import { changedWhileReading, readFault } from '../fault.ts'
import type { OpenFile } from '../regular-file.ts'
import { identityOfOpen, sameIdentity } from './identity.ts'
import { keptSource } from './kept-source.ts'
import type { FileDigest, FileIdentity } from './request.ts'
import { headSize, type Window } from './window.ts'

const nothing = Buffer.alloc(0)

/**
 * Reads one file from its start to its end, block by block, so that its user can report progress or stop in between.
 * Reading is synchronous: per block that is several times faster than a stream. The window may be used again when the
 * file is closed.
 */
export class FileReader {
  readonly #path: string
  readonly #file: OpenFile
  readonly #window: Window
  readonly #hash: Hash | undefined
  #size = 0
  #atEnd = false

  /** Whoever opened the file closes it. */
  constructor(path: string, file: OpenFile, window: Window) {
    this.#path = path
    this.#file = file
    this.#window = window
    window.restart()
    this.#hash = file.stat.size < headSize ? undefined : createHash('sha256')
  }

  /**
   * The next bytes, valid until the next call; none at the end. Throws `files/unreadable` or
   * `files/changed-while-reading`.
   */
  next(): Buffer {
    if (this.#atEnd) return nothing
    const space = this.#window.space()
    const block = this.#window.fill(this.#read(space))
    this.#size += block.length
    // A file gives less than it was asked for at its end alone: asking once more would double the calls for a small one.
    this.#atEnd = block.length < space.length && this.#size === this.#file.stat.size
    if (this.#size > this.#file.stat.size) throw changedWhileReading(this.#path)
    this.#hash?.update(block)
    return block
  }

  /** The digest, once `next` has returned nothing. Throws `files/changed-while-reading`. */
  finish(): FileDigest {
    if (this.#size !== this.#file.stat.size) throw changedWhileReading(this.#path)
    this.requireUnchanged()
    return { path: this.#path, size: this.#size, sha256: this.#hash?.digest('hex') ?? this.#hashSmall() }
  }

  /** All bytes of the file; what has been kept of them is not read again. Valid as long as the file is open. */
  source(): ByteSource {
    return keptSource(this.#path, this.#file.descriptor, this.#size, this.#window.kept())
  }

  /** Throws `files/changed-while-reading` when somebody has written to a file that is not in memory as a whole. */
  requireUnchanged(): void {
    if (!this.#hash) return
    const { size, mtimeMs, ctimeMs } = fstatSync(this.#file.descriptor)
    const { stat } = this.#file
    if (size !== stat.size || mtimeMs !== stat.mtimeMs || ctimeMs !== stat.ctimeMs)
      throw changedWhileReading(this.#path)
  }

  identity(): FileIdentity {
    return identityOfOpen(this.#file.descriptor)
  }

  /** Throws `files/changed-while-reading` when the file is not in that state any more. */
  requireIdentity(identity: FileIdentity): void {
    if (!sameIdentity(this.identity(), identity)) throw changedWhileReading(this.#path)
  }

  #read(space: Buffer): number {
    try {
      return readSync(this.#file.descriptor, space, 0, space.length, null)
    } catch (error) {
      throw readFault(error, this.#path)
    }
  }

  /** A small file is kept as a whole; hashing it at once is faster. */
  #hashSmall(): string {
    const [head] = this.#window.kept()
    return hash('sha256', head?.bytes ?? '', 'hex')
  }
}
