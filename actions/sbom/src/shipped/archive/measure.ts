import { createHash } from 'node:crypto'
import type { AsarIntegrity } from '@seaworthy/archives'
import { PartDigests, type ByteSource } from '@seaworthy/files'

/** What one pass over a file's bytes told. */
export interface Measured {
  /** Bytes that were read. */
  size: number
  /** Lower-case hexadecimal. */
  sha256: string
  /** Whether they are what the archive's header says of them; nothing when it says nothing. */
  fitsIntegrity?: boolean
}

/** In bytes. */
const blockSize = 1024 * 1024

/** Hashes a file of a container by one pass in bounded memory, and compares it with the header of its asar. */
export function measure(source: ByteSource, integrity?: AsarIntegrity): Measured {
  const whole = createHash('sha256')
  // The only block of a file has the digest of the file.
  const isOneBlock = integrity === undefined || source.size <= integrity.blockSize
  const parts = isOneBlock ? undefined : new PartDigests(() => sha256(), integrity.blockSize)
  let size = 0
  for (let block = source.read(0, blockSize); block.length > 0; block = source.read(size, blockSize)) {
    size += block.length
    whole.update(block)
    parts?.update(block)
  }
  const digest = whole.digest('hex')
  if (!integrity) return { size, sha256: digest }
  const blocks = parts?.digests() ?? [digest]
  const fits =
    digest === integrity.hash &&
    blocks.length === Math.max(1, integrity.blocks.length) &&
    integrity.blocks.every((block, index) => block === blocks[index])
  return { size, sha256: digest, fitsIntegrity: fits }
}

function sha256() {
  const hash = createHash('sha256')
  return {
    update: (block: Uint8Array) => {
      hash.update(block)
    },
    digest: () => hash.digest('hex'),
  }
}
