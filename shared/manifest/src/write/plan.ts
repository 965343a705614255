import { showPath, type Path } from '@seaworthy/documents'
import type { ManifestFile } from '../schema.ts'
import type { Change } from './change.ts'
import { draftFiles, type Draft, type DraftFile } from './draft.ts'
import { entryOf, refreshEntry } from './entry.ts'
import type { FileFacts, Found, FoundModel } from './found.ts'
import { completeModel, newModel, unknownOf } from './model.ts'
import { indexOwners } from './owner.ts'
import { planRemovals } from './removal.ts'

/** What to change in a manifest, and what remains for people to do, one sentence each. */
export interface Plan {
  changes: Change[]
  unknown: string[]
}

/**
 * What a manifest lacks of what was found. A field that has a value stays, whoever wrote it, but for the size, the
 * digest and the digest of the chat template of a file: those are computed.
 */
export async function planChanges(
  draft: Draft,
  found: Found,
  commented: (entry: DraftFile) => Promise<boolean>,
): Promise<Plan> {
  const files = draftFiles(draft)
  const listed = new Set(files.map(({ entry }) => entry.name))
  const unlisted = (found: readonly ManifestFile[]): ManifestFile[] => found.filter(({ name }) => !listed.has(name))
  const models = planModels(draft, files, found.models, unlisted)
  const additions = [
    ...models.changes,
    ...append(['prompts'], unlisted(found.prompts)),
    ...append(['configs'], unlisted(found.configs)),
  ]
  const growing = new Set(additions.filter(({ kind }) => kind === 'append').map(({ path }) => showPath(path)))
  const removals = await planRemovals(files, found.gone, growing, commented)
  return {
    changes: [...refresh(files, found), ...additions, ...removals.changes],
    unknown: [...models.unknown, ...removals.unknown],
  }
}

function refresh(files: readonly DraftFile[], { models, prompts, configs, others }: Found): Change[] {
  const known = [...others, ...models.flatMap((model) => model.files), ...prompts, ...configs]
  const facts = new Map<string, FileFacts & { role?: string }>(known.map((file) => [file.name, file]))
  return files.flatMap(({ entry, path }) => {
    const now = facts.get(entry.name)
    return now ? refreshEntry(entry, path, now) : []
  })
}

function planModels(
  draft: Draft,
  files: readonly DraftFile[],
  found: readonly FoundModel[],
  unlisted: (found: readonly ManifestFile[]) => ManifestFile[],
): Plan {
  const written = draft.models ?? []
  const ownerOf = indexOwners(written, files)
  const additions: FoundModel[] = []
  const parts = new Map<number, FoundModel[]>()
  for (const model of found) {
    const owner = ownerOf(model)
    if (owner === undefined) additions.push(model)
    else parts.set(owner, [...(parts.get(owner) ?? []), model])
  }
  const plan: Plan = { changes: [], unknown: [] }
  for (const [owner, [first, ...others]] of parts) {
    const current = written[owner]
    if (!current || !first) continue
    const path = ['models', owner]
    plan.unknown.push(...unknownOf(current, first, path))
    const missing = unlisted([first, ...others].flatMap((model) => model.files))
    plan.changes.push(...completeModel(current, first, path), ...append([...path, 'files'], missing))
  }
  plan.unknown.push(...additions.flatMap((model, index) => unknownOf({}, model, ['models', written.length + index])))
  return additions.length === 0 ? plan : { ...plan, changes: [...plan.changes, appendModels(additions)] }
}

function appendModels(models: readonly FoundModel[]): Change {
  const message = `The manifest lacks ${listOf(models.map(({ name }) => `the model "${name}"`))}.`
  return { kind: 'append', path: ['models'], values: models.map(newModel), message }
}

function append(path: Path, files: readonly ManifestFile[]): Change[] {
  if (files.length === 0) return []
  const message = `The manifest does not list ${listOf(files.map(({ name }) => name))}.`
  return [{ kind: 'append', path, values: files.map(entryOf), message }]
}

/** The first few of many, for one sentence. */
function listOf(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ')
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown
}
