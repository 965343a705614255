import type { Component, Hash, Reference } from '../../inventory/component.ts'
import { uriReference } from '../iri.ts'
import type { BomHash, ExternalReference, Property } from './bom.ts'
import { filled } from './filled.ts'
import type { Ability } from './version.ts'

/** CycloneDX calls all algorithms as we do. */
export function hashesOf(hashes: readonly Hash[]): BomHash[] {
  return hashes.map(({ algorithm, content }) => ({ alg: algorithm, content }))
}

/** References that are URLs; 1.5 has no name for the source as distributed, and gets it as a distribution that says so. */
export function referencesOf({ references }: Component, ability: Ability): ExternalReference[] {
  return references.flatMap((reference): ExternalReference[] => {
    const url = uriReference(reference.url)
    if (url === undefined) return []
    const hashes = filled(hashesOf(reference.hashes ?? []))
    const isUntold = reference.type === 'source-distribution' && !ability.tellsSourceDistribution
    return isUntold
      ? [{ type: 'distribution', url, comment: 'source distribution', hashes }]
      : [{ type: reference.type, url, hashes }]
  })
}

/** References that are no URLs, which would make the document invalid. */
export function unaddressable({ references }: Component): Property[] {
  return references
    .filter(({ url }) => uriReference(url) === undefined)
    .map(({ type, url }: Reference) => ({ name: `seaworthy:reference:${type}`, value: url }))
}
