import type { Hash } from '../../inventory/component.ts'
import { isDigest } from '../../inventory/hashes.ts'

/** Names of Subresource Integrity and npm. */
const algorithms = new Map<string, Hash['algorithm']>([
  ['md5', 'MD5'],
  ['sha1', 'SHA-1'],
  ['sha256', 'SHA-256'],
  ['sha384', 'SHA-384'],
  ['sha512', 'SHA-512'],
])

/** One `algorithm-base64?options` of a list of them. */
const part = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})(?:\?[\x21-\x7e]*)?$/

/**
 * The digests that an `integrity` names, or nothing when it is malformed, or has several of one algorithm: package
 * managers then take whichever archive fits one of them.
 * Source: https://www.w3.org/TR/SRI/#the-integrity-attribute, with md5 and sha1 as npm has them.
 */
export function hashesOf(integrity: string): Hash[] | undefined {
  const hashes: Hash[] = []
  for (const text of integrity.trim().split(/\s+/)) {
    const [, name = '', base64 = ''] = part.exec(text) ?? []
    const algorithm = algorithms.get(name)
    const hash = algorithm && { algorithm, content: Buffer.from(base64, 'base64').toString('hex') }
    if (!hash || !isDigest(hash)) return undefined
    const same = hashes.find((one) => one.algorithm === algorithm)
    if (same && same.content !== hash.content) return undefined
    if (!same) hashes.push(hash)
  }
  return hashes
}
