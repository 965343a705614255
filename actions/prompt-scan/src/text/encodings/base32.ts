import { longestDecoded, type Decoded } from '../decoded.ts'
import { textOf } from '../printable.ts'
import { alphabetOf, runsOf } from './runs.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const members = alphabetOf(alphabet + alphabet.toLowerCase())

/** Characters: fifteen bytes. */
const shortest = 24

/** Base32 of RFC 4648 section 6. */
export function* base32In(text: string): Generator<Decoded> {
  for (const { start, end } of runsOf(text, members, shortest)) {
    const encoded = text.slice(start, end)
    if (encoded !== encoded.toUpperCase() && encoded !== encoded.toLowerCase()) continue
    const decoded = textOf(bytesOf(encoded.slice(0, 64))) && textOf(bytesOf(encoded.slice(0, longestDecoded)))
    if (decoded !== undefined) yield { start, end, decoded, via: 'base32' }
  }
}

function bytesOf(encoded: string): Uint8Array {
  const digits = encoded.toUpperCase()
  const bytes = new Uint8Array(Math.floor((digits.length * 5) / 8))
  let bits = 0
  let value = 0
  let length = 0
  for (const digit of digits) {
    value = ((value << 5) | alphabet.indexOf(digit)) & 0xfff
    bits += 5
    if (bits < 8) continue
    bits -= 8
    if (length < bytes.length) bytes[length++] = (value >> bits) & 0xff
  }
  return bytes
}
