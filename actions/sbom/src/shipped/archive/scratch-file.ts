import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import nodePath from 'node:path'
import { codeOf, type ByteSource } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'

/**
 * A private file for what is unpacked. It loses its name as soon as it is open, so that the system frees it when it is
 * closed, or when its thread or its program ends, however that happens: Node closes the descriptors of an ended thread.
 * Where an open file keeps its name, closing it removes it, and whoever made the folder removes what an ended thread left.
 */
export class ScratchFile {
  readonly #descriptor: number
  /** While it has one. */
  #path: string | undefined
  #size = 0

  /** Throws `sbom/scratch`. */
  constructor(folder: string) {
    const path = nodePath.join(folder, randomUUID())
    // `x` follows no link and takes no file that is there.
    this.#descriptor = attempt(() => openSync(path, 'wx+', 0o600))
    this.#path = isUnlinked(path) ? undefined : path
  }

  /** Throws `sbom/scratch`. */
  append(bytes: Buffer): void {
    for (let written = 0; written < bytes.length;) {
      const count = attempt(() =>
        writeSync(this.#descriptor, bytes, written, bytes.length - written, this.#size + written),
      )
      written += count
    }
    this.#size += bytes.length
  }

  /** Valid until it is closed. Reading throws `sbom/scratch`. */
  source(): ByteSource {
    const size = this.#size
    return { size, read: (offset, length) => this.#read(offset, Math.max(0, Math.min(length, size - offset))) }
  }

  close(): void {
    closeSync(this.#descriptor)
    if (this.#path !== undefined && isUnlinked(this.#path)) this.#path = undefined
  }

  #read(offset: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length)
    let filled = 0
    while (filled < length) {
      const at = filled
      const read = attempt(() => readSync(this.#descriptor, bytes, at, length - at, offset + at))
      if (read === 0) break
      filled += read
    }
    return bytes.subarray(0, filled)
  }
}

function isUnlinked(path: string): boolean {
  try {
    unlinkSync(path)
    return true
  } catch {
    return false
  }
}

/** The system's error without the path, which is one of this machine. */
function attempt<T>(call: () => T): T {
  try {
    return call()
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    throw new UserError('sbom/scratch', `What an archive holds cannot be kept in a temporary file (${code}).`, {
      remedy: 'Free as much space where RUNNER_TEMP is as the app takes unpacked, and run again.',
    })
  }
}
