import { unpacksOnRead } from '@seaworthy/archives'
import { memorySource, type ByteSource } from '@seaworthy/files'
import { ScratchFile } from './scratch-file.ts'

/** Up to here what is unpacked is kept in memory. In bytes. */
const mostInMemory = 16 * 1024 * 1024
const blockSize = 1024 * 1024

/** Unpacked bytes that can be read in any order, and again, at the cost of reading a file. Close it. */
export class UnpackedCopy {
  readonly #folder: string
  #pieces: Buffer[] = []
  #size = 0
  #file: ScratchFile | undefined

  /** `folder` is where a large copy is kept. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Throws `sbom/scratch`. */
  append(bytes: Buffer): void {
    this.#size += bytes.length
    this.#pieces.push(bytes)
    if (!this.#file && this.#size <= mostInMemory) return
    this.#file ??= new ScratchFile(this.#folder)
    for (const piece of this.#pieces.splice(0)) this.#file.append(piece)
  }

  /** Valid until it is closed. */
  source(): ByteSource {
    return this.#file?.source() ?? memorySource(Buffer.concat(this.#pieces))
  }

  close(): void {
    this.#file?.close()
    this.#file = undefined
    this.#pieces = []
  }
}

/** Lets `use` read a source in any order: one that would be unpacked again and again is unpacked once for it. */
export function withUnpacked<T>(source: ByteSource, folder: string, use: (source: ByteSource) => T): T {
  if (!unpacksOnRead(source)) return use(source)
  const copy = new UnpackedCopy(folder)
  try {
    for (let at = 0; at < source.size; at += blockSize) copy.append(source.read(at, blockSize))
    return use(copy.source())
  } finally {
    copy.close()
  }
}
