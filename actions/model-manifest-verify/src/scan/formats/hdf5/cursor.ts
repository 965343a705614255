import type { Hdf5File } from './file.ts'

/** Reads forward through a structure of a file, in the sizes that the file has for addresses and lengths. */
export class Cursor {
  readonly #file: Hdf5File
  readonly #bytes: Buffer
  readonly #address: number
  #position = 0

  constructor(file: Hdf5File, bytes: Buffer, address: number) {
    this.#file = file
    this.#bytes = bytes
    this.#address = address
  }

  get address(): number {
    return this.#address + this.#position
  }

  get remaining(): number {
    return this.#bytes.length - this.#position
  }

  bytes(length: number): Buffer {
    if (length > this.remaining) {
      this.#file.fail('malformed', `wants ${length} bytes where ${this.remaining} are left`, this.address)
    }
    this.#position += length
    return this.#bytes.subarray(this.#position - length, this.#position)
  }

  skip(length: number): void {
    this.bytes(length)
  }

  /** The rest, as a structure of its own. */
  rest(): Cursor {
    const { address, remaining } = this
    return new Cursor(this.#file, this.bytes(remaining), address)
  }

  u8(): number {
    return this.bytes(1).readUInt8()
  }

  u16(): number {
    return this.bytes(2).readUInt16LE()
  }

  u32(): number {
    return this.bytes(4).readUInt32LE()
  }

  /** An unsigned number of so many bytes. */
  number(size: number): number {
    const { address } = this
    const bytes = this.bytes(size)
    let value = 0n
    for (let index = size - 1; index >= 0; index -= 1) value = (value << 8n) | BigInt(bytes[index] ?? 0)
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) this.#file.fail('malformed', `counts to ${value}`, address)
    return Number(value)
  }

  /** A length in bytes, or a count. */
  length(): number {
    return this.number(this.#file.lengthSize)
  }

  /** A place in the file; none when all its bits are set. */
  pointer(): number | undefined {
    const size = this.#file.offsetSize
    const start = this.#position
    if (this.bytes(size).every((byte) => byte === 0xff)) return undefined
    this.#position = start
    return this.number(size)
  }

  /** The four letters that a structure begins with. */
  signature(expected: string): void {
    const { address } = this
    const found = this.bytes(4).toString('latin1')
    if (found !== expected) this.#file.fail('malformed', `has no ${expected} where one is expected`, address)
  }

  /** What is wrong with a version that is not among those known. */
  version(known: readonly number[], what: string): number {
    const { address } = this
    const version = this.u8()
    if (!known.includes(version)) this.#file.fail('unsupported', `has ${what} of version ${version}`, address)
    return version
  }
}
