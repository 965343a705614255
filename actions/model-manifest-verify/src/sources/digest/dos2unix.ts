import { createHash } from 'node:crypto'

/** Bytes that DVC reads at once (dvc_data/hashfile/hash.py, `fobj_md5`). */
const chunkSize = 1024 * 1024
/** Bytes by which it judges whether a chunk is text (istextfile.py, `DEFAULT_CHUNK_SIZE`). */
const judged = 512

/** Bytes of text: what can be printed, and `\n \r \t \f \b` (istextfile.py, `TEXT_CHARS`). */
const textBytes = new Uint8Array(256).fill(1, 32, 127)
for (const byte of [0x0a, 0x0d, 0x09, 0x0c, 0x08]) textBytes[byte] = 1

/**
 * DVC 2's `md5-dos2unix`: MD5 with CRLF read as LF in chunks that look like text. Each chunk of 1 MiB is judged by itself,
 * and a CRLF that chunks divide stays, so the blocks that this is fed with are cut anew.
 */
export class Dos2UnixMd5 {
  readonly #hash = createHash('md5')
  readonly #chunk = Buffer.allocUnsafe(chunkSize)
  #filled = 0

  update(block: Buffer): void {
    for (let taken = 0; taken < block.length;) {
      const part = block.subarray(taken, taken + chunkSize - this.#filled)
      part.copy(this.#chunk, this.#filled)
      this.#filled += part.length
      taken += part.length
      if (this.#filled === chunkSize) this.#flush()
    }
  }

  /** Lower-case hexadecimal. Nothing can be added after it. */
  digest(): string {
    this.#flush()
    return this.#hash.digest('hex')
  }

  #flush(): void {
    const chunk = this.#chunk.subarray(0, this.#filled)
    this.#hash.update(isText(chunk.subarray(0, judged)) ? withoutCarriageReturns(chunk) : chunk)
    this.#filled = 0
  }
}

function isText(block: Buffer): boolean {
  if (block.includes(0)) return false
  const other = block.reduce((count, byte) => count + (textBytes[byte] === 1 ? 0 : 1), 0)
  return block.length === 0 || other / block.length <= 0.3
}

/** CRLF becomes LF; a CR elsewhere stays. */
function withoutCarriageReturns(chunk: Buffer): Buffer {
  return Buffer.from(chunk.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}
