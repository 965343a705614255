import { readBounded } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import type { Inputs } from '../inputs.ts'
import { largestBundle, verifySignature, type SignedModel } from '../oms/oms.ts'
import { trustOf } from './trust.ts'

/** The signature that the inputs name, verified; nothing when they name none. Throws UserError `signature/…`. */
export async function readSignature(inputs: Inputs, now: Date): Promise<SignedModel | undefined> {
  if (inputs.signature === undefined) {
    if (namesTrust(inputs)) throw noSignature()
    return undefined
  }
  const trust = await trustOf(inputs, now)
  const bundle = await readBounded(inputs.signature, largestBundle)
  return verifySignature(bundle, trust, { allowLegacy: inputs.allowLegacy })
}

/** Who says whose signature counts wants one: a signature that somebody took away must not go unnoticed. */
function namesTrust({ publicKey, certificateChain, identity, issuer, trustedRoot }: Inputs): boolean {
  return [publicKey, certificateChain, identity, issuer, trustedRoot].some((value) => value !== undefined)
}

function noSignature(): UserError {
  return new UserError(
    'signature/missing',
    'It is said whose signature is accepted (public-key, certificate-chain, identity, issuer or trusted-root), and no signature is given.',
    { remedy: 'Set "signature" to the file of the signature, or take the others away if no signature is wanted.' },
  )
}
