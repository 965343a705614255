import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import nodePath from 'node:path'
import { readBounded } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import type { Inputs } from '../inputs.ts'
import { publicTrustedRoot, readCertificates, readPublicKey, type Trust } from '../oms/oms.ts'

/** In bytes; keys, certificates and trusted roots are far smaller. */
const largestFile = 4 * 1024 * 1024

type TrustInputs = Pick<Inputs, 'publicKey' | 'certificateChain' | 'identity' | 'issuer' | 'trustedRoot'>

/** Whose signature is accepted, as the inputs say it. Throws UserError when they say nothing, or two things. */
export async function trustOf(inputs: TrustInputs, now: Date): Promise<Trust> {
  const { publicKey, certificateChain, identity, issuer, trustedRoot } = inputs
  const ways = [publicKey, certificateChain, identity ?? issuer].filter((way) => way !== undefined)
  if (ways.length !== 1) throw noOneWay(ways.length)
  if (publicKey !== undefined) return { method: 'key', publicKey: readPublicKey(await read(publicKey)) }
  if (certificateChain !== undefined) {
    return {
      method: 'certificate',
      authorities: { certificates: readCertificates(await read(certificateChain)), at: now },
    }
  }
  if (identity === undefined || issuer === undefined) throw halfIdentity()
  const root = trustedRoot === undefined ? await fetchTrustedRoot() : await read(trustedRoot)
  return { method: 'sigstore', identity, issuer, trustedRoot: root }
}

function read(file: string): Promise<Buffer> {
  return readBounded(file, largestFile)
}

/** The public instance's, by its own update protocol; what was fetched is not kept. */
async function fetchTrustedRoot(): Promise<Buffer> {
  const cache = await mkdtemp(nodePath.join(tmpdir(), 'seaworthy-tuf-'))
  try {
    return await publicTrustedRoot(cache)
  } finally {
    await rm(cache, { recursive: true, force: true })
  }
}

function noOneWay(ways: number): UserError {
  const found = ways === 0 ? 'none of them' : 'more than one'
  return new UserError(
    'signature/no-trust',
    `A signature needs one way to say whose is accepted (public-key, certificate-chain, or identity with issuer); found ${found}.`,
    { remedy: 'Set exactly one of them in the step or in seaworthy.yml: who signed counts, not that somebody did.' },
  )
}

function halfIdentity(): UserError {
  return new UserError('signature/no-trust', 'A keyless signature needs both identity and issuer; found one of them.', {
    remedy: 'Set identity to the signing workflow or address, and issuer to who vouches for it.',
  })
}
