import { createHash } from 'node:crypto'

/** A digest that is fed the blocks of a file in their order, of any size. */
export interface Digest {
  update(block: Uint8Array): void
  /** Lower-case hexadecimal. Once. */
  digest(): string
}

/** Begins the digest of a file of `size` bytes, which some algorithms hash first. */
export type StartDigest = (size: number) => Digest

/** Digests that Node computes itself; a worker's script can offer more by other names. */
export const knownDigests: Readonly<Record<string, StartDigest>> = {
  sha256: () => streaming('sha256'),
  blake2b: () => streaming('blake2b512'),
  md5: () => streaming('md5'),
  /** As git names a file (git, "Git Objects"). */
  'git-sha1': (size) => streaming('sha1', `blob ${size}\0`),
}

function streaming(algorithm: string, first = ''): Digest {
  const hash = createHash(algorithm).update(first)
  return {
    update: (block) => {
      hash.update(block)
    },
    digest: () => hash.digest('hex'),
  }
}

/** One digest for each part of a file, in their order. An empty file has no part. */
export class PartDigests {
  readonly #start: StartDigest
  readonly #partSize: number
  readonly #digests: string[] = []
  #part: Digest | undefined
  #filled = 0

  /** `partSize` in bytes; the last part may be shorter. */
  constructor(start: StartDigest, partSize: number) {
    this.#start = start
    this.#partSize = partSize
  }

  update(block: Uint8Array): void {
    for (let at = 0; at < block.length;) {
      this.#part ??= this.#start(this.#partSize)
      const bytes = block.subarray(at, at + this.#partSize - this.#filled)
      this.#part.update(bytes)
      at += bytes.length
      this.#filled += bytes.length
      if (this.#filled === this.#partSize) this.#finishPart()
    }
  }

  /** Once. */
  digests(): string[] {
    this.#finishPart()
    return this.#digests
  }

  #finishPart(): void {
    if (this.#part) this.#digests.push(this.#part.digest())
    this.#part = undefined
    this.#filled = 0
  }
}
