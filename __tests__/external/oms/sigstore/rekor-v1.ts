import { generateKeyPairSync, randomBytes, sign, verify, X509Certificate } from 'node:crypto'
import { preAuthenticationEncoding } from '../../../../actions/model-manifest-verify/src/oms/bundle/pae.ts'
import { json, type Service } from './service.ts'
import { canonical, sha256, signedNote, spki, TransparencyLog } from './transparency-log.ts'
import type { LogKey } from './trusted-root.ts'

interface ProposedEntry {
  kind: string
  apiVersion: string
  spec: { proposedContent: { envelope: string; verifiers: string[] } }
}

interface Envelope {
  payload: string
  payloadType: string
  signatures: { sig: string }[]
}

/** Rekor as it was first: it verifies what it logs, promises to log it with a signed time, and proves that it did. */
export function startRekorV1({ url, handlers }: Service): LogKey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = sha256(spki(publicKey))
  const log = new TransparencyLog()
  const { host } = new URL(url)
  handlers.set('POST /api/v1/log/entries', ({ body: request }) => {
    const { body, index, size, root, hashes } = log.append(
      canonicalEntry(JSON.parse(request.toString()) as ProposedEntry),
    )
    const integratedTime = Math.floor(Date.now() / 1000)
    const promised = { body: body.toString('base64'), integratedTime, logID: id.toString('hex'), logIndex: index }
    const state = `${host} - 7\n${size}\n${root.toString('base64')}\nTimestamp: ${integratedTime}000000000\n`
    const verification = {
      inclusionProof: {
        checkpoint: signedNote(state, host, id, sign('sha256', Buffer.from(state), privateKey)),
        hashes: hashes.map((hash) => hash.toString('hex')),
        logIndex: index,
        rootHash: root.toString('hex'),
        treeSize: size,
      },
      signedEntryTimestamp: sign('sha256', Buffer.from(canonical(promised)), privateKey).toString('base64'),
    }
    const uuid = randomBytes(32).toString('hex')
    const headers = { etag: uuid, location: `/api/v1/log/entries/${uuid}` }
    return { ...json({ [uuid]: { ...promised, verification } }, 201), headers }
  })
  return { baseUrl: url, publicKey: spki(publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', id }
}

/** What is logged of an envelope (rekor, pkg/types/dsse/v0.0.1): digests, signatures, and the verifiers in its own PEM. */
function canonicalEntry({ kind, apiVersion, spec }: ProposedEntry): object {
  if (kind !== 'dsse' || apiVersion !== '0.0.1') throw new Error(`entries ${kind} ${apiVersion} are not taken`)
  const { envelope, verifiers } = spec.proposedContent
  const { payload, payloadType, signatures } = JSON.parse(envelope) as Envelope
  const content = Buffer.from(payload, 'base64')
  const signed = preAuthenticationEncoding(payloadType, content)
  const entries = signatures.map(({ sig }, index) => {
    const certificate = new X509Certificate(Buffer.from(verifiers[index] ?? '', 'base64'))
    if (!verify('sha256', signed, certificate.publicKey, Buffer.from(sig, 'base64'))) {
      throw new Error('the signature does not hold')
    }
    return { signature: sig, verifier: Buffer.from(certificate.toString()).toString('base64') }
  })
  const digest = (bytes: Buffer | string) => ({ algorithm: 'sha256', value: sha256(bytes).toString('hex') })
  return {
    kind,
    apiVersion,
    spec: { envelopeHash: digest(envelope), payloadHash: digest(content), signatures: entries },
  }
}
