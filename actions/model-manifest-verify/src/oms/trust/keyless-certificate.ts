import type { X509Certificate } from 'node:crypto'
import { codeSigning, constraintsOf, extensionsOf } from './certificate-constraints.ts'
import { contentOf, elementsOf, tags } from './der.ts'

/** Of fulcio, docs/oid-info.md: the issuer as DER, and as bare text before. */
const ids = { alternativeName: '2.5.29.17', issuer: '1.3.6.1.4.1.57264.1.8', issuerText: '1.3.6.1.4.1.57264.1.1' }

export interface KeylessIdentity {
  identity: string
  issuer: string
}

/**
 * Whom a certificate of Fulcio is for (fulcio, docs/certificate-specification.md). Throws an Error when it may not sign code,
 * or does not say exactly one identity and one issuer: what a private authority issues for other ends signs nothing here.
 */
export function identityOf(certificate: Pick<X509Certificate, 'raw'>): KeylessIdentity {
  const { isAuthority, keyUsage, extendedKeyUsage, unknownCritical } = constraintsOf(certificate)
  if (isAuthority) throw new Error('its certificate is that of an authority')
  if (!keyUsage?.digitalSignature || !extendedKeyUsage.includes(codeSigning)) {
    throw new Error('its certificate is not for signing code')
  }
  if (unknownCritical.length > 0) {
    throw new Error(
      `its certificate has a critical extension that is not understood here (${unknownCritical.join(', ')})`,
    )
  }
  const extensions = new Map(extensionsOf(certificate).map(({ id, value }) => [id, value]))
  return {
    identity: plain('identity', nameIn(extensions.get(ids.alternativeName))),
    issuer: plain('issuer', issuerIn(extensions.get(ids.issuer)) ?? extensions.get(ids.issuerText)),
  }
}

function nameIn(alternativeName: Buffer | undefined): Buffer | undefined {
  if (alternativeName === undefined) return undefined
  const [names] = elementsOf(alternativeName)
  const [name, another] = elementsOf(contentOf(names, tags.sequence))
  if (another !== undefined) throw new Error('its certificate has several identities')
  return name?.tag === tags.email || name?.tag === tags.uri ? name.content : undefined
}

function issuerIn(extension: Buffer | undefined): Buffer | undefined {
  return extension && contentOf(elementsOf(extension)[0], tags.utf8String)
}

/** Printable ASCII, as addresses and URIs are: of other bytes, readers make different texts. */
function plain(what: string, bytes: Buffer | undefined): string {
  const text = bytes?.toString('latin1') ?? ''
  if (/^[\x21-\x7e]+$/.test(text)) return text
  throw new Error(`its certificate has no ${what} that can be compared`)
}
