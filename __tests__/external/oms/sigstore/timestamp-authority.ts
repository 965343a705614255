import { X509Certificate } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openssl, requestCertificate } from './openssl.ts'
import type { Service } from './service.ts'

const configuration = `
[tsa]
serial = serial
default_policy = 1.3.6.1.4.1.57264.2
signer_digest = sha256
digests = sha256, sha384, sha512
accuracy = secs:1
ess_cert_id_alg = sha256
`

const extensions = 'keyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n'

/**
 * A timestamp authority (RFC 3161), which is OpenSSL's, at the path of Sigstore's. Returns its chain in DER, the signing
 * certificate first.
 */
export function startTimestampAuthority({ handlers }: Service, folder: string): Buffer[] {
  const request = (name: string, ...args: string[]) => {
    requestCertificate(folder, name, args)
  }
  request('tsa-root', '-x509', '-days', '30', '-keyout', 'tsa-root-key.pem', '-out', 'tsa-root.pem')
  request('tsa', '-keyout', 'tsa-key.pem', '-out', 'tsa.csr')
  writeFileSync(path.join(folder, 'tsa.ext'), extensions)
  const issuer = ['-CA', 'tsa-root.pem', '-CAkey', 'tsa-root-key.pem', '-CAcreateserial', '-days', '30']
  openssl(folder, ['x509', '-req', '-in', 'tsa.csr', ...issuer, '-extfile', 'tsa.ext', '-out', 'tsa.pem'])
  writeFileSync(path.join(folder, 'tsa.cnf'), configuration)
  handlers.set('POST /api/v1/timestamp', ({ body, contentType }) => {
    writeFileSync(path.join(folder, 'query.tsq'), contentType === 'application/json' ? queryOf(body, folder) : body)
    const signer = ['-signer', 'tsa.pem', '-inkey', 'tsa-key.pem']
    const reply = openssl(folder, [
      'ts',
      '-reply',
      '-config',
      'tsa.cnf',
      '-section',
      'tsa',
      '-queryfile',
      'query.tsq',
      ...signer,
    ])
    return { status: 201, content: reply, contentType: 'application/timestamp-reply' }
  })
  return ['tsa.pem', 'tsa-root.pem'].map((file) => new X509Certificate(readFileSync(path.join(folder, file))).raw)
}

/** Sigstore's authority takes requests as JSON, too. */
function queryOf(body: Buffer, folder: string): Buffer {
  const { artifactHash, hashAlgorithm } = JSON.parse(body.toString()) as { artifactHash: string; hashAlgorithm: string }
  const digest = Buffer.from(artifactHash, 'base64').toString('hex')
  return openssl(folder, ['ts', '-query', '-digest', digest, `-${hashAlgorithm.toLowerCase()}`, '-cert'])
}
