import type { Hash } from '../../inventory/component.ts'
import { childrenOf, type XmlElement } from '../lock-text/xml.ts'
import { checksum } from '../maven/checksum.ts'

/** A module whose files Gradle verifies. */
export interface Verified {
  group: string
  artifact: string
  version: string
  /** Of the module's main file. */
  hashes: Hash[]
  /** A digest of it is none. */
  isBroken: boolean
  line: number
}

/** What a module can consist of, the likeliest first; its descriptions, `.pom` and `.module`, are no part of it. */
const endings = ['.jar', '.aar', '.war', '.klib', '.zip', '.so', '.dll', '.exe']

/**
 * The modules of a `verification-metadata.xml`.
 * Source: https://docs.gradle.org/current/userguide/dependency_verification.html
 */
export function readVerified(root: XmlElement): Verified[] {
  return childrenOf(root, 'components').flatMap((list) =>
    childrenOf(list, 'component').map((component) => {
      const { group = '', name: artifact = '', version = '' } = component.attributes
      const main = mainFile(component, `${artifact}-${version}`)
      const read = digestsOf(main)
      const hashes = read.flatMap((hash) => hash ?? [])
      return { group, artifact, version, hashes, isBroken: hashes.length < read.length, line: component.line }
    }),
  )
}

function mainFile(component: XmlElement, stem: string): XmlElement | undefined {
  const files = new Map(childrenOf(component, 'artifact').map((one) => [one.attributes['name'], one]))
  return endings.map((ending) => files.get(stem + ending)).find((one) => one !== undefined)
}

/** Where several files are trusted, nobody knows which of them ships, and none of their digests counts. */
function digestsOf(file: XmlElement | undefined): (Hash | undefined)[] {
  const known = file?.children.filter(({ name }) => /^(?:md5|sha1|sha256|sha512)$/.test(name)) ?? []
  return known
    .filter(({ children }) => children.every(({ name }) => name !== 'also-trust'))
    .map(({ name, attributes }) => checksum(name, attributes['value'] ?? ''))
}
