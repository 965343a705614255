import { memorySource } from '@seaworthy/files'
import { ByteReader } from '../reading/byte-reader.ts'
import type { Hdf5File } from './file.ts'

/** Reads forward through a structure of a file, in the sizes that the file has for addresses and lengths. */
export class Cursor extends ByteReader {
  readonly #file: Hdf5File
  readonly #start: number

  constructor(file: Hdf5File, bytes: Buffer, start: number) {
    super(memorySource(bytes), (position, wanted) =>
      file.fail('malformed', `wants ${wanted} bytes where ${bytes.length - position} are left`, start + position),
    )
    this.#file = file
    this.#start = start
  }

  get address(): number {
    return this.#start + this.position
  }

  /** The rest, as a structure of its own. */
  rest(): Cursor {
    const { address, remaining } = this
    return new Cursor(this.#file, this.bytes(remaining), address)
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
    const start = this.position
    if (this.bytes(size).every((byte) => byte === 0xff)) return undefined
    this.seek(start)
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
