/** The parts of a GGUF file, so that a test can break one of them. */
export interface Parts {
  magic?: string
  version?: number
  tensorCount?: bigint
  keyCount?: bigint
  keys?: Buffer[]
  tensors?: Buffer[]
  /** Of the data, before it. In bytes. */
  alignment?: number
  data?: Buffer
}

export function ggufOf({
  magic = 'GGUF',
  version = 3,
  keys = [],
  tensors = [],
  tensorCount = BigInt(tensors.length),
  keyCount = BigInt(keys.length),
  alignment = 32,
  data = Buffer.alloc(0),
}: Parts): Buffer {
  const head = Buffer.concat([Buffer.from(magic), u32(version), u64(tensorCount), u64(keyCount), ...keys, ...tensors])
  if (tensors.length === 0) return Buffer.concat([head, data])
  return Buffer.concat([head, Buffer.alloc((alignment - (head.length % alignment)) % alignment), data])
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

export function u64(value: bigint | number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

export function text(value: string | Buffer): Buffer {
  return Buffer.concat([u64(Buffer.byteLength(value)), Buffer.from(value)])
}

/** A key with a value of the type of this number. */
export function key(name: string | Buffer, type: number, value: Buffer): Buffer {
  return Buffer.concat([text(name), u32(type), value])
}

export function textKey(name: string, value: string): Buffer {
  return key(name, 8, text(value))
}

export interface TensorParts {
  name?: string | Buffer
  dimensions?: (bigint | number)[]
  type?: number
  offset?: bigint | number
}

/** Described as 32 bytes of 8-bit integers at the start of the data, unless told otherwise. */
export function tensor({ name = 't', dimensions = [32], type = 24, offset = 0 }: TensorParts = {}): Buffer {
  return Buffer.concat([text(name), u32(dimensions.length), ...dimensions.map(u64), u32(type), u64(offset)])
}
