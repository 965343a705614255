/** A GGUF file (version 3) with the given text and u32 values and no tensors, as docs/gguf.md of ggml has it. */
export function ggufBytes(values: Record<string, string | number>): Buffer {
  const header = Buffer.alloc(24)
  header.write('GGUF', 'latin1')
  header.writeUInt32LE(3, 4)
  header.writeBigUInt64LE(0n, 8)
  header.writeBigUInt64LE(BigInt(Object.keys(values).length), 16)
  const pairs = Object.entries(values).map(([key, value]) => Buffer.concat([text(key), typed(value)]))
  const content = Buffer.concat([header, ...pairs])
  return Buffer.concat([content, Buffer.alloc((32 - (content.length % 32)) % 32)])
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value)
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(bytes.length))
  return Buffer.concat([length, bytes])
}

function typed(value: string | number): Buffer {
  const type = Buffer.alloc(4)
  type.writeUInt32LE(typeof value === 'string' ? 8 : 4)
  if (typeof value === 'string') return Buffer.concat([type, text(value)])
  const number = Buffer.alloc(4)
  number.writeUInt32LE(value)
  return Buffer.concat([type, number])
}
