import { X509Certificate } from 'node:crypto'
import type { UserError } from '@seaworthy/verdict'
import { signatureFault } from '../fault.ts'
import { codeSigning, constraintsOf, type Constraints } from './certificate-constraints.ts'

/** Whom the caller trusts to issue signing certificates, and the time at which the chain must be valid. */
export interface Authorities {
  certificates: X509Certificate[]
  at: Date
}

interface Link {
  certificate: X509Certificate
  constraints: Constraints
}

/** MD5 and SHA-1, with which certificates can be forged. */
const weakAlgorithms = new Set([
  '1.2.840.113549.1.1.4',
  '1.2.840.113549.1.1.5',
  '1.2.840.10040.4.3',
  '1.2.840.10045.4.1',
])

/**
 * The certificates of a PEM file, text between them left out.
 * Throws `signature/bad-certificate`.
 */
export function readCertificates(pem: Buffer): X509Certificate[] {
  const blocks = pem.toString('latin1').match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? []
  try {
    if (blocks.length === 0) throw new Error('it has no "-----BEGIN CERTIFICATE-----"')
    return blocks.map((block) => new X509Certificate(block))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw signatureFault('bad-certificate', `The certificate file cannot be read: ${reason}.`, {
      remedy: 'Give certificates in PEM form, one after the other.',
      cause,
    })
  }
}

/**
 * Proves that the first certificate may sign, now, on behalf of one of the authorities: each certificate is issued by the
 * next, may issue, is valid at the given time, and the last is one that the caller trusts. No trusted clock dates a
 * signature by a certificate, so a signature ends with its certificate.
 *
 * Throws `signature/untrusted-certificate`, `signature/certificate-expired`, `signature/certificate-not-yet-valid`,
 * `signature/certificate-usage` or `signature/bad-certificate`.
 */
export function verifyChain(chain: readonly X509Certificate[], authorities: Authorities): void {
  const [leaf, ...intermediates] = chain
  if (!leaf) throw new Error('a chain has at least one certificate')
  const path = pathFrom(leaf, new Set(intermediates), authorities.certificates)
  if (!path) throw untrusted(leaf)
  const links = path.map((certificate) => ({ certificate, constraints: read(certificate) }))
  for (const { certificate } of links) checkValidity(certificate, authorities.at)
  for (const [index, link] of links.entries()) checkLink(link, index, index === links.length - 1)
  const [first] = links
  if (first) checkSigningUse(first)
}

/**
 * The certificates from the leaf to one that is trusted. A search of a graph: what led nowhere is not tried again, so that
 * certificates which all issue each other cost nothing.
 */
function pathFrom(
  certificate: X509Certificate,
  unused: Set<X509Certificate>,
  trusted: readonly X509Certificate[],
): X509Certificate[] | undefined {
  if (trusted.some((anchor) => anchor.raw.equals(certificate.raw))) return [certificate]
  const anchor = trusted.find((candidate) => isIssuedBy(certificate, candidate))
  if (anchor) return [certificate, anchor]
  for (const candidate of unused) {
    if (!isIssuedBy(certificate, candidate)) continue
    unused.delete(candidate)
    const rest = pathFrom(candidate, unused, trusted)
    if (rest) return [certificate, ...rest]
  }
  return undefined
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
  } catch {
    // A key that OpenSSL cannot use has issued nothing.
    return false
  }
}

function read(certificate: X509Certificate): Constraints {
  try {
    return constraintsOf(certificate)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw fault('bad-certificate', certificate, 'is not DER', 'Let its authority issue it again.')
  }
}

function checkValidity(certificate: X509Certificate, at: Date): void {
  const { validFromDate: from, validToDate: to } = certificate
  const renew = 'Renew the certificate, sign the model again with it, and keep the reviewed files unchanged.'
  if (!(at <= to)) {
    throw fault('certificate-expired', certificate, `expired on ${day(to)}, and it is ${day(at)} now`, renew)
  }
  if (!(at >= from)) {
    const clock = `Check this machine's clock; else ${renew.toLowerCase()}`
    throw fault('certificate-not-yet-valid', certificate, `is valid from ${day(from)}, and it is ${day(at)} now`, clock)
  }
}

/** What every certificate must be; all but the leaf are issuers, and the root's own signature proves nothing. */
function checkLink({ certificate, constraints }: Link, index: number, isAnchor: boolean): void {
  const ask = 'Ask its authority for a certificate chain that may sign code.'
  if (constraints.unknownCritical.length > 0) {
    const ids = constraints.unknownCritical.join(', ')
    throw fault('certificate-usage', certificate, `has a critical extension that is not understood here (${ids})`, ask)
  }
  if (!isAnchor && weakAlgorithms.has(constraints.signatureAlgorithm)) {
    throw fault('untrusted-certificate', certificate, 'is signed with MD5 or SHA-1, which can be forged', ask)
  }
  if (index === 0) return
  if (!constraints.isAuthority || constraints.keyUsage?.certificateSign === false) {
    throw fault('certificate-usage', certificate, 'is no authority, so it cannot issue certificates', ask)
  }
  if (constraints.pathLength !== undefined && index - 1 > constraints.pathLength) {
    throw fault('certificate-usage', certificate, `allows ${constraints.pathLength} authorities below it`, ask)
  }
}

/** Each of the two usages may be silent, but not both, and neither may say no: a web server's certificate signs no model. */
function checkSigningUse({ certificate, constraints: { keyUsage, extendedKeyUsage } }: Link): void {
  const saysNothing = keyUsage === undefined && extendedKeyUsage.length === 0
  const saysNo =
    keyUsage?.digitalSignature === false || (extendedKeyUsage.length > 0 && !extendedKeyUsage.includes(codeSigning))
  if (!saysNothing && !saysNo) return
  throw fault(
    'certificate-usage',
    certificate,
    'may not sign code: it needs the key usage digitalSignature, the extended key usage codeSigning, or both, and no others instead',
    'Sign with a certificate for code signing.',
  )
}

function untrusted(leaf: X509Certificate): UserError {
  return fault(
    'untrusted-certificate',
    leaf,
    `was not issued by an authority that you trust (its issuer is ${oneLine(leaf.issuer)})`,
    'Give the certificate of the authority that issued it, or do not use the model.',
  )
}

function fault(what: string, certificate: X509Certificate, problem: string, remedy: string): UserError {
  const subject = oneLine(certificate.subject)
  return signatureFault(what, `The certificate of ${subject} ${problem}.`, {
    remedy,
    properties: { subject, sha256: certificate.fingerprint256.replaceAll(':', '').toLowerCase() },
  })
}

/** A distinguished name as one line; Node has one attribute per line. */
export function oneLine(name: string | undefined): string {
  return JSON.stringify((name ?? '').replaceAll('\n', ', '))
}

function day(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'an unknown day' : date.toISOString().slice(0, 10)
}
