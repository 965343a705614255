import { crc32 } from 'node:zlib'

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const checkLength = 6

/**
 * Whether the last six characters of a GitHub or npm token are the CRC-32 of the random part before them, in base 62
 * (GitHub, "Behind GitHub's new authentication token formats", 2021).
 */
export function hasChecksum(token: string): boolean {
  const random = token.slice(token.indexOf('_') + 1, -checkLength)
  return checksumOf(random) === token.slice(-checkLength)
}

/** CRC-32 in base 62, at least six digits. */
export function checksumOf(random: string): string {
  let rest = crc32(random)
  let written = ''
  while (rest > 0) {
    written = digits.charAt(rest % digits.length) + written
    rest = Math.floor(rest / digits.length)
  }
  return written.padStart(checkLength, '0')
}
