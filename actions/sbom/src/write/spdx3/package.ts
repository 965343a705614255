import type { Component, ComponentType, Hash, Reference } from '../../inventory/component.ts'
import { fullName } from '../../inventory/full-name.ts'
import { uriReference } from '../iri.ts'
import { secondsOf } from '../seconds.ts'
import { downloadLocation, homepage, sourceInfo } from '../spdx/location.ts'
import type { Agents } from './agents.ts'
import { modelMembers } from './ai.ts'
import { element } from './elements.ts'
import type { Element, PropertiesExtension } from './graph.ts'

const purposes: Readonly<Record<ComponentType, string>> = {
  application: 'application',
  framework: 'framework',
  library: 'library',
  platform: 'platform',
  'operating-system': 'operatingSystem',
  file: 'file',
  'machine-learning-model': 'model',
  data: 'data',
}

const algorithms: Readonly<Record<Hash['algorithm'], string>> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
  'BLAKE2b-256': 'blake2b256',
  BLAKE3: 'blake3',
}

/** What SPDX calls references for which a package has no member of its own. */
const referenceTypes: Readonly<Partial<Record<Reference['type'], string>>> = {
  'source-distribution': 'sourceArtifact',
  vcs: 'vcs',
  'issue-tracker': 'issueTracker',
  'model-card': 'documentation',
  license: 'license',
  other: 'other',
}

/** One component: a model, a data set, a file or a package of software. */
export function componentElement(component: Component, id: string, agents: Agents): Element {
  const common = {
    name: fullName(component),
    description: component.description,
    externalIdentifier: identifiers(component),
    externalRef: references(component),
    verifiedUsing: hashes(component),
    extension: properties(component),
    suppliedBy: component.supplier && agents.refer(component.supplier),
    releaseTime: releaseTime(component),
    software_copyrightText: component.copyright,
    software_primaryPurpose: purposeOf(component),
  }
  if (component.type === 'file') return element('software_File', id, common)
  const members = {
    ...common,
    software_packageVersion: component.version,
    software_packageUrl: component.purl,
    software_downloadLocation: downloadLocation(component),
    software_homePage: homepage(component),
    software_sourceInfo: sourceInfo(component),
  }
  if (component.type === 'machine-learning-model') {
    return element('ai_AIPackage', id, { ...members, ...modelMembers(component) })
  }
  return component.type === 'data' && component.dataKind === 'dataset'
    ? element('dataset_DatasetPackage', id, { ...members, dataset_datasetType: ['noAssertion'] })
    : element('software_Package', id, members)
}

function purposeOf({ type, dataKind }: Component): string {
  if (type !== 'data') return purposes[type]
  if (dataKind === 'configuration') return 'configuration'
  return dataKind === 'definition' ? 'specification' : 'data'
}

/** SPDX takes no fractions of seconds and no zone but UTC. */
function releaseTime({ releaseTime: stated }: Component): string | undefined {
  const time = stated === undefined ? Number.NaN : Date.parse(stated)
  return Number.isNaN(time) ? undefined : secondsOf(new Date(time))
}

function hashes({ hashes: all }: Component): Element['verifiedUsing'] {
  if (all.length === 0) return undefined
  return all.map(({ algorithm, content }) => ({ type: 'Hash', algorithm: algorithms[algorithm], hashValue: content }))
}

function identifiers({ cpes = [] }: Component): Element['externalIdentifier'] {
  if (cpes.length === 0) return undefined
  return cpes.map((cpe) => ({ type: 'ExternalIdentifier', externalIdentifierType: 'cpe23', identifier: cpe }))
}

function references({ references: all }: Component): Element['externalRef'] {
  const found = all.flatMap(({ type, url }) => {
    const externalRefType = referenceTypes[type]
    const locator = uriReference(url)
    return externalRefType === undefined || locator === undefined
      ? []
      : [{ type: 'ExternalRef' as const, externalRefType, locator: [locator] }]
  })
  return found.length === 0 ? undefined : found
}

function properties(component: Component): PropertiesExtension[] | undefined {
  const { hasInstallScript, isExternal, type, version, dataKind } = component
  const told = [
    ...(hasInstallScript ? [['seaworthy:hasInstallScript', 'true'] as const] : []),
    ...(isExternal ? [['seaworthy:isExternal', 'true'] as const] : []),
    // Files have no version in SPDX 3, and its purposes know no source code among data.
    ...(type === 'file' && version !== undefined ? [['seaworthy:version', version] as const] : []),
    ...(dataKind === 'source-code' ? [['seaworthy:dataKind', dataKind] as const] : []),
    ...Object.entries(component.properties),
  ]
  if (told.length === 0) return undefined
  const entries = told.map(([name, value]) => ({
    type: 'extension_CdxPropertyEntry' as const,
    extension_cdxPropName: name,
    extension_cdxPropValue: value,
  }))
  return [{ type: 'extension_CdxPropertiesExtension', extension_cdxProperty: entries }]
}
