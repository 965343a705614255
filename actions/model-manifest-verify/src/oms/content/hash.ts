import { createHash } from 'node:crypto'

/** The hashes of OpenSSF Model Signing (algorithm-registry.md), with the length of their digests in bytes. */
export const digestLengths = { sha256: 32, blake2b: 64, blake3: 32 } as const

export type HashName = keyof typeof digestLengths

/** A hash in progress. */
export interface Digester {
  update(bytes: Uint8Array): unknown
  /** Lower-case hexadecimal. */
  hex(): string
}

/** Starts hashes one after the other. Made once, since BLAKE3 must be loaded first. */
export type StartHash = () => Digester

/** BLAKE2b is that of 512 bits. Node has no BLAKE3: it is in JavaScript, and slow. */
export async function loadHash(name: HashName): Promise<StartHash> {
  switch (name) {
    case 'sha256':
      return () => nodeDigester('sha256')
    case 'blake2b':
      return () => nodeDigester('blake2b512')
    case 'blake3': {
      const { blake3 } = await import('@noble/hashes/blake3.js')
      return () => {
        const hash = blake3.create()
        return { update: (bytes) => hash.update(bytes), hex: () => Buffer.from(hash.digest()).toString('hex') }
      }
    }
  }
}

function nodeDigester(algorithm: string): Digester {
  const hash = createHash(algorithm)
  return { update: (bytes) => hash.update(bytes), hex: () => hash.digest('hex') }
}
