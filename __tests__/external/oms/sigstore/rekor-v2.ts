import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { openssl } from './openssl.ts'
import { json, type Service } from './service.ts'
import { sha256, signedNote, spki, TransparencyLog } from './transparency-log.ts'
import type { LogKey } from './trusted-root.ts'

interface CreateEntryRequest {
  hashedRekordRequestV002?: {
    digest: string
    signature: { content: string; verifier: { keyDetails: string; x509Certificate: { rawBytes: string } } }
  }
}

/**
 * Rekor on tiles: it answers when the entry is in the tree, so it promises nothing, and tells no time. An envelope is
 * logged by the digest of what is signed of it (rekor-v2-spec, 6.1.4).
 */
export function startRekorV2({ url, handlers }: Service, folder: string): LogKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const baseUrl = `${url}/log2026-1`
  const origin = new URL(url).hostname
  // The identifier of an Ed25519 key for notes, of which log entries take all 32 bytes (C2SP signed-note).
  const id = sha256(`${origin}\n`, Buffer.of(1), spki(publicKey).subarray(-32))
  const log = new TransparencyLog()
  handlers.set('POST /log2026-1/api/v2/log/entries', ({ body: request }) => {
    const entry = canonicalEntry(JSON.parse(request.toString()) as CreateEntryRequest, folder)
    const { body, index, size, root, hashes } = log.append(entry)
    const state = `${origin}\n${size}\n${root.toString('base64')}\n`
    return json(
      {
        logIndex: String(index),
        logId: { keyId: id.toString('base64') },
        kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
        integratedTime: '0',
        inclusionProof: {
          logIndex: String(index),
          rootHash: root.toString('base64'),
          treeSize: String(size),
          hashes: hashes.map((hash) => hash.toString('base64')),
          checkpoint: { envelope: signedNote(state, origin, id, sign(null, Buffer.from(state), privateKey)) },
        },
        canonicalizedBody: body.toString('base64'),
      },
      201,
    )
  })
  return { baseUrl, publicKey: spki(publicKey), keyDetails: 'PKIX_ED25519', id }
}

function canonicalEntry({ hashedRekordRequestV002: request }: CreateEntryRequest, folder: string): object {
  if (!request) throw new Error('entries other than hashedRekordRequestV002 are not taken')
  const { digest, signature } = request
  verifyOverDigest(digest, signature, folder)
  const hashedRekordV002 = { data: { algorithm: 'SHA2_256', digest }, signature }
  return { apiVersion: '0.0.2', kind: 'hashedrekord', spec: { hashedRekordV002 } }
}

/** Node cannot verify a signature over bytes that are hashed already. */
function verifyOverDigest(
  digest: string,
  { content, verifier }: { content: string; verifier: { x509Certificate: { rawBytes: string } } },
  folder: string,
): void {
  const { publicKey } = new X509Certificate(Buffer.from(verifier.x509Certificate.rawBytes, 'base64'))
  writeFileSync(path.join(folder, 'entry-key.pem'), publicKey.export({ type: 'spki', format: 'pem' }))
  writeFileSync(path.join(folder, 'entry.sig'), Buffer.from(content, 'base64'))
  const verify = ['pkeyutl', '-verify', '-pubin', '-inkey', 'entry-key.pem', '-sigfile', 'entry.sig']
  openssl(folder, verify, Buffer.from(digest, 'base64'))
}
