import type { X509Certificate } from 'node:crypto'
import type { SignedEntity, TrustMaterial } from '@sigstore/verify'
import type { UserError } from '@seaworthy/verdict'
import type { Bundle, Material } from '../bundle/parse.ts'
import { signatureFault } from '../fault.ts'
import { identityOf } from './keyless-certificate.ts'
import { checkLogEntry } from './log-entry.ts'
import type { SignedBy, Trust } from './trust.ts'

type KeylessTrust = Extract<Trust, { method: 'sigstore' }>

/**
 * Verifies a keyless signature offline, by Sigstore's own library: certificate, its log, the signature's log entry and time.
 * Identity and issuer must be exactly those that the caller expects.
 *
 * Throws `signature/bad-trusted-root`, `signature/invalid` or `signature/wrong-identity`.
 */
export async function verifyKeyless(bundle: Bundle, trust: KeylessTrust): Promise<SignedBy> {
  const { bundleFromJSON } = await import('@sigstore/bundle')
  const { toSignedEntity, Verifier } = await import('@sigstore/verify')
  const trusted = await readTrustedRoot(trust.trustedRoot)
  const { identity, issuer } = notVerified(() => {
    const entity = toSignedEntity(bundleFromJSON(bundle.json))
    const certificate = certificateIn(bundle.material)
    checkLogEntry(entity.tlogEntries, certificate)
    new Verifier(trustedAt(timesOf(entity), trusted)).verify(entity)
    return identityOf(certificate)
  })
  if (identity !== trust.identity) throw wrongIdentity('identity', trust.identity, identity)
  if (issuer !== trust.issuer) throw wrongIdentity('issuer', trust.issuer, issuer)
  return { method: 'sigstore', identity, issuer }
}

function certificateIn(material: Material): X509Certificate {
  const certificate = material.kind === 'certificate' ? material.certificate : undefined
  const leaf = material.kind === 'certificate-chain' ? material.certificates[0] : certificate
  if (!leaf) throw new Error('it has no certificate')
  return leaf
}

/** When the entity says that it was signed; the library verifies each. */
function timesOf({ timestamps }: SignedEntity): Date[] {
  return timestamps.map((stamp) =>
    stamp.$case === 'timestamp-authority'
      ? stamp.timestamp.signingTime
      : new Date(Number(stamp.tlogEntry.integratedTime) * 1000),
  )
}

/** Without the logs whose key was not in use then: the library asks for it only where an entry was promised. */
function trustedAt(times: readonly Date[], trusted: TrustMaterial): TrustMaterial {
  const tlogs = trusted.tlogs.filter(({ validFor }) =>
    times.every((time) => validFor.start <= time && time <= validFor.end),
  )
  return { ...trusted, tlogs }
}

async function readTrustedRoot(bytes: Buffer): Promise<TrustMaterial> {
  const { TrustedRoot } = await import('@sigstore/protobuf-specs')
  const { toTrustMaterial } = await import('@sigstore/verify')
  try {
    const root = TrustedRoot.fromJSON(JSON.parse(bytes.toString('utf8')))
    if (root.certificateAuthorities.length > 0) return toTrustMaterial(root)
  } catch (cause) {
    throw badTrustedRoot(cause)
  }
  throw badTrustedRoot(new Error('it names no certificate authority'))
}

/** The library throws errors of its own, and whatever its parsers meet in hostile bytes. All of it means: not verified. */
function notVerified<Result>(verify: () => Result): Result {
  try {
    return verify()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw signatureFault('invalid', `The keyless signature cannot be verified: ${reason}.`, {
      remedy:
        'Do not use the model until its signature holds. When the trusted root is older than the signature, get the current one.',
      cause,
    })
  }
}

function badTrustedRoot(cause: unknown): UserError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return signatureFault('bad-trusted-root', `The trusted root cannot be read: ${reason}.`, {
    remedy:
      'Give a file of media type application/vnd.dev.sigstore.trustedroot+json, such as `trusted_root.json` of Sigstore’s TUF repository.',
    cause,
  })
}

function wrongIdentity(what: string, expected: string, found: string): UserError {
  return signatureFault(
    'wrong-identity',
    `The model should be signed by the ${what} ${JSON.stringify(expected)}, found ${JSON.stringify(found)}.`,
    {
      remedy: `Do not use the model, unless its signer changed: then set \`${what}\` to the new one.`,
      properties: { expected, found },
    },
  )
}
