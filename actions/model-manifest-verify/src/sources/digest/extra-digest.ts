import { createHash } from 'node:crypto'
import type { ExtraAlgorithm } from '../claim.ts'
import { Dos2UnixMd5 } from './dos2unix.ts'

/** A digest that is fed the blocks of a file in their order, of any size. */
export interface ExtraDigest {
  update(block: Buffer): void
  /** Lower-case hexadecimal. Once. */
  digest(): string
}

/** `size` is that of the file in bytes: git hashes it before the content (git, "Git Objects"). */
export function startDigest(algorithm: ExtraAlgorithm, size: number): ExtraDigest {
  switch (algorithm) {
    case 'md5':
      return streaming('md5')
    case 'md5-dos2unix':
      return new Dos2UnixMd5()
    case 'git-sha1':
      return streaming('sha1', `blob ${size}\0`)
  }
}

function streaming(algorithm: string, first = ''): ExtraDigest {
  const hash = createHash(algorithm).update(first)
  return {
    update: (block) => {
      hash.update(block)
    },
    digest: () => hash.digest('hex'),
  }
}
