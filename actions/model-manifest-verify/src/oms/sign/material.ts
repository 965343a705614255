import type { KeyObject, X509Certificate } from 'node:crypto'
import { signatureFault } from '../fault.ts'
import { readCertificates } from '../trust/chain.ts'
import { fingerprint, hashFor } from '../trust/ecdsa.ts'

/** How a bundle names a bare key. */
export function keyMaterial(publicKey: KeyObject): object {
  return { publicKey: { hint: fingerprint(publicKey) } }
}

/**
 * How a bundle carries a chain: the signer's certificate first, then its authorities in the order of the file.
 * Throws `signature/bad-certificate` when no certificate is that of the key, or it is not valid now.
 */
export function chainMaterial(publicKey: KeyObject, pem: Buffer, now = new Date()): object {
  hashFor(publicKey)
  const certificates = readCertificates(pem)
  const leaf = certificates.find((certificate) => isOf(certificate, publicKey))
  if (!leaf) {
    throw signatureFault('bad-certificate', 'None of the certificates is that of the signing key.', {
      remedy: 'Give the certificate of the key, followed by those of its authorities.',
      properties: { key: fingerprint(publicKey) },
    })
  }
  if (!(leaf.validFromDate <= now && now <= leaf.validToDate)) {
    const { validFrom, validTo } = leaf
    throw signatureFault(
      'bad-certificate',
      `The signing certificate is valid from ${validFrom} to ${validTo}, not now.`,
      {
        remedy: 'Renew the certificate: nobody would accept the signature.',
      },
    )
  }
  const chain = [leaf, ...certificates.filter((certificate) => !certificate.raw.equals(leaf.raw))]
  return { x509CertificateChain: { certificates: chain.map(({ raw }) => ({ rawBytes: raw.toString('base64') })) } }
}

function isOf(certificate: X509Certificate, publicKey: KeyObject): boolean {
  try {
    return certificate.publicKey.equals(publicKey)
  } catch {
    // A key that OpenSSL does not know is another one.
    return false
  }
}
