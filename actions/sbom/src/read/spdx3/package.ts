import type { Component, ComponentType, LicenceClaims, Reference, Supplier } from '../../inventory/component.ts'
import type { Entry, Origin, Source } from '../bill.ts'
import { cpesOf } from '../cpes.ts'
import { shown } from '../entries.ts'
import { reportedIn } from '../evidence.ts'
import { hashesOf } from '../hashes.ts'
import { identityOf } from '../identity.ts'
import { Properties } from '../properties.ts'
import { claimsOf } from '../spdx/expression.ts'
import { nodeOf, nodesOf, textOf, textsOf, type Node } from '../values.ts'
import { modelOf } from './ai.ts'
import type { Elements } from './elements.ts'
import { expressionOf } from './licences.ts'
import type { Relations } from './relationships.ts'

/** What is known apart from the element itself. */
export interface Surroundings {
  source: Source
  origin: Origin
  elements: Elements
  relations: Relations
  line: number | undefined
}

const purposes: Readonly<Record<string, ComponentType>> = {
  application: 'application',
  framework: 'framework',
  platform: 'platform',
  container: 'platform',
  firmware: 'platform',
  device: 'platform',
  operatingSystem: 'operating-system',
  file: 'file',
  model: 'machine-learning-model',
  data: 'data',
  configuration: 'data',
  specification: 'data',
}

const referenceTypes: Readonly<Record<string, Reference['type']>> = {
  sourceArtifact: 'source-distribution',
  binaryArtifact: 'distribution',
  vcs: 'vcs',
  issueTracker: 'issue-tracker',
  license: 'license',
  altWebPage: 'website',
}

/** One component; undefined, and a complaint, when it has no name. */
export function packageOf(node: Node, around: Surroundings): Entry['component'] | undefined {
  const { source, origin, elements, relations, line } = around
  const name = textOf(node['name'])
  if (name === undefined) {
    source.complaints.add('entry', shown(node), line)
    return undefined
  }
  const id = elements.idOf(node) ?? ''
  const told = new Properties(elements.properties(node))
  const type = typeOf(node, elements)
  const { properties, ...identity } = identityOf(
    {
      type,
      name,
      version: textOf(node['software_packageVersion']) ?? told.one('seaworthy:version'),
      purl: textOf(node['software_packageUrl']) ?? identifiers(node, /^(?:packageUrl|purl)$/)[0],
    },
    source,
    line,
  )
  const { hashes, properties: digests } = hashesOf(
    nodesOf(node['verifiedUsing']).map(({ algorithm, hashValue }) => ({
      algorithm: textOf(algorithm),
      content: textOf(hashValue),
    })),
  )
  const supplier = supplierOf(textsOf(node['suppliedBy'])[0], elements, source.file)
  const model = type === 'machine-learning-model' ? modelOf(node, id, around) : undefined
  const cpes = identifiers(node, /^cpe2[23]$/)
  const releaseTime = textOf(node['releaseTime'])
  const description = textOf(node['description'])
  const copyright = textOf(node['software_copyrightText'])
  return {
    ...identity,
    hashes,
    licences: licencesOf(id, around),
    ...(supplier && { supplier }),
    references: referencesOf(node),
    ...(releaseTime !== undefined && { releaseTime }),
    ...(description !== undefined && { description }),
    ...(copyright !== undefined && { copyright }),
    ...cpesOf(cpes, identity.purl, origin),
    scope: relations.scopes.get(id) ?? 'required',
    ...(told.one('seaworthy:isExternal') === 'true' && { isExternal: true }),
    ...told.installScript(origin.tellsInstallScripts && identity.purl?.startsWith('pkg:npm/') === true),
    evidence: [reportedIn(source.file, origin.seen, line, undefined)],
    ...(model && { model }),
    ...(type === 'data' && { dataKind: dataKindOf(node, told, elements) }),
    properties: { ...told.kept(), ...properties, ...digests },
  }
}

/** Its class says more than its purpose. */
function typeOf(node: Node, elements: Elements): ComponentType {
  const type = elements.typeOf(node)
  if (type === 'software_File') return 'file'
  if (type === 'ai_AIPackage') return 'machine-learning-model'
  if (type === 'dataset_DatasetPackage') return 'data'
  const purpose = textOf(node['software_primaryPurpose']) ?? ''
  return (Object.hasOwn(purposes, purpose) ? purposes[purpose] : undefined) ?? 'library'
}

function dataKindOf(node: Node, told: Properties, elements: Elements): NonNullable<Component['dataKind']> {
  if (elements.typeOf(node) === 'dataset_DatasetPackage') return 'dataset'
  if (told.one('seaworthy:dataKind') === 'source-code') return 'source-code'
  const purpose = node['software_primaryPurpose']
  if (purpose === 'configuration') return 'configuration'
  return purpose === 'specification' ? 'definition' : 'other'
}

function identifiers(node: Node, type: RegExp): string[] {
  return nodesOf(node['externalIdentifier']).flatMap(({ externalIdentifierType, identifier }) =>
    type.test(textOf(externalIdentifierType) ?? '') ? (textOf(identifier) ?? []) : [],
  )
}

function licencesOf(id: string, { relations, elements, source }: Surroundings): LicenceClaims {
  const of = (iris: readonly string[] = []) => iris.flatMap((iri) => expressionOf(iri, elements) ?? [])
  const declared = of(relations.declared.get(id))
  const [concluded] = of(relations.concluded.get(id))
  const texts = concluded?.texts ?? new Map<string, string>()
  return {
    ...claimsOf(undefined, concluded?.expression, texts, source.file),
    declared: declared.flatMap((one) => claimsOf(one.expression, undefined, one.texts, source.file).declared),
  }
}

function supplierOf(iri: string | undefined, elements: Elements, from: string): Supplier | undefined {
  const agent = nodeOf(iri === undefined ? undefined : elements.get(iri))
  const name = textOf(agent['name'])
  if (name === undefined) return undefined
  const type = elements.typeOf(agent)
  const [email] = identifiers(agent, /^email$/)
  const url = referencesOf(agent).find((reference) => reference.type === 'website')?.url
  return {
    name,
    ...((type === 'Person' || type === 'Organization') && { isPerson: type === 'Person' }),
    ...(url !== undefined && { url }),
    ...(email !== undefined && { email }),
    from,
  }
}

function referencesOf(node: Node): Reference[] {
  const told = nodesOf(node['externalRef']).flatMap(({ externalRefType, locator }): Reference[] => {
    const type = textOf(externalRefType) ?? ''
    const known = (Object.hasOwn(referenceTypes, type) ? referenceTypes[type] : undefined) ?? 'other'
    return textsOf(locator).map((url) => ({ type: known, url }))
  })
  const location = textOf(node['software_downloadLocation'])
  const page = textOf(node['software_homePage'])
  return [
    ...(location === undefined ? [] : [{ type: 'distribution' as const, url: location }]),
    ...(page === undefined ? [] : [{ type: 'website' as const, url: page }]),
    ...told,
  ]
}
