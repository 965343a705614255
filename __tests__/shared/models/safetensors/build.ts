/** A safetensors file with this header, written as it is given, and this much data. */
export function safetensorsOf(
  header: string | Buffer,
  dataSize = 0,
  claimedLength = Buffer.byteLength(header),
): Buffer {
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(claimedLength))
  return Buffer.concat([length, Buffer.from(header), Buffer.alloc(dataSize, 1)])
}

export function tensor(dtype: string, shape: readonly number[], offsets: readonly number[]): string {
  return JSON.stringify({ dtype, shape, data_offsets: offsets })
}
