import type { Discrepancy } from '../compare.ts'
import type { ClosureManifest, ClosureModel } from './files.ts'

/** An adapter is nothing without its base: the base must be named, and be a model of this manifest. */
export function adapterFindings({ manifest: { models }, files }: ClosureManifest): Discrepancy[] {
  return models.flatMap((model, index) => {
    const adapter = model.files.find(({ role }) => role === 'adapter')
    if (!adapter) return []
    const entry = files.find(({ section, path, name }) => {
      return section === 'models' && path[1] === index && name === adapter.name
    })
    return baseFindings(model, models).map((finding) => (entry ? { ...finding, entry } : finding))
  })
}

function baseFindings(model: ClosureModel, models: readonly ClosureModel[]): Discrepancy[] {
  const { base } = model
  if (!base) return [noBase(model)]
  const digest = base.digest?.sha256
  const others = models.filter((other) => other !== model)
  const named = others.find(({ name }) => name === base.name)
  const holders = digest === undefined ? [] : others.filter((other) => holds(other, digest))
  if (named && (digest === undefined || holders.includes(named))) return []
  if (named && digest !== undefined) return [otherBase(model, named, digest)]
  return holders.length > 0 ? [] : [unlistedBase(model, base.name)]
}

function holds({ files }: ClosureModel, sha256: string): boolean {
  return files.some(({ digest }) => digest.sha256 === sha256)
}

function noBase({ name }: ClosureModel): Discrepancy {
  return {
    rule: 'model/adapter-without-base',
    severity: 'high',
    message: `The model ${name} has an adapter, and the manifest does not say which model it adapts.`,
    remedy: 'Add `base` with the name of that model, and the sha256 of its weights.',
    properties: { model: name },
  }
}

function unlistedBase({ name }: ClosureModel, base: string): Discrepancy {
  return {
    rule: 'model/base-not-listed',
    severity: 'high',
    message: `The model ${name} adapts ${base}, which is no model of this manifest.`,
    remedy: `List ${base} with its files, as a model of its own.`,
    properties: { model: name, base },
  }
}

function otherBase({ name }: ClosureModel, base: ClosureModel, sha256: string): Discrepancy {
  return {
    rule: 'model/other-base',
    severity: 'critical',
    message: `The model ${name} was made for the ${base.name} that holds sha256 ${sha256}; no file of the listed ${base.name} has it.`,
    remedy: 'List the base that the adapter was trained on, or review the adapter with this one and correct its base.',
    properties: { model: name, base: base.name, expected: { sha256 } },
  }
}
