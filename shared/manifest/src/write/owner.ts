import path from 'node:path'
import type { DraftFile, DraftModel } from './draft.ts'
import type { FoundModel } from './found.ts'

/** Finds the model of a manifest that a found one is, or nothing when it is new. */
export type OwnerOf = (found: FoundModel) => number | undefined

/**
 * A found model is the one that lists most of its files; else the one of its name; else the one most of whose files lie
 * in the same folder.
 */
export function indexOwners(models: readonly DraftModel[], files: readonly DraftFile[]): OwnerOf {
  const byName = new Map<string, number[]>()
  const byFolder = new Map<string, number[]>()
  for (const { entry, model } of files) {
    if (model === undefined) continue
    add(byName, entry.name, model)
    add(byFolder, path.posix.dirname(entry.name), model)
  }
  return (found) => {
    const listing = mostFrequent(found.files.flatMap(({ name }) => byName.get(name) ?? []))
    if (listing !== undefined) return listing
    const named = models.findIndex(({ name }) => name === found.name)
    if (named >= 0) return named
    const folders = new Set(found.files.map(({ name }) => path.posix.dirname(name)))
    return mostFrequent([...folders].flatMap((folder) => byFolder.get(folder) ?? []))
  }
}

function add(index: Map<string, number[]>, key: string, model: number): void {
  const models = index.get(key)
  if (models) models.push(model)
  else index.set(key, [model])
}

function mostFrequent(models: readonly number[]): number | undefined {
  const counts = [...Map.groupBy(models, (model) => model)].sort(([, a], [, b]) => b.length - a.length)
  return counts[0]?.[0]
}
