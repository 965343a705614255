import nodePath from 'node:path'

/** The folders above names, the manifest's own (`''`) among them, each once, outer ones first. */
export function foldersAbove(names: Iterable<string>): string[] {
  const folders = new Set<string>([''])
  for (let folder of foldersOf(names)) {
    while (!folders.has(folder)) {
      folders.add(folder)
      folder = folderOf(folder)
    }
  }
  return [...folders].sort((a, b) => a.length - b.length)
}

/** The folders that hold the names, each once. Names of one folder mostly follow each other. */
export function foldersOf(names: Iterable<string>): Set<string> {
  const folders = new Set<string>()
  let last: string | undefined
  for (const name of names) {
    if (last !== undefined && isIn(last, name)) continue
    last = folderOf(name)
    folders.add(last)
  }
  return folders
}

/** Whether that is the folder that holds the name. */
export function isIn(folder: string, name: string): boolean {
  return name.startsWith(folder) && name.lastIndexOf('/') === (folder === '' ? -1 : folder.length)
}

/** The folder that holds a name; `''` is the manifest's own. */
export function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')))
}

/** A name below a folder of the manifest's folder, without `.` and `..`. It may lead outside: `../x`. */
export function below(folder: string, name: string): string {
  const joined = nodePath.posix.join(folder, name)
  return joined === '.' ? '' : joined.replace(/\/$/, '')
}
