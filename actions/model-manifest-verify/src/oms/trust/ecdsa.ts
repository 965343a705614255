import { createPublicKey, hash, sign, verify, type KeyObject } from 'node:crypto'
import { UserError } from '@seaworthy/verdict'
import { signatureFault } from '../fault.ts'

/** Curve to the hash that goes with it (model-signing-spec, algorithm-registry.md). */
const hashes = new Map([
  ['prime256v1', 'sha256'],
  ['secp384r1', 'sha384'],
  ['secp521r1', 'sha512'],
])

/**
 * The hash that is signed with this key.
 * Throws `signature/unsupported-key`: models are signed with ECDSA on P-256, P-384 and P-521 alone.
 */
export function hashFor(key: KeyObject): string {
  const curve = key.asymmetricKeyDetails?.namedCurve ?? ''
  const found = key.asymmetricKeyType === 'ec' ? hashes.get(curve) : undefined
  if (found !== undefined) return found
  const kind = [key.asymmetricKeyType ?? key.type, curve].filter((part) => part !== '').join(' ')
  throw signatureFault(
    'unsupported-key',
    `Models are signed with an EC key on P-256, P-384 or P-521, but this key is ${kind}.`,
    { remedy: 'Make one with `openssl ecparam -name prime256v1 -genkey -noout -out signing-key.pem`.' },
  )
}

/** Whether the DER signature over the bytes was made with the key. The hash is the curve's unless given. */
export function isSignedBy(key: KeyObject, bytes: Buffer, signature: Buffer, digest = hashFor(key)): boolean {
  try {
    return verify(digest, bytes, key, signature)
  } catch {
    // OpenSSL reports a signature that is not DER as an error.
    return false
  }
}

/** The DER signature over the bytes. */
export function signWith(key: KeyObject, bytes: Buffer): Buffer {
  return sign(hashFor(key), bytes, key)
}

/**
 * A public key from PEM. Throws `signature/bad-key` and `signature/unsupported-key`.
 */
export function readPublicKey(pem: Buffer): KeyObject {
  const text = pem.toString('latin1')
  if (text.includes('PRIVATE KEY-----')) throw badKey('it is a private key, which a verifier must not need')
  try {
    const key = createPublicKey(pem)
    hashFor(key)
    return key
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    throw badKey('it is not a public key in PEM form', cause)
  }
}

/** The name of a key in bundles: hexadecimal SHA-256 over the text of its PEM form, final line feed included. */
export function fingerprint(key: KeyObject): string {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  return hash('sha256', publicKey.export({ type: 'spki', format: 'pem' }), 'hex')
}

function badKey(reason: string, cause?: unknown) {
  return signatureFault('bad-key', `The public key cannot be read: ${reason}.`, {
    remedy: 'Give the file that begins with "-----BEGIN PUBLIC KEY-----".',
    ...(cause !== undefined && { cause }),
  })
}
