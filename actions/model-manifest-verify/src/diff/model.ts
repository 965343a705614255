import type { Path } from '@seaworthy/documents'
import type { ManifestFile, Model } from '@seaworthy/manifest'
import type { Change } from './change.ts'
import { embeddedTemplateChanges, isTokenizerConfig, tokenizerConfigChanges } from './chat-template.ts'
import { isDocument } from './document.ts'
import { documentChanges, readDocuments } from './document-change.ts'
import { modelFieldChanges } from './fields.ts'
import {
  arrivals,
  baseName,
  contentChanges,
  pairFiles,
  renames,
  roleChanges,
  type FilePair,
  type PairedFiles,
} from './files.ts'
import { licenceChanges } from './licence.ts'
import { showFiles } from './shown.ts'
import type { Sides } from './side.ts'
import { isTextRole, textAdded, textChange, textRemoved } from './text-change.ts'
import { groupChanges, isGrouped } from './weights.ts'

/** What changed of a model. `path` is its place in the manifest after the change. */
export async function modelChanges(before: Model, after: Model, sides: Sides, path: Path): Promise<Change[]> {
  const files = pairFiles(before.files, after.files, [...path, 'files'])
  const settings = await settingsChanges(files.changed, sides, after.name)
  const toldApart = new Set(settings.flatMap(({ files: each }) => [each.before.name, each.after.name]))
  const settingsChanged = settings.some(({ changes }) => changes.some(({ kind }) => kind === 'tokenizer'))
  return [
    ...renamed(before, after, path),
    ...(await embeddedTemplateChanges(before, after, sides, [...path, 'files'])),
    ...settings.flatMap(({ changes }) => changes),
    ...groupChanges(before, after, { toldApart, settingsChanged }, [...path, 'files']),
    ...licenceChanges(before, after, path),
    ...modelFieldChanges(before, after, path),
    ...(await otherFileChanges(files, toldApart, sides)),
    ...renames(files.renamed),
    ...roleChanges(files.recast),
  ]
}

function renamed({ name: before }: Model, { name: after }: Model, path: Path): Change[] {
  if (before === after) return []
  const told = `model ${before} renamed ${after}, same weights`
  return [{ kind: 'rename', what: 'model name', told, before, after, path: [...path, 'name'] }]
}

/** Settings of a tokenizer; its vocabulary is replaced as a whole, whatever its format. */
const tokenizerSettings = ['tokenizer_config.json', 'special_tokens_map.json', 'added_tokens.json']

/** Files of values, of the model or its tokenizer, that can be compared key by key. */
async function settingsChanges(
  changed: readonly FilePair[],
  sides: Sides,
  model: string,
): Promise<{ files: FilePair; changes: Change[] }[]> {
  const settings: { files: FilePair; changes: Change[] }[] = []
  for (const files of changed) {
    const kind = settingsKind(files.after)
    const documents = kind && (await readDocuments(files, sides))
    if (!documents) continue
    const isTemplate = isTokenizerConfig(files.after)
    const changes = isTemplate ? await tokenizerConfigChanges(documents, model) : await documentChanges(documents, kind)
    settings.push({ files, changes })
  }
  return settings
}

function settingsKind({ name, role }: ManifestFile): 'config' | 'tokenizer' | undefined {
  if (tokenizerSettings.includes(baseName(name))) return 'tokenizer'
  return role === 'config' && isDocument(name) ? 'config' : undefined
}

/** Files that are neither settings nor told as a group: templates, licence texts, cards and what has a role of its own. */
async function otherFileChanges(files: PairedFiles, toldApart: ReadonlySet<string>, sides: Sides): Promise<Change[]> {
  const changed = files.changed.filter(({ after }) => !toldApart.has(after.name) && !isGrouped(after.role))
  const added = files.added.filter(({ file }) => !isGrouped(file.role))
  const removed = files.removed.filter(({ file }) => !isGrouped(file.role))
  return [
    ...(await inTurn(
      changed.filter(({ after }) => isTextRole(after.role)),
      (each) => textChange(each, sides),
    )),
    ...(await inTurn(
      added.filter(({ file }) => isTextRole(file.role)),
      (each) => textAdded(each, sides),
    )),
    ...removed.filter(({ file }) => isTextRole(file.role)).map(textRemoved),
    ...contentChanges(changed.filter(({ after }) => !isTextRole(after.role))),
    ...arrivals({
      added: added.filter(({ file }) => !isTextRole(file.role)),
      removed: removed.filter(({ file }) => !isTextRole(file.role)),
    }),
  ]
}

/** "model silero-vad added", with what a reviewer must know of it. */
export async function modelAdded(model: Model, sides: Sides, path: Path): Promise<Change[]> {
  const told = `model ${model.name} added`
  const templates = pairFiles([], model.files, [...path, 'files']).added.filter(
    ({ file }) => file.role === 'chat-template',
  )
  return [
    { kind: 'model', what: `model ${model.name}`, told, before: 'none', after: showFiles(model.files), path },
    ...licenceChanges(undefined, model, path),
    ...(await embeddedTemplateChanges({ ...model, files: [] }, model, sides, path)),
    ...(await inTurn(templates, (each) => textAdded(each, sides))),
  ]
}

/** "model silero-vad removed" */
export function modelRemoved({ name, files }: Model): Change {
  return {
    kind: 'model',
    what: `model ${name}`,
    told: `model ${name} removed`,
    before: showFiles(files),
    after: 'none',
    path: ['models'],
  }
}

/** One after the other: texts are large, and nobody waits for them at once. */
export async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<Change>): Promise<Change[]> {
  const changes: Change[] = []
  for (const item of items) changes.push(await work(item))
  return changes
}
