/** An ECDSA signature whose r and s stand side by side, each with the curve's length, in DER (SEC 1, C.8). */
export function derOfPlain(plain: Buffer): Buffer {
  if (plain.length === 0 || plain.length % 2 !== 0) throw new RangeError(`no r and s in ${plain.length} bytes`)
  const half = plain.length / 2
  return element(0x30, Buffer.concat([integer(plain.subarray(0, half)), integer(plain.subarray(half))]))
}

/** Positive and as short as can be. */
function integer(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0)
  const shortest = first === -1 ? Buffer.of(0) : bytes.subarray(first)
  const isNegative = ((shortest[0] ?? 0) & 0x80) !== 0
  return element(0x02, isNegative ? Buffer.concat([Buffer.of(0), shortest]) : shortest)
}

/** Of at most 255 bytes, which P-521 needs. */
function element(tag: number, content: Buffer): Buffer {
  const head = content.length < 0x80 ? Buffer.of(tag, content.length) : Buffer.of(tag, 0x81, content.length)
  return Buffer.concat([head, content])
}
