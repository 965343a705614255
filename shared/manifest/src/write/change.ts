import type { Path } from '@seaworthy/documents'
import type { Json } from '@seaworthy/verdict'

/** One edit of a manifest. Paths are those of the text before any edit; several edits are in its order. */
export type Change = {
  path: Path
  /** One sentence: what the files say, and what the manifest says. */
  message: string
} & (
  | { kind: 'set'; value: Json }
  /** To the end of the list at the path, which may be absent or empty. */
  | { kind: 'append'; values: Json[] }
  /** An entry of a list, or a key. */
  | { kind: 'remove' }
)

/** The value that a document holds after the changes: what every edit of its text is checked against. */
export function applyChanges(value: Json, changes: readonly Change[]): Json {
  const result = JSON.parse(JSON.stringify(value)) as Json
  for (const change of inSafeOrder(changes)) apply(result, change)
  return result
}

/** Removals come last and from the end of a list to its start, since they move what follows. */
export function inSafeOrder(changes: readonly Change[]): Change[] {
  const removals = changes.filter(({ kind }) => kind === 'remove')
  return [...changes.filter(({ kind }) => kind !== 'remove'), ...removals.reverse()]
}

function apply(root: Json, change: Change): void {
  const parent = valueAt(root, change.path.slice(0, -1))
  const key = change.path.at(-1)
  if (parent === null || typeof parent !== 'object' || key === undefined) return
  const values = parent as Record<string | number, Json>
  switch (change.kind) {
    case 'set':
      values[key] = change.value
      return
    case 'append':
      values[key] = [...(Array.isArray(values[key]) ? values[key] : []), ...change.values]
      return
    case 'remove':
      if (Array.isArray(parent)) parent.splice(Number(key), 1)
      else Reflect.deleteProperty(values, key)
  }
}

function valueAt(root: Json, path: Path): Json {
  return path.reduce<Json>(
    (node, step) =>
      node !== null && typeof node === 'object' ? ((node as Record<string | number, Json>)[step] ?? null) : null,
    root,
  )
}
