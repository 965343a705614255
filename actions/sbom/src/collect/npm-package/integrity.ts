import type { Hash } from '../../inventory/component.ts'

/** Names of Subresource Integrity and npm, with the length of the digest in bytes. */
const algorithms = new Map<string, { algorithm: Hash['algorithm']; bytes: number }>([
  ['md5', { algorithm: 'MD5', bytes: 16 }],
  ['sha1', { algorithm: 'SHA-1', bytes: 20 }],
  ['sha256', { algorithm: 'SHA-256', bytes: 32 }],
  ['sha384', { algorithm: 'SHA-384', bytes: 48 }],
  ['sha512', { algorithm: 'SHA-512', bytes: 64 }],
])

/** One `algorithm-base64?options` of a list of them. */
const part = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})(?:\?[\x21-\x7e]*)?$/

/**
 * The digests that an `integrity` names, or nothing when it is malformed.
 * Source: https://www.w3.org/TR/SRI/#the-integrity-attribute, with md5 and sha1 as npm has them.
 */
export function hashesOf(integrity: string): Hash[] | undefined {
  const hashes: Hash[] = []
  for (const text of integrity.trim().split(/\s+/)) {
    const [, name = '', base64 = ''] = part.exec(text) ?? []
    const known = algorithms.get(name)
    const digest = Buffer.from(base64, 'base64')
    if (!known || digest.length !== known.bytes) return undefined
    hashes.push({ algorithm: known.algorithm, content: digest.toString('hex') })
  }
  return hashes
}
