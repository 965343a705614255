import { corrupt } from '../faults.ts'

/** A prefix code as a table over the next `bits` bits of input: `symbol << 4 | length`, 0 where there is no code. */
export interface Code {
  bits: number
  table: Uint16Array
}

/** The canonical code of these lengths (RFC 1951, section 3.2.2). A length of 0 is an unused symbol. */
export function codeOf(lengths: Uint8Array): Code {
  const counts = new Uint16Array(16)
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1
  counts[0] = 0
  let bits = 0
  let free = 1
  const next = new Uint16Array(17)
  for (let length = 1; length <= 15; length++) {
    free = free * 2 - (counts[length] ?? 0)
    if (free < 0) throw corrupt('The deflate stream has a code with more symbols than its lengths allow.')
    if (counts[length]) bits = length
    next[length + 1] = ((next[length] ?? 0) + (counts[length] ?? 0)) << 1
  }
  // As zlib: an incomplete code is allowed only when it is empty or has a single symbol of one bit.
  if (free > 0 && bits > 1) throw corrupt('The deflate stream has a code with fewer symbols than its lengths need.')
  const table = new Uint16Array(1 << bits)
  lengths.forEach((length, symbol) => {
    if (length === 0) return
    const code = next[length] ?? 0
    next[length] = code + 1
    fill(table, reversed(code, length), 1 << length, (symbol << 4) | length)
  })
  return { bits, table }
}

function fill(table: Uint16Array, from: number, step: number, entry: number): void {
  for (let at = from; at < table.length; at += step) table[at] = entry
}

function reversed(code: number, length: number): number {
  let result = 0
  for (let bit = 0; bit < length; bit++) result |= ((code >> bit) & 1) << (length - 1 - bit)
  return result
}

/** The lengths of the fixed code (section 3.2.6). */
export function fixedLengths(): { literals: Uint8Array; distances: Uint8Array } {
  const literals = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280)
  return { literals, distances: new Uint8Array(32).fill(5) }
}
