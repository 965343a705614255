import type { Hash } from '../../inventory/component.ts'
import { digestOf, usualAlgorithms } from '../../inventory/hashes.ts'

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
    const hash = digestOf(usualAlgorithms.get(name), Buffer.from(base64, 'base64').toString('hex'))
    if (!hash) return undefined
    const same = hashes.find(({ algorithm }) => algorithm === hash.algorithm)
    if (same && same.content !== hash.content) return undefined
    if (!same) hashes.push(hash)
  }
  return hashes
}
