import { createHash } from 'node:crypto'
import { openSource } from '@seaworthy/files'
import type { ExtraAlgorithm, MeasuredDigests } from '../claim.ts'
import { startDigest } from './extra-digest.ts'

const blockSize = 512 * 1024

/**
 * All digests of a file by one read of it, in bounded memory, synchronously: for worker threads. Throws
 * `files/not-found`, `files/not-a-file` or `files/unreadable`.
 */
export function digestFile(path: string, algorithms: Iterable<ExtraAlgorithm>): MeasuredDigests {
  const source = openSource(path)
  try {
    const sha256 = createHash('sha256')
    const extra = [...new Set(algorithms)].map((name) => ({ name, digest: startDigest(name, source.size) }))
    let size = 0
    for (let block = source.read(0, blockSize); block.length > 0; block = source.read(size, blockSize)) {
      size += block.length
      sha256.update(block)
      for (const { digest } of extra) digest.update(block)
    }
    const others = Object.fromEntries(extra.map(({ name, digest }) => [name, digest.digest()]))
    return { size, digests: { sha256: sha256.digest('hex'), ...others } }
  } finally {
    source.close()
  }
}
