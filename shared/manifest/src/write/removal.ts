import { showPath } from '@seaworthy/documents'
import type { Change } from './change.ts'
import type { DraftFile } from './draft.ts'

/** What becomes of entries whose files are gone. */
export interface Removals {
  changes: Change[]
  /** Why an entry stays, one sentence each. */
  unknown: string[]
}

/**
 * An entry is removed when other files of its model, or of its list, are there, and nobody wrote a remark at it.
 * A model all of whose files are gone was most likely not fetched: then nothing is removed. `growing` are the paths of
 * lists that get new entries.
 */
export async function planRemovals(
  files: readonly DraftFile[],
  gone: ReadonlySet<string>,
  growing: ReadonlySet<string>,
  commented: (entry: DraftFile) => Promise<boolean>,
): Promise<Removals> {
  const removals: Removals = { changes: [], unknown: [] }
  for (const [path, list] of Map.groupBy(files, (file) => showPath(file.path.slice(0, -1)))) {
    const missing = list.filter(({ entry }) => gone.has(entry.name))
    const all = missing.length === list.length && !growing.has(path)
    for (const file of missing) {
      const { name } = file.entry
      if (all) {
        removals.unknown.push(
          `The file ${name} is not there, like all others of its list: fetch it, or remove its entry.`,
        )
      } else if (await commented(file)) {
        removals.unknown.push(
          `The file ${name} is not there: remove its entry with the remark at it, or restore the file.`,
        )
      } else {
        removals.changes.push({ kind: 'remove', path: file.path, message: `The file ${name} is listed and not there.` })
      }
    }
  }
  return removals
}
