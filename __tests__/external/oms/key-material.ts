import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { openssl, requestCertificate } from './sigstore/openssl.ts'

/** Writes `<name>-key.pem` and `<name>-public.pem`. */
export function writeKeyPair(folder: string, name: string, namedCurve: string): void {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve })
  writeFileSync(path.join(folder, `${name}-key.pem`), privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(path.join(folder, `${name}-public.pem`), publicKey.export({ type: 'spki', format: 'pem' }))
}

/** Writes root, intermediate and leaf: `root.pem`, `intermediate.pem`, `leaf.pem`, `leaf-key.pem`. */
export function writeCertificates(folder: string): void {
  const request = (name: string, ...args: string[]) => {
    requestCertificate(folder, name, args)
  }
  const issue = (name: string, issuer: string, extensions: string) => {
    request(name, '-keyout', `${name}-key.pem`, '-out', `${name}.csr`)
    writeFileSync(path.join(folder, `${name}.ext`), extensions)
    const authority = ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}-key.pem`, '-CAcreateserial']
    openssl(folder, [
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      ...authority,
      '-extfile',
      `${name}.ext`,
      '-days',
      '30',
      '-out',
      `${name}.pem`,
    ])
  }
  const authority = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n'
  request('root', '-x509', '-days', '30', '-keyout', 'root-key.pem', '-out', 'root.pem')
  issue('intermediate', 'root', authority)
  issue('leaf', 'intermediate', 'keyUsage=critical,digitalSignature\nextendedKeyUsage=codeSigning\n')
}
