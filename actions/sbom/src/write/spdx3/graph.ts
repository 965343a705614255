/**
 * The part of SPDX 3.0.1 in JSON-LD that is written here; members that are undefined are not written.
 * Source: https://spdx.github.io/spdx-spec/v3.0.1/
 */
export interface Graph {
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld'
  '@graph': GraphNode[]
}

export type GraphNode = CreationInfo | Element

export interface CreationInfo {
  type: 'CreationInfo'
  '@id': typeof creation
  specVersion: '3.0.1'
  created: string
  createdBy: string[]
  createdUsing: string[]
}

/** The one blank node that all elements name as their creation. */
export const creation = '_:creation'

export interface Element {
  type: string
  spdxId: string
  creationInfo: typeof creation
  name?: string | undefined
  description?: string | undefined
  comment?: string | undefined
  externalIdentifier?: { type: 'ExternalIdentifier'; externalIdentifierType: string; identifier: string }[] | undefined
  externalRef?: { type: 'ExternalRef'; externalRefType: string; locator: string[] }[] | undefined
  verifiedUsing?: { type: 'Hash'; algorithm: string; hashValue: string }[] | undefined
  extension?: PropertiesExtension[] | undefined
  [member: string]: unknown
}

/** How SPDX carries the properties of CycloneDX. */
export interface PropertiesExtension {
  type: 'extension_CdxPropertiesExtension'
  extension_cdxProperty: {
    type: 'extension_CdxPropertyEntry'
    extension_cdxPropName: string
    extension_cdxPropValue: string
  }[]
}
