import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'

/** The files of a folder, each with what changes when the file does. */
export type FolderState = ReadonlyMap<string, string>

/** The state of the files directly in the folders; a folder that does not exist has none. Links are not followed. */
export async function stateOf(folders: readonly string[]): Promise<FolderState> {
  const real = await Promise.all(folders.map((folder) => realpath(folder).catch(() => folder)))
  const states = await Promise.all([...new Set(real)].map(filesOf))
  return new Map(states.flat())
}

async function filesOf(folder: string): Promise<[file: string, state: string][]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(folder, entry.name))
  return Promise.all(
    files.map(async (file): Promise<[string, string]> => {
      const { ino, size, mtimeNs, ctimeNs } = await lstat(file, { bigint: true })
      return [file, [ino, size, mtimeNs, ctimeNs].join(':')]
    }),
  )
}

/** Files that are new or changed since an earlier state, sorted. */
export function changedSince(before: FolderState, now: FolderState): string[] {
  return [...now]
    .filter(([file, state]) => before.get(file) !== state)
    .map(([file]) => file)
    .sort()
}

/** The folder of each path in a many-line output: the path itself when it is a folder. */
export async function foldersIn(output: string | undefined, workspace: string): Promise<string[]> {
  const paths = (output ?? '').split(/\r?\n/).filter((line) => line.trim() !== '')
  return Promise.all(
    paths.map(async (line) => {
      const named = path.resolve(workspace, line.trim())
      const found = await stat(named).catch(() => undefined)
      return found?.isDirectory() ? named : path.dirname(named)
    }),
  )
}
