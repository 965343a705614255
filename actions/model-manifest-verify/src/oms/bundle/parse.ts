import { isUtf8 } from 'node:buffer'
import { X509Certificate } from 'node:crypto'
import { signatureFault, signAgain } from '../fault.ts'
import { bytesOfBase64 } from './base64.ts'
import { bundleSchema, type BundleJson } from './schema.ts'

export const payloadType = 'application/vnd.in-toto+json'

/** Of the bundles that are written today. */
export const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/** What protos/sigstore_bundle.proto of sigstore/protobuf-specs obliges clients to accept. */
const mediaTypes = new Set([
  mediaType,
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
])

/** Bytes; a release of 200,000 files has a bundle of a third of this. */
export const largestBundle = 128 * 1024 * 1024

/** By what the signature says it can be verified. Nothing in here is trusted. */
export type Material =
  | { kind: 'public-key'; hint?: string; rawBytes?: Buffer }
  | { kind: 'certificate-chain'; certificates: X509Certificate[] }
  | { kind: 'certificate'; certificate: X509Certificate }

export interface Bundle {
  material: Material
  logEntries: number
  payload: Buffer
  signature: Buffer
  /** As it was read, for Sigstore's own library. */
  json: BundleJson
}

/**
 * Reads a bundle: a Sigstore bundle with a DSSE envelope. Says nothing about whether the signature holds.
 * Throws `signature/malformed`, `signature/media-type`, `signature/payload-type`, `signature/signature-count` or
 * `signature/too-large`.
 */
export function parseBundle(bytes: Buffer): Bundle {
  const json = validate(parseJson(bytes))
  if (!mediaTypes.has(json.mediaType)) throw wrongValue('media-type', 'media type', mediaType, json.mediaType)
  const { dsseEnvelope: envelope } = json
  if (envelope.payloadType !== payloadType) {
    throw wrongValue('payload-type', 'payload type', payloadType, envelope.payloadType)
  }
  const [signature, another] = envelope.signatures
  if (signature === undefined || another !== undefined) throw signatureCount(envelope.signatures.length)
  return {
    material: materialOf(json),
    logEntries: json.verificationMaterial.tlogEntries?.length ?? 0,
    payload: bytesOfBase64(envelope.payload, 'The payload'),
    signature: bytesOfBase64(signature.sig, 'The signature'),
    json,
  }
}

function parseJson(bytes: Buffer): unknown {
  if (bytes.length > largestBundle) {
    throw signatureFault(
      'too-large',
      `The signature bundle has ${bytes.length} bytes; at most ${largestBundle} are read.`,
      {
        remedy: 'Name the signature file, not a file of the model.',
      },
    )
  }
  try {
    if (!isUtf8(bytes)) throw new SyntaxError('it is not UTF-8')
    return JSON.parse(bytes.toString('utf8'))
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw malformed(`is not JSON: ${cause.message}`, cause)
  }
}

function validate(json: unknown): BundleJson {
  const parsed = bundleSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.')
  throw malformed(`is not a Sigstore bundle with a DSSE envelope: ${where ? `${where}: ` : ''}${issue?.message ?? ''}`)
}

function materialOf({ verificationMaterial: given }: BundleJson): Material {
  const { publicKey, x509CertificateChain, certificate } = given
  const kinds = [publicKey, x509CertificateChain, certificate].filter((kind) => kind !== undefined)
  if (kinds.length !== 1) {
    throw malformed('needs exactly one of publicKey, x509CertificateChain and certificate in verificationMaterial')
  }
  if (publicKey) {
    const { hint, rawBytes } = publicKey
    return {
      kind: 'public-key',
      ...(hint !== undefined && { hint }),
      ...(rawBytes !== undefined && { rawBytes: bytesOfBase64(rawBytes, 'The public key') }),
    }
  }
  if (certificate) return { kind: 'certificate', certificate: certificateOf(certificate.rawBytes) }
  const certificates = x509CertificateChain?.certificates.map(({ rawBytes }) => certificateOf(rawBytes)) ?? []
  return { kind: 'certificate-chain', certificates }
}

function certificateOf(rawBytes: string): X509Certificate {
  const der = bytesOfBase64(rawBytes, 'A certificate')
  const certificate = readCertificate(der)
  // Node also finds PEM in the midst of other bytes, where another reader of the same bytes finds another certificate.
  if (certificate.raw.equals(der)) return certificate
  throw malformed('contains a certificate that is not X.509 DER alone')
}

function readCertificate(der: Buffer): X509Certificate {
  try {
    return new X509Certificate(der)
  } catch (cause) {
    throw malformed('contains a certificate that is not X.509 DER', cause)
  }
}

function malformed(what: string, cause?: unknown) {
  return signatureFault('malformed', `The signature bundle ${what}.`, {
    remedy: 'Name the bundle that the signer wrote (for example model.sig), whole and unchanged.',
    ...(cause !== undefined && { cause }),
  })
}

function wrongValue(rule: string, what: string, expected: string, found: string) {
  return signatureFault(rule, `The ${what} of the signature bundle should be ${expected}, found ${shown(found)}.`, {
    remedy: signAgain,
    properties: { expected, found },
  })
}

/** DSSE allows several; which of them a verifier looks at would be a matter of taste, so there must be one. */
function signatureCount(count: number) {
  return signatureFault('signature-count', `A model's signature bundle has one signature, found ${count}.`, {
    remedy: signAgain,
  })
}

/** A hostile text as a part of a message. */
function shown(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text)
}
