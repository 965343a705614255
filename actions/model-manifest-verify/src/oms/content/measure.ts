import { setImmediate } from 'node:timers/promises'
import { openSource } from '@seaworthy/files'
import { signatureFault } from '../fault.ts'
import type { SignedModel, Serialization } from '../statement/model.ts'
import { loadHash, type Digester, type HashName, type StartHash } from './hash.ts'

/** What a file's bytes are: one digest, or with shards one for each part in their order. */
export interface Measured {
  /** Bytes. */
  size: number
  /** Lower-case hexadecimal. */
  digests: string[]
}

/** What must be computed over which files, to compare them with a signature. */
export interface NeededDigests {
  hash: HashName
  /** Bytes; each part of a file has a digest of its own. */
  shardSize?: number
  paths: string[]
}

/** The digests that a signature needs, for whoever reads the files anyway. */
export function neededDigests({ serialization: { hash, shardSize }, files }: SignedModel): NeededDigests {
  return { hash, ...(shardSize !== undefined && { shardSize }), paths: files.map(({ path }) => path) }
}

/**
 * Computes the digests of one file while somebody reads it. An empty file has one digest as a file, and none as shards
 * (spec, 6.3.2).
 */
export class ContentDigests {
  readonly #start: StartHash
  readonly #shardSize: number | undefined
  readonly #digests: string[] = []
  #hash: Digester | undefined
  #inShard = 0
  #size = 0

  constructor(start: StartHash, shardSize?: number) {
    this.#start = start
    this.#shardSize = shardSize
    if (shardSize === undefined) this.#hash = start()
  }

  /** Takes the next bytes; they may be overwritten afterwards. */
  update(bytes: Uint8Array): void {
    this.#size += bytes.length
    if (this.#shardSize === undefined) this.#hash?.update(bytes)
    else this.#updateShards(bytes, this.#shardSize)
  }

  finish(): Measured {
    if (this.#hash) this.#digests.push(this.#hash.hex())
    return { size: this.#size, digests: this.#digests }
  }

  #updateShards(bytes: Uint8Array, shardSize: number): void {
    for (let at = 0; at < bytes.length;) {
      this.#hash ??= this.#start()
      const part = bytes.subarray(at, at + shardSize - this.#inShard)
      this.#hash.update(part)
      at += part.length
      this.#inShard += part.length
      if (this.#inShard < shardSize) continue
      this.#digests.push(this.#hash.hex())
      this.#hash = undefined
      this.#inShard = 0
    }
  }
}

/** Bytes that are read at once. */
const blockSize = 1024 * 1024

/**
 * Reads files one after the other. Made once for a serialization.
 */
export async function startMeasuring({
  hash,
  shardSize,
}: Pick<Serialization, 'hash' | 'shardSize'>): Promise<(file: string) => Promise<Measured>> {
  const start = await loadHash(hash)
  return (file) => measureFile(file, new ContentDigests(start, shardSize))
}

/** Never through a link. Throws `files/…`, and `signature/changed-while-reading`. */
async function measureFile(file: string, digests: ContentDigests): Promise<Measured> {
  const source = openSource(file)
  try {
    for (let offset = 0; offset < source.size; offset += blockSize) {
      digests.update(source.read(offset, blockSize))
      await setImmediate()
    }
    const measured = digests.finish()
    if (measured.size === source.size) return measured
  } finally {
    source.close()
  }
  throw signatureFault('changed-while-reading', `${file} became shorter while it was being read.`, {
    remedy: 'Run this step when nothing writes to the model any more.',
  })
}
