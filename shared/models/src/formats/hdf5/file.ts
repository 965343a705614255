import type { ByteSource } from '@seaworthy/files'
import { Cursor } from './cursor.ts'

export interface Hdf5Fault {
  kind: 'malformed' | 'truncated' | 'unsupported' | 'limit'
  /** A sentence without its subject. */
  message: string
  offset: number
}

/** Of structures together, in bytes. Data is not read, and each structure is read once. */
const mostRead = 256 * 1024 * 1024
/** Of one structure, in bytes. */
const largestStructure = 16 * 1024 * 1024

export interface Layout {
  /** Where the superblock is: all places are counted from it. */
  base: number
  /** Of places and of lengths, in bytes. */
  offsetSize: number
  lengthSize: number
}

/** A file, and how much of it may still be read. */
export class Hdf5File {
  readonly base: number
  readonly offsetSize: number
  readonly lengthSize: number
  /** In bytes, from the superblock. */
  readonly size: number
  readonly #source: ByteSource
  readonly #fail: (fault: Hdf5Fault) => never
  #read = 0

  constructor(source: ByteSource, { base, offsetSize, lengthSize }: Layout, fail: (fault: Hdf5Fault) => never) {
    this.base = base
    this.offsetSize = offsetSize
    this.lengthSize = lengthSize
    this.size = source.size - base
    this.#source = source
    this.#fail = fail
  }

  fail(kind: Hdf5Fault['kind'], message: string, address: number): never {
    return this.#fail({ kind, message, offset: this.base + address })
  }

  /** A structure of exactly so many bytes. */
  at(address: number, length: number): Cursor {
    if (length > largestStructure) this.fail('limit', `has a structure of ${length} bytes`, address)
    if (address + length > this.size) this.fail('malformed', `ends before a structure of ${length} bytes`, address)
    this.#read += length
    if (this.#read > mostRead) this.fail('limit', `has more than ${mostRead} bytes of structures`, address)
    return new Cursor(this, this.#source.read(this.base + address, length), address)
  }
}
