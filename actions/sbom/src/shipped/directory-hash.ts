import { createHash } from 'node:crypto'
import { inByteOrder } from '@seaworthy/files'

/**
 * `dirHash` of in-toto's DigestSet: Hash1 of Go's `dirhash`, in hexadecimal. Paths are relative, with `/`.
 * Source: https://github.com/in-toto/attestation/blob/main/spec/v1/digest_set.md
 */
export function directoryHash(files: readonly { path: string; sha256: string }[]): string {
  const hash = createHash('sha256')
  for (const { path, sha256 } of files.toSorted((a, b) => inByteOrder(a.path, b.path)))
    hash.update(`${sha256}  ${path}\n`)
  return hash.digest('hex')
}
