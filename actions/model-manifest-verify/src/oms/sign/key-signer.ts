import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import type { Secret } from '@seaworthy/secrets'
import { signatureFault } from '../fault.ts'
import { hashFor, signWith } from '../trust/ecdsa.ts'
import { chainMaterial, keyMaterial } from './material.ts'
import { localSigner, type Signer } from './signer.ts'

export interface PrivateKey {
  pem: Secret
  passphrase?: Secret
}

/** Signs with a private key on P-256, P-384 or P-521. Throws `signature/bad-key` and `signature/unsupported-key`. */
export function keySigner(key: PrivateKey): Signer {
  const privateKey = readPrivateKey(key)
  return localSigner(keyMaterial(createPublicKey(privateKey)), (bytes) => signWith(privateKey, bytes))
}

/** The same with a certificate of the key, and those of its authorities. Throws `signature/bad-certificate`, too. */
export function certificateSigner(key: PrivateKey, chain: Buffer): Signer {
  const privateKey = readPrivateKey(key)
  return localSigner(chainMaterial(createPublicKey(privateKey), chain), (bytes) => signWith(privateKey, bytes))
}

function readPrivateKey({ pem, passphrase }: PrivateKey): KeyObject {
  const key = decode(pem.reveal(), passphrase?.reveal())
  hashFor(key)
  return key
}

/** Node's message could show parts of the file, so it is not passed on. */
function decode(pem: string, passphrase: string | undefined): KeyObject {
  try {
    return createPrivateKey({ key: pem, format: 'pem', ...(passphrase !== undefined && { passphrase }) })
  } catch {
    const isEncrypted = /ENCRYPTED/.test(pem)
    const reason = isEncrypted
      ? passphrase === undefined
        ? 'it is encrypted, and no passphrase is given'
        : 'it is encrypted, and the passphrase is another'
      : 'it is not a private key in PEM form'
    throw signatureFault('bad-key', `The private key cannot be read: ${reason}.`, {
      remedy: isEncrypted
        ? 'Give its passphrase as a secret.'
        : 'Give the file that begins with "-----BEGIN PRIVATE KEY-----" or "-----BEGIN EC PRIVATE KEY-----".',
    })
  }
}
