/** Bytes at the start of a file that are kept for inspection. A file that is not longer is in memory as a whole. */
export const headSize = 1024 * 1024

/**
 * Bytes that are read at once behind the head: two such blocks fit the processor's cache, and larger ones are not faster
 * (measured: 256 KiB to 1 MiB alike).
 */
export const blockSize = 256 * 1024

/** Bytes that are still in memory, and where they lie in the file. */
export interface Kept {
  start: number
  bytes: Buffer
}

/**
 * The memory of one reader, used again for every file: the head of the file, and behind it two blocks filled in turn, so
 * that at the end of the file at least its last 256 KiB are there.
 */
export class Window {
  readonly #head: Area = { start: 0, length: 0, memory: Buffer.allocUnsafeSlow(headSize) }
  /** All of them, the head first. */
  readonly #areas = [this.#head]
  #current = this.#head
  /** Made when a file is longer than the head. */
  #blocks: [Area, Area] | undefined

  /** Forgets all bytes. */
  restart(): void {
    this.#current = this.#head
    for (const area of this.#areas) area.length = 0
  }

  /** Where the next bytes of the file are to be written, at most so many as a block has. */
  space(): Buffer {
    if (this.#current.length === this.#current.memory.length) this.#turn()
    const { memory, length } = this.#current
    return memory.subarray(length, length + blockSize)
  }

  /** Takes note that so many bytes have been written to the space, and returns them. */
  fill(bytes: number): Buffer {
    const { memory, length } = this.#current
    this.#current.length += bytes
    return memory.subarray(length, length + bytes)
  }

  /** The start of the head, whose bytes are forgotten: for who reads a small file at once. At most `headSize`. */
  start(length: number): Buffer {
    this.restart()
    return this.#head.memory.subarray(0, length)
  }

  kept(): Kept[] {
    const kept: Kept[] = []
    for (const { start, length, memory } of this.#areas) {
      if (length > 0) kept.push({ start, bytes: memory.subarray(0, length) })
    }
    return kept
  }

  #turn(): void {
    const [one, other] = (this.#blocks ??= this.#newBlocks())
    const next = this.#current === one ? other : one
    next.start = this.#current.start + this.#current.length
    next.length = 0
    this.#current = next
  }

  #newBlocks(): [Area, Area] {
    const blocks: [Area, Area] = [newBlock(), newBlock()]
    this.#areas.push(...blocks)
    return blocks
  }
}

interface Area {
  start: number
  length: number
  readonly memory: Buffer
}

function newBlock(): Area {
  return { start: 0, length: 0, memory: Buffer.allocUnsafeSlow(blockSize) }
}
