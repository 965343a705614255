import type { UserError } from '@seaworthy/verdict'
import type { Bundle } from '../bundle/parse.ts'
import { signatureFault } from '../fault.ts'
import type { SignedBy, Trust } from './trust.ts'

type KeylessTrust = Extract<Trust, { method: 'sigstore' }>

/** Largest trusted root that is read, in bytes; the public one has 7 KB. */
export const largestTrustedRoot = 4 * 1024 * 1024

/**
 * Verifies a keyless signature offline, by Sigstore's own library: certificate, its log, the signature's log entry and time.
 * Identity and issuer must be exactly those that the caller expects.
 *
 * Throws `signature/bad-trusted-root`, `signature/invalid` or `signature/wrong-identity`.
 */
export async function verifyKeyless({ json }: Bundle, trust: KeylessTrust): Promise<SignedBy> {
  const { bundleFromJSON } = await import('@sigstore/bundle')
  const { toSignedEntity, toTrustMaterial, Verifier } = await import('@sigstore/verify')
  const root = toTrustMaterial(await readTrustedRoot(trust.trustedRoot))
  const signer = notVerified(() => new Verifier(root).verify(toSignedEntity(bundleFromJSON(json))))
  const identity = signer.identity?.subjectAlternativeName ?? ''
  const issuer = signer.identity?.extensions?.issuer ?? ''
  if (identity !== trust.identity) throw wrongIdentity('identity', trust.identity, identity)
  if (issuer !== trust.issuer) throw wrongIdentity('issuer', trust.issuer, issuer)
  return { method: 'sigstore', identity, issuer }
}

async function readTrustedRoot(bytes: Buffer) {
  const { TrustedRoot } = await import('@sigstore/protobuf-specs')
  try {
    const root = TrustedRoot.fromJSON(JSON.parse(bytes.toString('utf8')))
    if (root.certificateAuthorities.length > 0) return root
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
