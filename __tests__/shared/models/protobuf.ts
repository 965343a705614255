/** A message of these fields, in this order: numbers as varints, everything else as bytes. */
export function message(...fields: [number: number, value: number | bigint | string | Buffer][]): Buffer {
  return Buffer.concat(
    fields.flatMap(([number, value]) => {
      if (typeof value === 'number' || typeof value === 'bigint')
        return [varint((BigInt(number) << 3n) | 0n), varint(value)]
      const bytes = Buffer.from(value)
      return [varint((BigInt(number) << 3n) | 2n), varint(bytes.length), bytes]
    }),
  )
}

export function varint(value: number | bigint): Buffer {
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, BigInt(value))
  while (rest >= 0x80n) {
    bytes.push(Number(rest & 0x7fn) | 0x80)
    rest >>= 7n
  }
  return Buffer.from([...bytes, Number(rest)])
}
