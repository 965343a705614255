import { createHash } from 'node:crypto'

export interface InclusionProof {
  index: number
  size: number
  root: Buffer
  hashes: Buffer[]
}

/** An append-only log (RFC 6962, 2.1): a Merkle tree that proves what is in it. */
export class MerkleLog {
  readonly #leaves: Buffer[] = []

  /** Appends an entry, and proves that the tree as it is then contains it. */
  append(entry: Buffer): InclusionProof {
    const index = this.#leaves.push(hash(Buffer.of(0), entry)) - 1
    const size = this.#leaves.length
    return { index, size, root: rootOf(this.#leaves), hashes: pathOf(index, this.#leaves) }
  }
}

function rootOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves
  if (only && leaves.length === 1) return only
  const half = split(leaves.length)
  return hash(Buffer.of(1), rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half)))
}

function pathOf(index: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length === 1) return []
  const half = split(leaves.length)
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)]
  return index < half ? [...pathOf(index, left), rootOf(right)] : [...pathOf(index - half, right), rootOf(left)]
}

/** The largest power of two below the size. */
function split(size: number): number {
  return 2 ** (Math.ceil(Math.log2(size)) - 1)
}

function hash(...parts: Buffer[]): Buffer {
  const sha256 = createHash('sha256')
  for (const part of parts) sha256.update(part)
  return sha256.digest()
}
