import { showPath, type Path } from '@seaworthy/documents'
import type { Json } from '@seaworthy/verdict'
import { modelSchema } from '../schema.ts'
import type { Change } from './change.ts'
import type { DraftModel } from './draft.ts'
import { entryOf } from './entry.ts'
import type { FoundModel } from './found.ts'

/** Fields that files can tell and that a manifest need not have, in the order of the manifest. */
const optional = ['version', 'family', 'title', 'base', 'config', 'sampling'] as const

/** A new model, its keys in the order in which people read them. What must be said and is not known has no value. */
export function newModel(found: FoundModel): Json {
  const { name, source, licenses, files } = found
  const known = (key: (typeof optional)[number]): { [key: string]: Json } => {
    const value = told(found, key)
    return value === undefined ? {} : { [key]: value }
  }
  return {
    name,
    ...known('version'),
    ...known('family'),
    ...known('title'),
    source: { uri: source?.uri ?? null, revision: source?.revision ?? null },
    licenses: licenses ?? null,
    ...known('base'),
    ...known('config'),
    ...known('sampling'),
    files: files.map(entryOf),
  }
}

/** The fields of a model that have no value yet and that its files tell. */
export function completeModel(draft: DraftModel, found: FoundModel, path: Path): Change[] {
  const { name, source, licenses } = found
  const fields: [key: string, value: Json | undefined][] = [
    ...optional.map((key): [string, Json | undefined] => [key, told(found, key)]),
    ['licenses', licenses],
  ]
  return [
    ...fields.flatMap(([key, value]) => (value === undefined ? [] : fill(draft, path, key, value, name))),
    ...completeSource(draft.source, source ?? {}, path, name),
  ]
}

function completeSource(
  written: unknown,
  found: NonNullable<FoundModel['source']>,
  path: Path,
  model: string,
): Change[] {
  const { uri, revision } = found
  if (!isObject(written)) {
    if (written !== undefined && written !== null) return []
    return fill({}, path, 'source', { uri: uri ?? null, revision: revision ?? null }, model)
  }
  const at = [...path, 'source']
  // A revision means something only in the place that it is from.
  const same = isEmpty(written.uri) || written.uri === uri
  return [
    ...(uri === undefined ? [] : fill(written, at, 'uri', uri, model)),
    ...(revision === undefined || !same ? [] : fill(written, at, 'revision', revision, model)),
  ]
}

function fill(written: object, path: Path, key: string, value: Json, model: string): Change[] {
  if (!isEmpty((written as Record<string, unknown>)[key])) return []
  const shown = typeof value === 'object' ? JSON.stringify(value) : String(value)
  const message = `The files of the model "${model}" tell its ${key}, ${shown}; the manifest does not.`
  return [{ kind: 'set', path: [...path, key], value, message }]
}

/** What people have to write or to compare themselves, one sentence each. */
export function unknownOf(draft: Partial<DraftModel>, found: FoundModel, path: Path): string[] {
  const source = isObject(draft.source) ? draft.source : {}
  const sought: [value: unknown, key: string, what: string][] = [
    [source.uri ?? found.source?.uri, 'source.uri', 'where its files came from, such as hf://org/name'],
    [source.revision ?? found.source?.revision, 'source.revision', 'a revision that cannot move, such as a commit id'],
    [draft.licenses ?? found.licenses, 'licenses', 'its SPDX licence expressions, such as [MIT]'],
  ]
  return [
    ...sought
      .filter(([value]) => isEmpty(value))
      .map(
        ([, key, what]) =>
          `The model "${found.name}" needs ${key}: write ${what}, at ${showPath(path)}.${key}. Until then the manifest is refused.`,
      ),
    ...(['uri', 'revision'] as const).flatMap((key) => differing(source[key], found.source?.[key], key, found.name)),
  ]
}

function differing(written: unknown, found: string | undefined, key: string, model: string): string[] {
  if (isEmpty(written) || found === undefined || written === found) return []
  return [
    `The manifest says source.${key} ${JSON.stringify(written)} of the model "${model}", and its files come from ${JSON.stringify(found)}: one of them is to be corrected.`,
  ]
}

/** The found value of a field, its keys in the order of the schema; nothing when the schema would refuse it. */
function told(found: FoundModel, key: (typeof optional)[number]): Json | undefined {
  const { success, data } = modelSchema.shape[key].safeParse(found[key])
  return success && data !== undefined ? (JSON.parse(JSON.stringify(data)) as Json) : undefined
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null
}

function isObject(value: unknown): value is { uri?: unknown; revision?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
