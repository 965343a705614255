import type { IdentityProvider, Witness } from '@sigstore/sign'
import type { Secret } from '@seaworthy/secrets'
import { payloadType } from '../bundle/parse.ts'
import { signatureFault } from '../fault.ts'
import type { Signer } from './signer.ts'

/** A Sigstore instance, and the identity to sign with. */
export interface KeylessRequest {
  fulcioUrl: string
  rekorUrl: string
  /** A timestamp authority; the log's time is enough without. */
  timestampUrl?: string
  /** An OpenID Connect token for Fulcio; the job's own (`id-token: write`) unless given. */
  identityToken?: Secret
}

/** Milliseconds for one request, of which each is tried again. */
const timeout = 30_000
const retry = 3

/**
 * Signs keyless: a certificate for the identity from Fulcio, an entry in Rekor's log. The signer throws
 * `signature/signing-service`.
 */
export async function keylessSigner(request: KeylessRequest): Promise<Signer> {
  const { CIContextProvider, DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } =
    await import('@sigstore/sign')
  const { bundleToJSON } = await import('@sigstore/bundle')
  const { fulcioUrl, rekorUrl, timestampUrl, identityToken } = request
  const identityProvider: IdentityProvider = identityToken
    ? { getToken: () => Promise.resolve(identityToken.reveal()) }
    : new CIContextProvider('sigstore')
  const witnesses: Witness[] = [new RekorWitness({ rekorBaseURL: rekorUrl, entryType: 'dsse', timeout, retry })]
  if (timestampUrl !== undefined) witnesses.push(new TSAWitness({ tsaBaseURL: timestampUrl, timeout, retry }))
  const signer = new FulcioSigner({ fulcioBaseURL: fulcioUrl, identityProvider, timeout, retry })
  const builder = new DSSEBundleBuilder({ signer, witnesses })
  return async (payload) => {
    try {
      return bundleToJSON(await builder.create({ data: payload, type: payloadType }))
    } catch (cause) {
      throw unavailable(request, cause)
    }
  }
}

function unavailable({ fulcioUrl, rekorUrl }: KeylessRequest, cause: unknown) {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return signatureFault('signing-service', `The model could not be signed keyless: ${reason}.`, {
    remedy: `Give the job \`permissions: id-token: write\`, and let it reach ${fulcioUrl} and ${rekorUrl}.`,
    cause,
  })
}
