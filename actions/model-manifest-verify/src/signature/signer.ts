import { readBounded } from '@seaworthy/files'
import { Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'
import type { Inputs } from '../inputs.ts'
import { certificateSigner, keylessSigner, keySigner, pkcs11Signer, type Signer } from '../oms/oms.ts'

/** In bytes. */
const largestKey = 1024 * 1024

/**
 * The signer that the inputs name: a private key (PEM itself, a file, or a `pkcs11:` URI with its PIN as passphrase), with
 * or without a certificate chain; without a key the job's own identity, by Sigstore.
 */
export async function signerOf(inputs: Inputs): Promise<Signer> {
  const { privateKey, privateKeyPassphrase: passphrase, certificateChain, fulcioUrl, rekorUrl } = inputs
  if (privateKey === undefined) return keylessSigner({ fulcioUrl, rekorUrl })
  const chain = certificateChain === undefined ? undefined : await readBounded(certificateChain, largestKey)
  const given = privateKey.reveal()
  if (given.startsWith('pkcs11:')) {
    if (passphrase === undefined) throw noPin()
    return pkcs11Signer({ uri: given, pin: passphrase, ...(chain && { chain }) })
  }
  const pem = given.includes('-----BEGIN ')
    ? privateKey
    : new Secret((await readBounded(given, largestKey)).toString('utf8'))
  const key = { pem, ...(passphrase && { passphrase }) }
  return chain ? certificateSigner(key, chain) : keySigner(key)
}

function noPin(): UserError {
  return new UserError('signature/no-pin', 'A key in a token needs its PIN as private-key-passphrase; found none.', {
    remedy: 'Pass the PIN from a secret: private-key-passphrase: ${{ secrets.TOKEN_PIN }}.',
  })
}
