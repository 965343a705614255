import { X509Certificate } from 'node:crypto'
import { z } from 'zod'
import type { TransparencyLogEntry } from '@sigstore/protobuf-specs'

const pem = z.string().transform((text) => new X509Certificate(Buffer.from(text, 'base64')).raw)
const certificate = z
  .object({ x509Certificate: z.object({ rawBytes: z.string() }) })
  .transform(({ x509Certificate }) => Buffer.from(x509Certificate.rawBytes, 'base64'))

/** Whose signature an entry is about, as DER, by the kind and version of entries that can be about an envelope. */
const verifiers: Record<string, z.ZodType<Buffer>> = {
  'dsse/0.0.1': z
    .object({ spec: z.object({ signatures: z.tuple([z.object({ verifier: pem })]) }) })
    .transform(({ spec }) => spec.signatures[0].verifier),
  'dsse/0.0.2': z
    .object({ spec: z.object({ dsseV002: z.object({ signatures: z.tuple([z.object({ verifier: certificate })]) }) }) })
    .transform(({ spec }) => spec.dsseV002.signatures[0].verifier),
  'hashedrekord/0.0.2': z
    .object({ spec: z.object({ hashedRekordV002: z.object({ signature: z.object({ verifier: certificate }) }) }) })
    .transform(({ spec }) => spec.hashedRekordV002.signature.verifier),
  'intoto/0.0.2': z
    .object({
      spec: z.object({
        content: z.object({ envelope: z.object({ signatures: z.tuple([z.object({ publicKey: pem })]) }) }),
      }),
    })
    .transform(({ spec }) => spec.content.envelope.signatures[0].publicKey),
}

/**
 * What Sigstore's library leaves open about a log entry, and sigstore-python does not: that there is one, that it is proved
 * to be in the log and not only promised, whatever version the bundle says it has, and that it is about this certificate
 * (CVE-2022-36056). Throws an Error.
 */
export function checkLogEntry(entries: readonly TransparencyLogEntry[], signer: X509Certificate): void {
  const [entry, another] = entries
  if (entry === undefined || another !== undefined) throw new Error(`it needs one log entry, found ${entries.length}`)
  if (!entry.inclusionProof?.checkpoint) throw new Error('its log entry has no proof that it is in the log')
  const kind = `${entry.kindVersion?.kind ?? ''}/${entry.kindVersion?.version ?? ''}`
  const verifier = Object.hasOwn(verifiers, kind) ? verifiers[kind] : undefined
  if (!verifier) throw new Error(`a log entry of kind ${JSON.stringify(kind.slice(0, 100))} is about no envelope`)
  if (!verifier.parse(JSON.parse(entry.canonicalizedBody.toString('utf8'))).equals(signer.raw)) {
    throw new Error('its log entry is about another certificate')
  }
}
