import type { KeyObject } from 'node:crypto'
import type { Authorities } from './chain.ts'

/** Whose signature the caller accepts. Nothing that the bundle says adds to it. */
export type Trust =
  | { method: 'key'; publicKey: KeyObject }
  | { method: 'certificate'; authorities: Authorities }
  | { method: 'sigstore'; identity: string; issuer: string; trustedRoot: Buffer }

/** Who signed, as far as it is proven. */
export type SignedBy =
  | { method: 'key'; fingerprint: string }
  | { method: 'certificate'; subject: string; issuer: string; sha256: string }
  | { method: 'sigstore'; identity: string; issuer: string }

/** Who signed, in one line for people. */
export function describeSigner(signer: SignedBy): string {
  switch (signer.method) {
    case 'key':
      return `key ${signer.fingerprint}`
    case 'certificate':
      return `${signer.subject}, certified by ${signer.issuer}`
    case 'sigstore':
      return `${signer.identity} (${signer.issuer})`
  }
}
