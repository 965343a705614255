import { createHash } from 'node:crypto'

/**
 * The digest of a whole model (spec, 6.5.1): SHA-256 over the bytes of all digests in their order. It binds no names; the
 * signature does.
 */
export function rootDigest(digests: Iterable<string>): string {
  const root = createHash('sha256')
  for (const digest of digests) root.update(digest, 'hex')
  return root.digest('hex')
}
