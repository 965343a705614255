import type { Hash } from '../../inventory/component.ts'
import { isDigest } from '../../inventory/hashes.ts'

/** As Maven and Gradle name them, without dashes and in lower case. */
const algorithms = new Map<string, Hash['algorithm']>([
  ['md5', 'MD5'],
  ['sha1', 'SHA-1'],
  ['sha256', 'SHA-256'],
  ['sha384', 'SHA-384'],
  ['sha512', 'SHA-512'],
])

/** A digest in hexadecimal digits; undefined when it is none. */
export function checksum(name: string, content: string): Hash | undefined {
  const algorithm = algorithms.get(name.toLowerCase().replaceAll('-', ''))
  const hash = algorithm && { algorithm, content: content.toLowerCase() }
  return hash && isDigest(hash) ? hash : undefined
}
