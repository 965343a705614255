import { createPublicKey, generateKeyPairSync, verify, X509Certificate } from 'node:crypto'
import { fulcioHandler, initializeCA, initializeCTLog } from '@sigstore/mock'
import type { IdentityProvider } from './identity-provider.ts'
import { openssl } from './openssl.ts'
import { json, type Request, type Service } from './service.ts'

/** The two ways to ask Fulcio for a certificate: a key with a signature over the subject, or a signing request (PKCS#10). */
interface CertificateRequest {
  credentials?: { oidcIdentityToken: string }
  publicKeyRequest?: { publicKey: { content: string }; proofOfPossession: string }
  certificateSigningRequest?: string
}

interface IssuedCertificates {
  signedCertificateEmbeddedSct: { chain: { certificates: string[] } }
}

export interface CertificateAuthority {
  certificate: Buffer
  /** The log that vouches for every certificate, in the certificate. */
  log: { publicKey: Buffer; id: Buffer }
}

/**
 * Fulcio. The certificates are those of `@sigstore/mock`; this puts before it what the mock does not do: the token is
 * verified, it may come as a header, possession of the key is proved, and PEM has lines of 64 characters.
 */
export async function startAuthority(
  service: Service,
  provider: IdentityProvider,
  { folder, certifiedAt }: { folder: string; certifiedAt: Date | undefined },
): Promise<CertificateAuthority> {
  const keyPair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const log = await initializeCTLog(keyPair())
  const authority = await initializeCA(keyPair(), log, certifiedAt)
  const { path, fn: issue } = fulcioHandler(authority)
  service.handlers.set(`POST ${path}`, async ({ body, bearer }: Request) => {
    const request = JSON.parse(body.toString()) as CertificateRequest
    const token = request.credentials?.oidcIdentityToken ?? bearer ?? ''
    const content = provenKey(request, provider.verified(token).sub, folder)
    const given = { credentials: { oidcIdentityToken: token }, publicKeyRequest: { publicKey: { content } } }
    const { statusCode, response } = await issue(JSON.stringify(given))
    if (typeof response !== 'string') throw new Error('the mock answers with text')
    if (statusCode !== 201) throw new Error(response)
    const issued = JSON.parse(response) as IssuedCertificates
    const certificates = issued.signedCertificateEmbeddedSct.chain.certificates.map(withLines)
    return json({ signedCertificateEmbeddedSct: { chain: { certificates } } })
  })
  return {
    certificate: bytesOf(authority.rootCertificate),
    log: { publicKey: log.publicKey, id: bytesOf(log.logID) },
  }
}

/** The public key, as PEM, whose private half whoever asks has shown to have. */
function provenKey(request: CertificateRequest, subject: string, folder: string): string {
  if (request.certificateSigningRequest !== undefined) {
    const pem = Buffer.from(request.certificateSigningRequest, 'base64')
    return openssl(folder, ['req', '-verify', '-noout', '-pubkey'], pem).toString()
  }
  if (!request.publicKeyRequest) throw new Error('no key is given')
  const { publicKey, proofOfPossession } = request.publicKeyRequest
  const key = createPublicKey(publicKey.content)
  if (!verify('sha256', Buffer.from(subject), key, Buffer.from(proofOfPossession, 'base64'))) {
    throw new Error('possession of the key is not proved')
  }
  return publicKey.content
}

function withLines(pem: string): string {
  return new X509Certificate(pem).toString()
}

function bytesOf(view: ArrayBufferView): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength)
}
