import type { ByteSource } from '@seaworthy/files'
import type { Budget } from '../budget.ts'
import { corrupt } from '../faults.ts'
import { BitReader } from './bit-reader.ts'
import type { BitPosition } from './bit-reader.ts'
import { codeOf, fixedLengths } from './huffman.ts'
import type { Code } from './huffman.ts'

const historyBytes = 32 * 1024
const chunkBytes = 128 * 1024
/** The longest match of one symbol. */
const longestMatch = 258
/** What a block costs beside its bytes, as bytes of work: a hostile stream has blocks without any. */
const codedBlockCost = 4096
const storedBlockCost = 64

type Block =
  | { kind: 'between' }
  | { kind: 'stored'; left: number }
  | { kind: 'coded'; literals: Code; distances: Code }
  | { kind: 'end' }

/** A place in the middle of a stream from which it can be read on. */
export interface InflaterState {
  input: BitPosition
  block: Block
  last: boolean
  history: Buffer
}

const lengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258] // prettier-ignore
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const distanceBase = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577] // prettier-ignore
const distanceBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/**
 * Reads a deflate stream (RFC 1951) piece by piece. Node's synchronous zlib gives only whole results, and its streams
 * are asynchronous; this one stops after each piece, can go on from a saved state, and says where the stream ends.
 */
export class Inflater {
  readonly #input: BitReader
  readonly #budget: Budget
  readonly #buffer = Buffer.alloc(historyBytes + chunkBytes + longestMatch)
  /** Bytes of history at the front of the buffer that were produced; a match may not reach further back. */
  #history = 0
  #block: Block = { kind: 'between' }
  #last = false

  constructor(source: ByteSource, offset: number, budget: Budget) {
    this.#input = new BitReader(source, offset)
    this.#budget = budget
  }

  /** The next bytes, or nothing at the end. Throws `archive/corrupt` or `archive/too-large`. */
  next(): Buffer | undefined {
    if (this.#block.kind === 'end') return undefined
    const start = historyBytes
    let at = start
    const end = start + chunkBytes
    while (at < end && this.#block.kind !== 'end') {
      if (this.#block.kind === 'between') this.#block = this.#startBlock()
      else if (this.#block.kind === 'stored') at = this.#copyStored(this.#block, at, end)
      else at = this.#decode(this.#block, at, end)
    }
    if (at === start) return undefined
    this.#budget.spend(at - start)
    const chunk = Buffer.from(this.#buffer.subarray(start, at))
    this.#history = Math.min(historyBytes, this.#history + chunk.length)
    this.#buffer.copyWithin(0, at - historyBytes, at)
    return chunk
  }

  /** Where the bytes after the stream begin. Only at the end. */
  endOffset(): number {
    this.#input.align()
    return this.#input.position().byte
  }

  save(): InflaterState {
    const history = Buffer.from(this.#buffer.subarray(historyBytes - this.#history, historyBytes))
    return { input: this.#input.position(), block: { ...this.#block }, last: this.#last, history }
  }

  restore({ input, block, last, history }: InflaterState): void {
    this.#input.seek(input)
    this.#block = { ...block }
    this.#last = last
    this.#history = history.length
    history.copy(this.#buffer, historyBytes - history.length)
  }

  #startBlock(): Block {
    if (this.#last) return { kind: 'end' }
    this.#last = this.#input.take(1) === 1
    switch (this.#input.take(2)) {
      case 0:
        return this.#startStored()
      case 1: {
        this.#budget.spend(codedBlockCost)
        const { literals, distances } = fixedLengths()
        return { kind: 'coded', literals: codeOf(literals), distances: codeOf(distances) }
      }
      case 2:
        return this.#startDynamic()
      default:
        throw corrupt('The deflate stream has a block of the reserved type 3.')
    }
  }

  #startStored(): Block {
    this.#budget.spend(storedBlockCost)
    this.#input.align()
    const left = this.#input.take(16)
    if ((this.#input.take(16) ^ left) !== 0xffff)
      throw corrupt('The deflate stream has a stored block of no clear length.')
    this.#input.align()
    return { kind: 'stored', left }
  }

  /** Section 3.2.7. */
  #startDynamic(): Block {
    this.#budget.spend(codedBlockCost)
    const input = this.#input
    const literalCount = input.take(5) + 257
    const distanceCount = input.take(5) + 1
    const codeLengthCount = input.take(4) + 4
    if (literalCount > 286 || distanceCount > 30) throw corrupt('The deflate stream has a code with too many symbols.')
    const codeLengths = new Uint8Array(19)
    for (const symbol of codeLengthOrder.slice(0, codeLengthCount)) codeLengths[symbol] = input.take(3)
    const lengths = this.#readLengths(codeOf(codeLengths), literalCount + distanceCount)
    if (lengths[256] === 0) throw corrupt('The deflate stream has a block without an end.')
    return {
      kind: 'coded',
      literals: codeOf(lengths.subarray(0, literalCount)),
      distances: codeOf(lengths.subarray(literalCount)),
    }
  }

  #readLengths(code: Code, count: number): Uint8Array {
    const lengths = new Uint8Array(count)
    let at = 0
    while (at < count) {
      const symbol = this.#symbol(code)
      if (symbol < 16) {
        lengths[at++] = symbol
        continue
      }
      if (symbol === 16 && at === 0) throw corrupt('The deflate stream repeats a length before the first one.')
      const value = symbol === 16 ? (lengths[at - 1] ?? 0) : 0
      const repeat = symbol === 18 ? 11 + this.#input.take(7) : 3 + this.#input.take(symbol === 16 ? 2 : 3)
      if (at + repeat > count) throw corrupt('The deflate stream has more code lengths than it announced.')
      lengths.fill(value, at, at + repeat)
      at += repeat
    }
    return lengths
  }

  #symbol({ bits, table }: Code): number {
    const input = this.#input
    if (input.held < bits) input.need(bits)
    const entry = table[input.hold & ((1 << bits) - 1)] ?? 0
    if (entry === 0) throw corrupt('The deflate stream has bits that stand for no symbol.')
    input.drop(entry & 15)
    return entry >> 4
  }

  #copyStored(block: { left: number }, at: number, end: number): number {
    const wanted = Math.min(block.left, end - at)
    const copied = this.#input.copy(this.#buffer, at, wanted)
    if (copied < wanted) throw corrupt('The deflate stream ends in the middle.')
    block.left -= copied
    if (block.left === 0) this.#block = { kind: 'between' }
    return at + copied
  }

  #decode({ literals, distances }: { literals: Code; distances: Code }, from: number, end: number): number {
    const buffer = this.#buffer
    let at = from
    while (at < end) {
      const symbol = this.#symbol(literals)
      if (symbol < 256) {
        buffer[at++] = symbol
        continue
      }
      if (symbol === 256) {
        this.#block = { kind: 'between' }
        break
      }
      const length = this.#extended(symbol - 257, lengthBase, lengthBits)
      const distance = this.#extended(this.#symbol(distances), distanceBase, distanceBits)
      if (distance > this.#history + at - historyBytes)
        throw corrupt('The deflate stream refers to bytes before its start.')
      for (const stop = at + length; at < stop; at++) buffer[at] = buffer[at - distance] ?? 0
    }
    return at
  }

  #extended(symbol: number, bases: readonly number[], extras: readonly number[]): number {
    const base = bases[symbol]
    const extra = extras[symbol]
    if (base === undefined || extra === undefined) throw corrupt('The deflate stream has a symbol that is not in use.')
    return extra === 0 ? base : base + this.#input.take(extra)
  }
}
