import type { X509Certificate } from 'node:crypto'
import { contentOf, elementsOf, objectIdentifier, tags, type Element } from './der.ts'

/** What a certificate says it may be used for (RFC 5280, 4.2.1). */
export interface Constraints {
  isAuthority: boolean
  /** Most intermediates below it; nothing is no limit. */
  pathLength?: number
  /** Absent when it does not limit the use of its key. */
  keyUsage?: { digitalSignature: boolean; certificateSign: boolean }
  /** Nothing when it does not say. */
  extendedKeyUsage: string[]
  /** Identifiers of critical extensions that are not understood here. */
  unknownCritical: string[]
  signatureAlgorithm: string
}

export const codeSigning = '1.3.6.1.5.5.7.3.3'

const extensionIds = { keyUsage: '2.5.29.15', basicConstraints: '2.5.29.19', extendedKeyUsage: '2.5.29.37' }
/** Critical ones that change nothing for a signature over files: subject alternative name, certificate policies. */
const harmless = ['2.5.29.17', '2.5.29.32']

/** An extension of a certificate. */
export interface Extension {
  /** With dots. */
  id: string
  isCritical: boolean
  /** The DER in its octet string. */
  value: Buffer
}

/** Reads the constraints; Node's own X509Certificate tells neither key usage nor path length. Throws RangeError. */
export function constraintsOf(certificate: Pick<X509Certificate, 'raw'>): Constraints {
  const [, algorithm] = partsOf(certificate)
  const [signatureAlgorithm] = elementsOf(contentOf(algorithm, tags.sequence))
  const constraints: Constraints = {
    isAuthority: false,
    extendedKeyUsage: [],
    unknownCritical: [],
    signatureAlgorithm: objectIdentifier(signatureAlgorithm),
  }
  for (const extension of extensionsOf(certificate)) read(extension, constraints)
  return constraints
}

/** The extensions, each at most once (RFC 5280, 4.2): of two, readers would take different ones. Throws RangeError. */
export function extensionsOf(certificate: Pick<X509Certificate, 'raw'>): Extension[] {
  const [body] = partsOf(certificate)
  const explicit = elementsOf(contentOf(body, tags.sequence)).find(({ tag }) => tag === tags.extensions)
  if (!explicit) return []
  const [list] = elementsOf(explicit.content)
  const extensions = elementsOf(contentOf(list, tags.sequence)).map(extensionOf)
  if (new Set(extensions.map(({ id }) => id)).size === extensions.length) return extensions
  throw new RangeError('the same extension twice')
}

function partsOf({ raw }: Pick<X509Certificate, 'raw'>): Element[] {
  const [whole] = elementsOf(raw)
  return elementsOf(contentOf(whole, tags.sequence))
}

function extensionOf(extension: Element): Extension {
  const parts = elementsOf(contentOf(extension, tags.sequence))
  return {
    id: objectIdentifier(parts[0]),
    isCritical: parts[1]?.tag === tags.boolean && parts[1].content[0] !== 0,
    value: contentOf(parts.at(-1), tags.octetString),
  }
}

function read({ id, isCritical, value }: Extension, constraints: Constraints): void {
  switch (id) {
    case extensionIds.basicConstraints:
      readBasicConstraints(value, constraints)
      return
    case extensionIds.keyUsage: {
      const [bits] = elementsOf(value)
      const flags = contentOf(bits, tags.bitString)[1] ?? 0
      constraints.keyUsage = { digitalSignature: (flags & 0x80) !== 0, certificateSign: (flags & 0x04) !== 0 }
      return
    }
    case extensionIds.extendedKeyUsage: {
      const [purposes] = elementsOf(value)
      constraints.extendedKeyUsage = elementsOf(contentOf(purposes, tags.sequence)).map(objectIdentifier)
      return
    }
    default:
      if (isCritical && !harmless.includes(id)) constraints.unknownCritical.push(id)
  }
}

function readBasicConstraints(value: Buffer, constraints: Constraints): void {
  const [sequence] = elementsOf(value)
  for (const { tag, content } of elementsOf(contentOf(sequence, tags.sequence))) {
    if (tag === tags.boolean) constraints.isAuthority = content[0] !== 0
    else if (tag === tags.integer) constraints.pathLength = pathLengthOf(content)
  }
}

function pathLengthOf(integer: Buffer): number {
  if (integer.length === 0 || integer.length > 4) throw new RangeError('a path length that is none')
  return integer.readUIntBE(0, integer.length)
}
