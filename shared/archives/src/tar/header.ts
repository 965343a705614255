/** One block of 512 bytes that describes an entry: POSIX.1-1988 ustar, with GNU's numbers (pax(1), tar.h of GNU tar). */
export interface TarHeader {
  name: string
  size: number
  /** The type flag as a character; "\0" is the old "0". */
  type: string
  target: string
}

export const blockBytes = 512

/** The header, or nothing when the checksum is not that of these bytes. */
export function readHeader(block: Buffer): TarHeader | undefined {
  if (block.length < blockBytes || !checksumFits(block)) return undefined
  const size = numberAt(block, 124, 12)
  if (size === undefined) return undefined
  const posix = block.toString('latin1', 257, 263) === 'ustar\0'
  const prefix = posix ? textAt(block, 345, 155) : ''
  const name = textAt(block, 0, 100)
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size,
    type: String.fromCharCode(block[156] ?? 0),
    target: textAt(block, 157, 100),
  }
}

export function textAt(block: Buffer, at: number, length: number): string {
  const field = block.subarray(at, at + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? field.length : end)
}

/** Octal digits, or GNU's binary with the top bit set. Negative numbers and those above 2^53 are nothing here. */
function numberAt(block: Buffer, at: number, length: number): number | undefined {
  if ((block[at] ?? 0) & 0x80) {
    const digits = Buffer.from(block.subarray(at, at + length))
    digits[0] = (digits[0] ?? 0) & 0x7f
    const value = Number(BigInt(`0x${digits.toString('hex')}`))
    return Number.isSafeInteger(value) ? value : undefined
  }
  const text = textAt(block, at, length).trim()
  return /^[0-7]*$/.test(text) ? Number.parseInt(text === '' ? '0' : text, 8) : undefined
}

/** The sum of all bytes with the checksum itself as spaces. Old programs summed signed bytes, and Python takes both. */
function checksumFits(block: Buffer): boolean {
  const stated = numberAt(block, 148, 8)
  // Nearly every file that is no archive ends here: its bytes there are no octal number.
  if (stated === undefined) return false
  let unsigned = 0
  let signed = 0
  for (let at = 0; at < block.length; at++) {
    const value = at >= 148 && at < 156 ? 32 : (block[at] ?? 0)
    unsigned += value
    signed += value > 127 ? value - 256 : value
  }
  return stated === unsigned || stated === signed
}
