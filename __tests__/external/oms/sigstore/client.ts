import { sign, type KeyObject } from 'node:crypto'
import { preAuthenticationEncoding } from '../../../../actions/model-manifest-verify/src/oms/bundle/pae.ts'

/** A key with its owner's token. */
export interface Owner {
  privateKey: KeyObject
  publicKey: KeyObject
  token: string
  subject: string
}

interface Issued {
  signedCertificateEmbeddedSct: { chain: { certificates: string[] } }
}

interface Logged {
  body: string
  integratedTime: number
  logID: string
  logIndex: number
  verification: {
    inclusionProof: { checkpoint: string; hashes: string[]; logIndex: number; rootHash: string; treeSize: number }
    signedEntryTimestamp: string
  }
}

/** A certificate from Fulcio, as PEM. */
export async function certify(url: string, { privateKey, publicKey, token, subject }: Owner): Promise<string> {
  const issued = await post<Issued>(`${url}/api/v2/signingCert`, {
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
      proofOfPossession: sign('sha256', Buffer.from(subject), privateKey).toString('base64'),
    },
  })
  return issued.signedCertificateEmbeddedSct.chain.certificates[0] ?? ''
}

export interface HandMade {
  payload: Buffer
  privateKey: KeyObject
  /** PEM: of which the log has the signature, and which the bundle carries. They should be the same. */
  logged: string
  carried: string
}

/** A keyless bundle as a client makes it that no library keeps from mixing things up. */
export async function bundleByHand(url: string, { payload, privateKey, logged, carried }: HandMade): Promise<object> {
  const payloadType = 'application/vnd.in-toto+json'
  const signature = sign('sha256', preAuthenticationEncoding(payloadType, payload), privateKey)
  const envelope = {
    payload: payload.toString('base64'),
    payloadType,
    signatures: [{ sig: signature.toString('base64'), keyid: '' }],
  }
  const verifiers = [Buffer.from(logged).toString('base64')]
  const proposedContent = { envelope: JSON.stringify(envelope), verifiers }
  const entry = { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent } }
  const entries = await post<Record<string, Logged>>(`${url}/api/v1/log/entries`, entry)
  const [answered] = Object.values(entries)
  if (!answered) throw new Error('the log answers with the entry')
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: carried.replace(/-----[^-]+-----|\s/g, '') },
      tlogEntries: [logEntry(answered)],
    },
    dsseEnvelope: envelope,
  }
}

/** Rekor's answer in the form of bundles. */
function logEntry({ body, integratedTime, logID, logIndex, verification }: Logged): object {
  const { checkpoint, hashes, rootHash, treeSize, logIndex: index } = verification.inclusionProof
  const bytes = (hex: string) => Buffer.from(hex, 'hex').toString('base64')
  return {
    logIndex: String(logIndex),
    logId: { keyId: bytes(logID) },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp: verification.signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(index),
      rootHash: bytes(rootHash),
      treeSize: String(treeSize),
      hashes: hashes.map(bytes),
      checkpoint: { envelope: checkpoint },
    },
    canonicalizedBody: body,
  }
}

async function post<Answer>(url: string, content: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(content) })
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as Answer
}
