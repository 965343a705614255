import { z } from 'zod'

/**
 * The parts of a Sigstore bundle that OpenSSF Model Signing constrains (model-signing-spec, schemas/v1.0/bundle and
 * envelope). What belongs to Sigstore alone (log entries, timestamps) is left to its own library.
 */

const certificate = z.looseObject({ rawBytes: z.string().min(1) })

const verificationMaterial = z.looseObject({
  publicKey: z.looseObject({ hint: z.string().optional(), rawBytes: z.string().optional() }).optional(),
  x509CertificateChain: z.looseObject({ certificates: z.array(certificate).min(1).max(16) }).optional(),
  certificate: certificate.optional(),
  tlogEntries: z.array(z.looseObject({})).max(16).nullish(),
  /** Each costs a verification; a signer needs one. */
  timestampVerificationData: z
    .looseObject({ rfc3161Timestamps: z.array(z.looseObject({})).max(16).nullish() })
    .nullish(),
})

/** `keyid` may be absent, empty or null, and is never used. */
const signature = z.strictObject({ sig: z.string().min(1), keyid: z.string().nullish() })

const dsseEnvelope = z.strictObject({
  payload: z.string().min(1),
  payloadType: z.string(),
  signatures: z.array(signature),
})

export const bundleSchema = z.strictObject({ mediaType: z.string(), verificationMaterial, dsseEnvelope })

export type BundleJson = z.infer<typeof bundleSchema>
