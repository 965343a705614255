import { createHash, type KeyObject } from 'node:crypto'
import { MerkleLog, type InclusionProof } from './merkle-log.ts'

/** A log that one key signs the state of. Others have made entries before, so that proofs have something to prove. */
export class TransparencyLog {
  readonly #log = new MerkleLog()

  constructor() {
    for (const other of ['a', 'b', 'c', 'd', 'e']) this.append({ other })
  }

  append(entry: object): InclusionProof & { body: Buffer } {
    const body = Buffer.from(canonical(entry))
    return { ...this.#log.append(body), body }
  }
}

/** A signed note (C2SP signed-note): the text, an empty line, and who signed it. */
export function signedNote(text: string, name: string, keyId: Buffer, signature: Buffer): string {
  return `${text}\n\u2014 ${name} ${Buffer.concat([keyId.subarray(0, 4), signature]).toString('base64')}\n`
}

/** JSON with sorted keys and no spaces (RFC 8785, for values without fractions). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
}

export function spki(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' })
}

export function sha256(...parts: (Buffer | string)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
