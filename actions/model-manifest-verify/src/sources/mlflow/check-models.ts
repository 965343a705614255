import { UserError } from '@seaworthy/verdict'
import type { Discrepancy } from '../../compare.ts'
import { parseRegistryAddress, type RegistryAddress } from './address.ts'
import { Registry, type ModelVersion, type RegistryOptions } from './registry.ts'

/** A model with the place in the registry that it was reviewed at. */
export interface RegisteredModel {
  name: string
  /**
   * `uri`: `models:/name/3` or `models:/name@champion`. `revision`: of an alias, the version that it named at review; of
   * a version, the source of its files, its run or its id of a logged model. Also both of an alias: `3 s3://bucket/…`.
   */
  source: { uri: string; revision: string }
}

/**
 * Whether the registry still means what was reviewed. A registry knows no digests: aliases move, and so can the source of
 * a version. Whatever keeps it from telling is a finding too.
 */
export async function checkRegistry(
  models: readonly RegisteredModel[],
  options: RegistryOptions,
): Promise<Discrepancy[]> {
  const registry = new Registry(options)
  const findings: Discrepancy[] = []
  for (const model of models) {
    const address = parseRegistryAddress(model.source.uri)
    if (address) findings.push(...(await checkModel(registry, model, address)))
  }
  return findings
}

async function checkModel(
  registry: Registry,
  model: RegisteredModel,
  address: RegistryAddress,
): Promise<Discrepancy[]> {
  try {
    const found = await lookUp(registry, address)
    const pinned = parsePin(model.source.revision, address)
    return [
      ...notReady(model, found),
      ...movedAlias(model, address, found, pinned),
      ...(await otherSource(registry, model, found, pinned)),
    ]
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [unchecked(model, error)]
  }
}

function lookUp(registry: Registry, { name, version, alias }: RegistryAddress): Promise<ModelVersion> {
  return alias === undefined ? registry.version(name, version ?? '') : registry.alias(name, alias)
}

/** What a manifest's revision pins. */
interface Pin {
  version?: string
  source?: string
}

function parsePin(revision: string, { version }: RegistryAddress): Pin {
  const [first = '', source] = revision.split(/\s+/, 2)
  if (!/^\d+$/.test(first)) return { source: revision, ...(version !== undefined && { version }) }
  return { version: first, ...(source !== undefined && { source }) }
}

function notReady(model: RegisteredModel, { status, status_message: told }: ModelVersion): Discrepancy[] {
  if (status === 'READY') return []
  return [
    {
      rule: 'source/mlflow-not-ready',
      severity: 'high',
      message: `The MLflow registry has ${model.source.uri} as ${status}${told === undefined ? '' : ` (${told.slice(0, 200)})`}: expected READY.`,
      remedy: 'Wait until the version is registered, or register it again.',
      properties: { model: model.name, status },
    },
  ]
}

function movedAlias(
  model: RegisteredModel,
  { alias }: RegistryAddress,
  found: ModelVersion,
  pinned: Pin,
): Discrepancy[] {
  if (pinned.version === undefined || pinned.version === found.version) return []
  const what = alias === undefined ? 'The version' : 'The alias'
  return [
    {
      rule: alias === undefined ? 'source/mlflow-other-version' : 'source/alias-moved',
      severity: 'high',
      message: `${what} ${model.source.uri} is version ${found.version} in the MLflow registry: expected version ${pinned.version}, which was reviewed.`,
      remedy: `Review version ${found.version} and update the model's files and revision, or set it back to version ${pinned.version}.`,
      properties: { model: model.name, expected: pinned.version, found: found.version },
    },
  ]
}

async function otherSource(
  registry: Registry,
  model: RegisteredModel,
  found: ModelVersion,
  { source, version }: Pin,
): Promise<Discrepancy[]> {
  if (source === undefined || (version !== undefined && version !== found.version)) return []
  if ([found.source, found.run_id, found.model_id].includes(source)) return []
  const others = (await registry.versions(found.name)).filter((other) => other.source === source)
  const hint =
    others.length === 0 ? 'no version has it' : `version ${others.map((other) => other.version).join(', ')} has it`
  return [
    {
      rule: 'source/mlflow-other-source',
      severity: 'high',
      message: `${model.source.uri} has the source ${found.source} in the MLflow registry: expected ${source} (${hint}).`,
      remedy: "Find out who changed the version; review its files before you update the model's revision.",
      properties: { model: model.name, expected: source, found: found.source },
    },
  ]
}

function unchecked(model: RegisteredModel, error: UserError): Discrepancy {
  return {
    rule: error.rule === 'mlflow/not-found' ? 'source/mlflow-not-found' : 'source/mlflow-unchecked',
    severity: 'high',
    message: `${model.source.uri} cannot be checked: ${error.message}`,
    remedy: error.details.remedy,
    properties: { model: model.name, reason: error.rule },
  }
}
