import type { UserError } from '@seaworthy/verdict'
import { legacyEncoding, preAuthenticationEncoding } from './bundle/pae.ts'
import { parseBundle, payloadType, type Bundle } from './bundle/parse.ts'
import { signatureFault } from './fault.ts'
import type { SignedModel } from './statement/model.ts'
import type { ReadOptions } from './statement/legacy.ts'
import { readStatement } from './statement/read.ts'
import { oneLine, verifyChain, type Authorities } from './trust/chain.ts'
import { fingerprint, hashFor, isSignedBy } from './trust/ecdsa.ts'
import { verifyKeyless } from './trust/sigstore.ts'
import type { SignedBy, Trust } from './trust/trust.ts'
import type { KeyObject } from 'node:crypto'

/**
 * Verifies a bundle of OpenSSF Model Signing v1.0: the signature first, then what was signed. Says nothing yet about files:
 * that is `compareResources`.
 *
 * Throws UserErrors of rule `signature/…`.
 */
export async function verifySignature(
  bytes: Buffer,
  trust: Trust,
  options: ReadOptions = { allowLegacy: false },
): Promise<SignedModel> {
  const bundle = parseBundle(bytes)
  const signedBy = await verifySigner(bundle, trust, options)
  return { ...readStatement(bundle.payload, options), signedBy }
}

async function verifySigner(bundle: Bundle, trust: Trust, options: ReadOptions): Promise<SignedBy> {
  switch (trust.method) {
    case 'key':
      return verifyKey(bundle, trust.publicKey, options)
    case 'certificate':
      return verifyCertificate(bundle, trust.authorities, options)
    case 'sigstore':
      if (!isKeyless(bundle)) throw wrongMethod('keyless (sigstore)', bundle)
      return verifyKeyless(bundle, trust)
  }
}

/** The bundle's own words about its key may narrow, and never widen, what the caller trusts. */
function verifyKey(bundle: Bundle, publicKey: KeyObject, options: ReadOptions): SignedBy {
  const { material } = bundle
  if (material.kind !== 'public-key') throw wrongMethod('a key', bundle)
  const expected = fingerprint(publicKey)
  if (material.hint !== undefined && material.hint !== '' && material.hint !== expected) {
    throw signatureFault(
      'wrong-key',
      `The model should be signed with the key ${expected}, found ${JSON.stringify(material.hint.slice(0, 100))}.`,
      {
        remedy: 'Do not use the model, unless its signer changed the key: then give the new public key.',
        properties: { expected, found: material.hint },
      },
    )
  }
  verifyEnvelope(bundle, publicKey, hashFor(publicKey), options)
  return { method: 'key', fingerprint: expected }
}

function verifyCertificate(bundle: Bundle, authorities: Authorities, options: ReadOptions): SignedBy {
  const { material } = bundle
  if (material.kind !== 'certificate-chain') throw wrongMethod('a certificate chain', bundle)
  const [leaf] = material.certificates
  if (!leaf) throw new Error('a parsed bundle has a certificate in its chain')
  verifyChain(material.certificates, authorities)
  // Version 0.2 took SHA-256 for every curve here.
  verifyEnvelope(bundle, leaf.publicKey, 'sha256', options)
  return {
    method: 'certificate',
    subject: oneLine(leaf.subject),
    issuer: oneLine(leaf.issuer),
    sha256: leaf.fingerprint256.replaceAll(':', '').toLowerCase(),
  }
}

/** Throws `signature/invalid`, and `signature/legacy` when only the encoding of version 0.2 fits and is not allowed. */
function verifyEnvelope(bundle: Bundle, key: KeyObject, legacyHash: string, { allowLegacy }: ReadOptions): void {
  const { payload, signature } = bundle
  if (isSignedBy(key, preAuthenticationEncoding(payloadType, payload), signature)) return
  if (allowLegacy && isSignedBy(key, legacyEncoding(payloadType, payload), signature, legacyHash)) return
  throw signatureFault('invalid', 'The signature does not hold: the bundle was changed, or signed with another key.', {
    remedy:
      'Do not use the model: get it and its signature again from its publisher. A signature of model_signing 0.2 needs `allow-legacy: true`.',
  })
}

/** Bundles before 0.3 have the certificate as a chain, and a log entry, which local signers never make. */
function isKeyless({ material, logEntries }: Bundle): boolean {
  return material.kind === 'certificate' || (material.kind === 'certificate-chain' && logEntries > 0)
}

const kinds = {
  'public-key': 'a key',
  'certificate-chain': 'a certificate chain',
  certificate: 'a keyless (Sigstore) certificate',
}

function wrongMethod(expected: string, { material }: Bundle): UserError {
  return signatureFault(
    'wrong-method',
    `The signature should be verifiable by ${expected}, but this bundle was made with ${kinds[material.kind]}.`,
    {
      remedy:
        'Give what fits the bundle: `public-key`, `certificate-chain`, or `identity` with `issuer`; or get the signature that you expect.',
    },
  )
}
