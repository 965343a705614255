import type { StartDigest } from '@seaworthy/files'
import { loadHash } from '../oms/content/hash.ts'
import { Dos2UnixMd5 } from '../sources/digest/dos2unix.ts'

/** The digests of signatures and sources of truth that Node does not have. */
export async function furtherDigests(): Promise<Record<string, StartDigest>> {
  const startBlake3 = await loadHash('blake3')
  return {
    'md5-dos2unix': () => new Dos2UnixMd5(),
    blake3: () => {
      const hash = startBlake3()
      return {
        update: (block) => {
          hash.update(block)
        },
        digest: () => hash.hex(),
      }
    },
  }
}
