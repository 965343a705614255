import type { Manifest, ManifestFile, Model, RemoteModel, Sampling } from '@seaworthy/manifest'
import type { DigestSet } from '@seaworthy/verdict'
import {
  filled,
  properties,
  property,
  type Component,
  type ExternalReference,
  type Hash,
  type Property,
} from './bom.ts'
import { licenceChoices, type SpdxIds } from './licences.ts'
import { distribution, isUri, packageUrl, relativeUrl } from './source.ts'

/** Digests that were measured beside the manifest's, by the name of their file. */
export type Measured = ReadonlyMap<string, DigestSet>

/** The components of a model's files. */
export type ListFiles = (files: readonly ManifestFile[], measured: Measured) => Component[]

interface Context {
  measured: Measured
  listFiles: ListFiles
  ids: SpdxIds
  /** A reference that no other component has. */
  refer: (wanted: string) => string
}

/** The components of a manifest, in its order. */
export function componentsOf(
  { models, prompts, configs, remoteModels = [] }: Manifest,
  measured: Measured,
  ids: SpdxIds,
  listFiles: ListFiles = fileComponents,
): Component[] {
  const context = { measured, ids, listFiles, refer: uniqueReferences() }
  return [
    ...models.map((model) => modelComponent(model, context)),
    ...remoteModels.map((model) => remoteComponent(model, context)),
    ...prompts.map((file) => dataComponent(file, 'definition', context)),
    ...configs.map((file) => dataComponent(file, 'configuration', context)),
  ]
}

function modelComponent(model: Model, { measured, ids, listFiles, refer }: Context): Component {
  const { name, version, title, family, source, licenses, base, config, files } = model
  const [weights, ...otherWeights] = files.filter(({ role }) => role === 'weights')
  const parameters = filled({ architectureFamily: family, modelArchitecture: config?.architecture })
  return {
    type: 'machine-learning-model',
    'bom-ref': refer(`model:${name}`),
    name,
    ...filled({
      version,
      description: title,
      // A model of one weights file is known by its digest.
      hashes: weights && otherWeights.length === 0 ? hashesOf(weights, measured) : [],
      licenses: licenceChoices(licenses, ids),
      purl: packageUrl(source),
      pedigree: base && { ancestors: [ancestor(base)] },
      externalReferences: [...distribution(source), ...documents(files, measured)],
      properties: modelProperties(model),
      components: listFiles(files, measured),
      modelCard: Object.keys(parameters).length > 0 ? { modelParameters: parameters } : undefined,
    }),
  }
}

function modelProperties({ source, config, runtime, sampling }: Model): Property[] {
  return [
    ...properties({
      'source:uri': source.uri,
      'source:revision': source.revision,
      'config:format': config?.format,
      'config:paramSize': config?.paramSize,
      'config:precision': config?.precision,
      'config:quantization': config?.quantization,
      'runtime:engine': runtime?.engine,
      'runtime:version': runtime?.version,
      'runtime:executionProvider': runtime?.executionProvider,
      'runtime:contextLength': runtime?.contextLength,
    }),
    ...samplingProperties(sampling),
  ]
}

function samplingProperties(sampling: Sampling = {}): Property[] {
  return properties(Object.fromEntries(Object.entries(sampling).map(([name, value]) => [`sampling:${name}`, value])))
}

/** The model that another was made from. */
function ancestor({ name, uri, revision, digest }: NonNullable<Model['base']>): Component {
  return {
    type: 'machine-learning-model',
    name,
    ...filled({
      version: revision,
      hashes: digest ? [{ alg: 'SHA-256' as const, content: digest.sha256 }] : [],
      externalReferences: uri !== undefined && isUri(uri) ? [{ type: 'distribution' as const, url: uri }] : [],
    }),
  }
}

/** A model behind an API. Nothing about it can be verified, which it says. */
function remoteComponent({ name, provider, model, endpoint, sampling }: RemoteModel, { refer }: Context): Component {
  return {
    type: 'machine-learning-model',
    'bom-ref': refer(`remote-model:${name}`),
    publisher: provider,
    name: model,
    ...filled({
      externalReferences: endpoint !== undefined && isUri(endpoint) ? [{ type: 'other' as const, url: endpoint }] : [],
      properties: [
        ...properties({ name, verification: 'declared, not verifiable', endpoint }),
        ...samplingProperties(sampling),
      ],
    }),
  }
}

function fileComponents(files: readonly ManifestFile[], measured: Measured): Component[] {
  return files.map((file) => fileComponent(file, measured))
}

/** No two files of a manifest have one name. */
export function fileComponent(file: ManifestFile, measured: Measured): Component {
  const { name, role, size, chatTemplate } = file
  const described: Property[] = [property('role', role), property('size', String(size))]
  if (chatTemplate) described.push(property('chatTemplate:sha256', chatTemplate.sha256))
  return { type: 'file', 'bom-ref': `file:${name}`, name, hashes: hashesOf(file, measured), properties: described }
}

function dataComponent(file: ManifestFile, kind: 'configuration' | 'definition', context: Context): Component {
  const type = file.role === 'evaluation-set' ? 'dataset' : kind
  return { ...fileComponent(file, context.measured), type: 'data', data: [{ type, name: file.name }] }
}

/** The model card and the licence text, where people look for them. */
function documents(files: readonly ManifestFile[], measured: Measured): ExternalReference[] {
  const types: Partial<Record<string, ExternalReference['type']>> = { card: 'model-card', licence: 'license' }
  return files.flatMap((file) => {
    const type = Object.hasOwn(types, file.role) ? types[file.role] : undefined
    return type ? [{ type, url: relativeUrl(file.name), hashes: hashesOf(file, measured) }] : []
  })
}

/** Names of digests in this suite, in CycloneDX's order. MD5 and SHA-1 identify nothing, and are left out. */
const algorithms: [string, Hash['alg']][] = [
  ['sha256', 'SHA-256'],
  ['sha384', 'SHA-384'],
  ['sha512', 'SHA-512'],
  ['blake2b', 'BLAKE2b-512'],
  ['blake3', 'BLAKE3'],
]

function hashesOf({ name, digest }: ManifestFile, measured: Measured): Hash[] {
  const more = measured.get(name)
  if (!more) return [{ alg: 'SHA-256', content: digest.sha256 }]
  const digests: DigestSet = { ...more, ...digest }
  return algorithms.flatMap(([algorithm, alg]) => {
    const content = Object.hasOwn(digests, algorithm) ? digests[algorithm] : undefined
    return content === undefined ? [] : [{ alg, content }]
  })
}

function uniqueReferences(): (wanted: string) => string {
  const copies = new Map<string, number>()
  return (wanted) => {
    const copy = (copies.get(wanted) ?? 0) + 1
    copies.set(wanted, copy)
    return copy === 1 ? wanted : `${wanted}#${copy}`
  }
}
