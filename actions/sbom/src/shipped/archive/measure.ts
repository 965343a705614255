import { createHash, hash } from 'node:crypto'
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

/** In bytes. A file that is not larger is hashed at once, which for small ones is several times as fast. */
export const blockSize = 1024 * 1024

/** Hashes a file of a container by one pass in bounded memory, and compares it with the header of its asar. */
export function measure(source: ByteSource, integrity?: AsarIntegrity): Measured {
  // The only block of a file has the digest of the file.
  const isOneBlock = integrity === undefined || source.size <= integrity.blockSize
  if (isOneBlock && source.size <= blockSize) return measureSmall(source.read(0, source.size), integrity)
  const whole = createHash('sha256')
  const parts = isOneBlock ? undefined : new PartDigests(() => sha256(), integrity.blockSize)
  let size = 0
  for (let block = source.read(0, blockSize); block.length > 0; block = source.read(size, blockSize)) {
    size += block.length
    whole.update(block)
    parts?.update(block)
  }
  const digest = whole.digest('hex')
  return measured(size, digest, parts?.digests() ?? [digest], integrity)
}

function measureSmall(bytes: Buffer, integrity: AsarIntegrity | undefined): Measured {
  const digest = hash('sha256', bytes, 'hex')
  return measured(bytes.length, digest, [digest], integrity)
}

function measured(size: number, sha256: string, blocks: string[], integrity: AsarIntegrity | undefined): Measured {
  if (!integrity) return { size, sha256 }
  const fitsIntegrity =
    sha256 === integrity.hash &&
    blocks.length === Math.max(1, integrity.blocks.length) &&
    integrity.blocks.every((block, index) => block === blocks[index])
  return { size, sha256, fitsIntegrity }
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
