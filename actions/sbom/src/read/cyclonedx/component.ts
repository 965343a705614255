import type { Component, ComponentType, Supplier } from '../../inventory/component.ts'
import type { Entry, Origin, Source } from '../bill.ts'
import { cpesOf } from '../cpes.ts'
import { dataKindAmong } from '../data-kind.ts'
import { shown } from '../entries.ts'
import { reportedIn } from '../evidence.ts'
import { hashesOf } from '../hashes.ts'
import { identityOf } from '../identity.ts'
import { Properties } from '../properties.ts'
import { listOf, nodeOf, nodesOf, textOf, textsOf, type Node } from '../values.ts'
import { licencesOf } from './licences.ts'
import { modelOf } from './model.ts'
import { referencesOf } from './references.ts'

/** Types that we have by their own name; the others are taken for what is nearest. */
const types: Readonly<Record<string, ComponentType>> = {
  application: 'application',
  framework: 'framework',
  library: 'library',
  container: 'platform',
  platform: 'platform',
  'operating-system': 'operating-system',
  device: 'platform',
  'device-driver': 'library',
  firmware: 'platform',
  file: 'file',
  'machine-learning-model': 'machine-learning-model',
  data: 'data',
}

/** One component; undefined, and a complaint, when it has no name. Whatever else is of another type than it should be is left out. */
export function componentOf(
  node: Node,
  source: Source,
  origin: Origin,
  line: number | undefined,
): Entry['component'] | undefined {
  const name = textOf(node['name'])
  if (name === undefined) {
    source.complaints.add('entry', shown(node), line)
    return undefined
  }
  const properties = new Properties(
    nodesOf(node['properties']).map((property) => [textOf(property['name']), textOf(property['value'])]),
  )
  const type = typeOf(node['type'])
  const { properties: versions, ...identity } = identityOf(
    {
      type,
      name,
      group: textOf(node['group']),
      version: textOf(node['version']) ?? properties.one('seaworthy:version'),
      purl: textOf(node['purl']),
    },
    source,
    line,
  )
  const { hashes, properties: digests } = hashesOf(
    nodesOf(node['hashes']).map(({ alg, content }) => ({ algorithm: textOf(alg), content: textOf(content) })),
  )
  const supplier = supplierOf(node, properties.one('seaworthy:supplier:from') ?? source.file)
  const cpes = [...textsOf(node['cpe']), ...identityCpes(node), ...properties.all('seaworthy:cpe')]
  const model = type === 'machine-learning-model' ? modelOf(node) : undefined
  const isExternal = node['isExternal'] === true || properties.one('seaworthy:isExternal') === 'true'
  const description = textOf(node['description'])
  const copyright = textOf(node['copyright'])
  return {
    ...identity,
    hashes,
    licences: licencesOf(node, properties, source.file),
    ...(supplier && { supplier }),
    references: referencesOf(node, properties),
    ...(description !== undefined && { description }),
    ...(copyright !== undefined && { copyright }),
    ...cpesOf(cpes, identity.purl, origin),
    scope: scopeOf(node['scope'], properties),
    ...(isExternal && { isExternal }),
    ...properties.installScript(origin.tellsInstallScripts && identity.purl?.startsWith('pkg:npm/') === true),
    evidence: [reportedIn(source.file, origin.seen, line, confidenceOf(node))],
    ...(model && { model }),
    ...(type === 'data' && { dataKind: dataKindOf(node) }),
    properties: { ...properties.kept(), ...versions, ...digests },
  }
}

function typeOf(stated: unknown): ComponentType {
  const type = textOf(stated) ?? ''
  return (Object.hasOwn(types, type) ? types[type] : undefined) ?? 'library'
}

/** npm's development packages are `excluded` only with some tools. */
function scopeOf(stated: unknown, properties: Properties): Component['scope'] {
  if (properties.one('cdx:npm:package:development') === 'true') return 'excluded'
  return stated === 'optional' || stated === 'excluded' ? stated : 'required'
}

/** Who supplies it, else who made it (1.6). Authors and publishers are neither. */
function supplierOf(node: Node, from: string): Supplier | undefined {
  for (const party of [nodeOf(node['supplier']), nodeOf(node['manufacturer'])]) {
    const name = textOf(party['name'])
    if (name === undefined) continue
    const [url] = textsOf(party['url'])
    const email = nodesOf(party['contact']).flatMap((contact) => textOf(contact['email']) ?? [])[0]
    return { name, ...(url !== undefined && { url }), ...(email !== undefined && { email }), from }
  }
  return undefined
}

/** One object until 1.5, a list from 1.6 on. */
function identities(node: Node): Node[] {
  const { identity } = nodeOf(node['evidence'])
  return Array.isArray(identity) ? nodesOf(identity) : [nodeOf(identity)]
}

function identityCpes(node: Node): string[] {
  return identities(node).flatMap(({ field, concludedValue }) =>
    field === 'cpe' ? (textOf(concludedValue) ?? []) : [],
  )
}

function confidenceOf(node: Node): unknown {
  return identities(node).find(({ confidence }) => typeof confidence === 'number')?.['confidence']
}

function dataKindOf(node: Node): NonNullable<Component['dataKind']> {
  return dataKindAmong(listOf(node['data']).map((one) => nodeOf(one)['type']))
}
