/** The part of CycloneDX 1.6 that is written here: https://cyclonedx.org/docs/1.6/json/ */
export interface Bom {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json'
  bomFormat: 'CycloneDX'
  specVersion: '1.6'
  serialNumber: string
  version: 1
  components: Component[]
}

export interface Component {
  type: 'machine-learning-model' | 'data' | 'file'
  'bom-ref'?: string
  publisher?: string
  name: string
  version?: string
  description?: string
  hashes?: Hash[]
  licenses?: LicenceChoice[]
  purl?: string
  pedigree?: { ancestors: Component[] }
  externalReferences?: ExternalReference[]
  properties?: Property[]
  components?: Component[]
  modelCard?: { modelParameters: { architectureFamily?: string; modelArchitecture?: string } }
  data?: { type: 'configuration' | 'definition' | 'dataset' | 'other'; name: string }[]
}

export interface Hash {
  alg: 'SHA-256' | 'SHA-384' | 'SHA-512' | 'BLAKE2b-512' | 'BLAKE3'
  content: string
}

export type LicenceChoice =
  | { license: { id: string; acknowledgement: 'declared' } }
  | { license: { name: string; acknowledgement: 'declared' } }
  | { expression: string; acknowledgement: 'declared' }

export interface ExternalReference {
  type: 'distribution' | 'model-card' | 'license' | 'other'
  url: string
  comment?: string
  hashes?: Hash[]
}

/** Names are namespaced by `seaworthy:`. */
export interface Property {
  name: string
  value: string
}

/** The properties that have a value. */
export function properties(values: Record<string, string | number | readonly string[] | undefined>): Property[] {
  const found: Property[] = []
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
    found.push(property(name, text))
  }
  return found
}

export function property(name: string, value: string): Property {
  return { name: `seaworthy:${name}`, value }
}

type Filled<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** The members of an object that are not empty: CycloneDX has no use for the others. */
export function filled<T extends object>(object: T): Filled<T> {
  const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(object).filter(([, value]) => !isEmpty(value))) as Filled<T>
}
