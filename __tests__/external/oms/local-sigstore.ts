import { createHash, generateKeyPairSync, hash, verify, X509Certificate } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fulcioHandler, initializeCA, initializeCTLog, initializeTLog, rekorHandler } from '@sigstore/mock'
import { preAuthenticationEncoding } from '../../../actions/model-manifest-verify/src/oms/bundle/pae.ts'

/** A Sigstore on localhost, whose handlers check as strictly as the real one, and the root to trust it by. */
export interface LocalSigstore {
  url: string
  trustedRoot: Buffer
  close(): Promise<void>
}

type Handler = ReturnType<typeof fulcioHandler>

export async function startSigstore(): Promise<LocalSigstore> {
  const keyPair = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const handlers = new Map<string, Handler['fn']>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      void answer(handlers.get(request.url ?? ''), Buffer.concat(chunks).toString(), response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const certificateLog = await initializeCTLog(keyPair())
  const authority = await initializeCA(keyPair(), certificateLog)
  const log = await initializeTLog(url, keyPair())
  const certify = fulcioHandler(authority)
  const enter = rekorHandler(log)
  handlers.set(certify.path, certify.fn)
  handlers.set(enter.path, (body) => enter.fn(JSON.stringify(canonicalEntry(JSON.parse(body) as ProposedEntry))))
  return {
    url,
    trustedRoot: trustedRoot(url, log.publicKey, certificateLog, Buffer.from(bytesOf(authority.rootCertificate))),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}

async function answer(handle: Handler['fn'] | undefined, body: string, response: ServerResponse): Promise<void> {
  if (!handle) {
    response.writeHead(404).end()
    return
  }
  const { statusCode, contentType = 'text/plain', response: content } = await handle(body)
  response.writeHead(statusCode, { 'content-type': contentType }).end(content)
}

interface ProposedEntry {
  kind: string
  apiVersion: string
  spec: { proposedContent: { envelope: string; verifiers: string[] } }
}

/** What Rekor logs of an envelope (rekor, pkg/types/dsse/v0.0.1): digests and signatures, which it verifies. */
function canonicalEntry({ kind, apiVersion, spec }: ProposedEntry): object {
  const { envelope, verifiers } = spec.proposedContent
  const { payload, payloadType, signatures } = JSON.parse(envelope) as {
    payload: string
    payloadType: string
    signatures: { sig: string }[]
  }
  const content = Buffer.from(payload, 'base64')
  const sha256 = (bytes: string | Buffer) => ({ algorithm: 'sha256', value: hash('sha256', bytes, 'hex') })
  const signed = preAuthenticationEncoding(payloadType, content)
  const entries = signatures.map(({ sig }, index) => {
    const verifier = verifiers[index] ?? ''
    const key = new X509Certificate(Buffer.from(verifier, 'base64')).publicKey
    if (!verify('sha256', signed, key, Buffer.from(sig, 'base64'))) throw new Error('the signature does not hold')
    return { signature: sig, verifier }
  })
  return {
    kind,
    apiVersion,
    spec: { envelopeHash: sha256(envelope), payloadHash: sha256(content), signatures: entries },
  }
}

function trustedRoot(
  baseUrl: string,
  logKey: Buffer,
  certificateLog: { publicKey: Buffer; logID: ArrayBufferView },
  authority: Buffer,
): Buffer {
  const validFor = { start: '2020-01-01T00:00:00Z' }
  const key = (rawBytes: Buffer) => ({
    rawBytes: rawBytes.toString('base64'),
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    validFor,
  })
  const transparencyLog = (publicKey: Buffer, keyId: Buffer) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: key(publicKey),
    logId: { keyId: keyId.toString('base64') },
  })
  return Buffer.from(
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [transparencyLog(logKey, createHash('sha256').update(logKey).digest())],
      certificateAuthorities: [
        {
          subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
          uri: baseUrl,
          certChain: { certificates: [{ rawBytes: authority.toString('base64') }] },
          validFor,
        },
      ],
      ctlogs: [transparencyLog(certificateLog.publicKey, Buffer.from(bytesOf(certificateLog.logID)))],
      timestampAuthorities: [],
    }),
  )
}

function bytesOf(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}

/** A token as an OpenID Connect provider gives it; the local authority does not check its signature. */
export function identityToken(issuer: string, subject: string): string {
  const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url')
  const claims = { iss: issuer, sub: subject, aud: 'sigstore', exp: Math.floor(Date.now() / 1000) + 600 }
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${Buffer.from('unchecked').toString('base64url')}`
}
