import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openssl } from './sigstore/openssl.ts'

/** A self-signed certificate that has these extensions alone, in OpenSSL's words. */
export function certificateWith(extensions: readonly string[]): X509Certificate {
  const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'))
  try {
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-keyout', 'key.pem']
    const added = extensions.flatMap((extension) => ['-addext', extension])
    return new X509Certificate(openssl(folder, ['req', '-x509', ...key, '-subj', '/CN=x', '-days', '1', ...added]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
