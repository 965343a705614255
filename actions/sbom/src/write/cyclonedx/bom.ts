/**
 * The part of CycloneDX that is written here; members that are undefined are not written.
 * Source: https://cyclonedx.org/docs/1.7/json/
 */
export interface Bom {
  $schema: string
  bomFormat: 'CycloneDX'
  specVersion: SpecVersion
  serialNumber: string
  version: 1
  metadata: Metadata
  components: BomComponent[]
  dependencies: { ref: string; dependsOn?: readonly string[] | undefined }[]
  compositions: Composition[]
}

export type SpecVersion = '1.5' | '1.6' | '1.7'

export interface Metadata {
  timestamp: string
  lifecycles: { phase: 'pre-build' | 'post-build' }[]
  tools: { components: BomComponent[] }
  authors?: Contact[] | undefined
  component: BomComponent
  /** 1.5 calls it `manufacture`. */
  manufacturer?: Organisation | undefined
  manufacture?: Organisation | undefined
  supplier?: Organisation | undefined
  licenses?: LicenceChoice[] | undefined
  properties?: Property[] | undefined
}

export interface BomComponent {
  type: string
  'bom-ref'?: string
  supplier?: Organisation | undefined
  manufacturer?: Organisation | undefined
  publisher?: string | undefined
  group?: string | undefined
  name: string
  version?: string | undefined
  isExternal?: boolean | undefined
  description?: string | undefined
  scope?: 'required' | 'optional' | 'excluded' | undefined
  hashes?: BomHash[] | undefined
  licenses?: LicenceChoice[] | undefined
  copyright?: string | undefined
  cpe?: string | undefined
  purl?: string | undefined
  pedigree?: { ancestors: BomComponent[] } | undefined
  externalReferences?: ExternalReference[] | undefined
  evidence?: ComponentEvidence | undefined
  modelCard?: ModelCard | undefined
  data?: ComponentData[] | undefined
  properties?: Property[] | undefined
}

export interface Organisation {
  name?: string
  url?: string[] | undefined
  contact?: Contact[] | undefined
}

export interface Contact {
  name?: string | undefined
  email?: string | undefined
}

export interface BomHash {
  alg: string
  content: string
}

/** 1.5 knows no acknowledgement. */
export type LicenceChoice =
  { license: NamedLicence } | { expression: string; acknowledgement?: Acknowledgement | undefined }

export interface NamedLicence {
  id?: string
  name?: string
  acknowledgement?: Acknowledgement | undefined
  text?: { contentType: 'text/plain'; content: string } | undefined
}

export type Acknowledgement = 'declared' | 'concluded'

export interface ExternalReference {
  type: string
  url: string
  comment?: string | undefined
  hashes?: BomHash[] | undefined
}

export interface ComponentEvidence {
  identity?: Identity | Identity[] | undefined
  occurrences?: { location: string; line?: number | undefined }[] | undefined
}

export interface Identity {
  field: 'purl' | 'cpe' | 'hash' | 'name'
  confidence?: number
  concludedValue?: string
}

export interface ModelCard {
  modelParameters?: {
    task?: string | undefined
    modelArchitecture?: string | undefined
    datasets?: ({ ref: string } | ComponentData)[] | undefined
  }
  properties?: Property[] | undefined
}

export interface ComponentData {
  type: 'source-code' | 'configuration' | 'dataset' | 'definition' | 'other'
  name: string
}

export interface Property {
  name: string
  value: string
}

export interface Composition {
  aggregate: 'complete' | 'incomplete' | 'unknown'
  assemblies?: readonly string[] | undefined
  dependencies?: readonly string[] | undefined
}
