import type { ManifestFile, Model, RemoteModel } from '@seaworthy/manifest'
import type { Component, Evidence, ModelFacts, Reference } from '../../inventory/component.ts'
import { declaredIn } from '../../inventory/evidence.ts'
import { canonicalPurl } from '../../inventory/purl.ts'
import { properties } from '../assemble/part.ts'
import { component } from '../../inventory/described.ts'
import { baseOf } from '../../inventory/path.ts'
import type { Reviewed } from './reviewed-models.ts'

/** A component that the manifest describes, with the files that it is made of. */
export interface ManifestComponent {
  component: Component
  files: readonly ManifestFile[]
}

/** How sure what a manifest says is, unless every file was as it says. */
const unverified = 0.5

/** The models, prompts and settings of a manifest. Licences, sources and data sets are what the manifest says. */
export function manifestComponents({ manifest, from, isVerified }: Reviewed): ManifestComponent[] {
  const seen = declaredIn(from, undefined, isVerified ? 1 : unverified)
  const { models, prompts, configs, remoteModels = [] } = manifest
  return [
    ...models.map((model) => ({ component: modelComponent(model, seen), files: weightsOf(model) })),
    ...remoteModels.map((model) => ({ component: remoteComponent(model, seen), files: [] })),
    ...prompts.map((file) => ({ component: dataComponent(file, 'definition', seen), files: [file] })),
    ...configs.map((file) => ({ component: dataComponent(file, 'configuration', seen), files: [file] })),
  ]
}

function weightsOf({ files }: Model): ManifestFile[] {
  return files.filter(({ role }) => role === 'weights' || role === 'adapter')
}

function modelComponent(model: Model, seen: Evidence): Component {
  const { name, version, title, source, licenses, config, runtime } = model
  const [weights, ...others] = weightsOf(model)
  const purl = purlOf(source)
  const licences = licenses.filter((text) => !/^(?:NOASSERTION|NONE|UNKNOWN)?$/i.test(text.trim()))
  return component({
    type: 'machine-learning-model',
    name,
    version: version ?? source.revision,
    ...(purl !== undefined && { purl }),
    ...(title !== undefined && { description: title }),
    // A model of one file of weights is known by its digest.
    hashes: weights && others.length === 0 ? [{ algorithm: 'SHA-256', content: weights.digest.sha256 }] : [],
    licences: { declared: licences.map((text) => ({ text, from: seen.file })) },
    references: referencesOf(source),
    evidence: [seen],
    model: factsOf(model),
    properties: properties({
      'seaworthy:source:uri': source.uri,
      'seaworthy:source:revision': source.revision,
      'seaworthy:config:paramSize': config?.paramSize,
      'seaworthy:config:precision': config?.precision,
      'seaworthy:runtime:engine': runtime?.engine,
      'seaworthy:runtime:version': runtime?.version,
    }),
  })
}

function factsOf({ family, base, config, files }: Model): ModelFacts {
  const datasets = files.filter(({ role }) => role === 'training-set' || role === 'dataset').map(({ name }) => name)
  const architecture = config?.architecture ?? family
  return {
    format: config?.format ?? 'unknown',
    ...(architecture !== undefined && { architecture }),
    ...(config?.quantization !== undefined && { quantisation: config.quantization }),
    ...(base && { baseModels: [base.uri ?? base.name] }),
    ...(datasets.length > 0 && { datasets }),
  }
}

/** A package URL as source, or the one of a commit on Hugging Face. */
function purlOf({ uri, revision }: Model['source']): string | undefined {
  const [, repository] = /^(?:hf:\/\/|https:\/\/huggingface\.co\/)((?:[\w.-]+\/)?[\w.-]+)\/?$/.exec(uri) ?? []
  if (repository !== undefined && /^[0-9a-f]{40}$/.test(revision))
    return canonicalPurl(`pkg:huggingface/${repository}@${revision}`)
  return uri.startsWith('pkg:') ? canonicalPurl(uri) : undefined
}

function referencesOf({ uri }: Model['source']): Reference[] {
  return /^https?:\/\//.test(uri) && URL.canParse(uri) ? [{ type: 'distribution', url: uri }] : []
}

/** A model behind an API: it does not ship, and nothing about it can be verified. */
function remoteComponent({ name, provider, model, endpoint }: RemoteModel, seen: Evidence): Component {
  const isAddress = endpoint !== undefined && /^https?:\/\//.test(endpoint) && URL.canParse(endpoint)
  return component({
    type: 'machine-learning-model',
    name: model,
    isExternal: true,
    supplier: { name: provider, from: seen.file },
    references: isAddress ? [{ type: 'other', url: endpoint }] : [],
    evidence: [seen],
    model: { format: 'remote' },
    properties: properties({ 'seaworthy:name': name, 'seaworthy:verification': 'declared, not verifiable' }),
  })
}

function dataComponent(file: ManifestFile, kind: 'definition' | 'configuration', seen: Evidence): Component {
  return component({
    type: 'data',
    name: baseOf(file.name),
    hashes: [{ algorithm: 'SHA-256', content: file.digest.sha256 }],
    evidence: [seen],
    dataKind: file.role === 'evaluation-set' ? 'dataset' : kind,
    properties: properties({ 'seaworthy:role': file.role }),
  })
}
