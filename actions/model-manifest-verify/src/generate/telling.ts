import type { FoundModel } from '@seaworthy/manifest'
import type { ModelFiles } from './group.ts'
import type { Tree } from './tree.ts'

/** What one source tells about a model. */
export interface Telling extends Partial<Omit<FoundModel, 'files'>> {
  /** What the source says and the manifest cannot take, one sentence each. */
  unknown?: string[]
}

/** A source of facts about a model: tells what it knows, or nothing. Never throws for a document that is malformed. */
export type Teller = (model: ModelFiles, tree: Tree) => Promise<Telling>

/** All that the sources tell. What an earlier one says of a field stands; groups of fields are joined key by key. */
export function joined(tellings: readonly Telling[]): Telling {
  const result: Telling = {}
  for (const { unknown, source, config, sampling, base, ...fields } of tellings) {
    Object.assign(result, { ...fields, ...result })
    if (config) result.config = { ...config, ...result.config }
    if (sampling) result.sampling = { ...sampling, ...result.sampling }
    // A revision belongs to the place that is named with it, and a base's to its name.
    if (source) result.source ??= source
    if (base) result.base ??= base
    if (unknown) result.unknown = [...(result.unknown ?? []), ...unknown]
  }
  return result
}
