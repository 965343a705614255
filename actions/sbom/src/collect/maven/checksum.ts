import type { Hash } from '../../inventory/component.ts'

/** As Maven and Gradle name them, without dashes and in lower case. */
const algorithms = new Map<string, { algorithm: Hash['algorithm']; digits: number }>([
  ['md5', { algorithm: 'MD5', digits: 32 }],
  ['sha1', { algorithm: 'SHA-1', digits: 40 }],
  ['sha256', { algorithm: 'SHA-256', digits: 64 }],
  ['sha384', { algorithm: 'SHA-384', digits: 96 }],
  ['sha512', { algorithm: 'SHA-512', digits: 128 }],
])

/** A digest in hexadecimal digits; undefined when it is none. */
export function checksum(algorithm: string, content: string): Hash | undefined {
  const known = algorithms.get(algorithm.toLowerCase().replaceAll('-', ''))
  if (!known || content.length !== known.digits || !/^[0-9a-f]+$/i.test(content)) return undefined
  return { algorithm: known.algorithm, content: content.toLowerCase() }
}
