import nodePath from 'node:path'

/** The folders above names, the manifest's own (`''`) among them, each once, outer ones first. */
export function foldersAbove(names: Iterable<string>): string[] {
  const folders = new Set<string>([''])
  for (const name of names) {
    let folder = folderOf(name)
    while (!folders.has(folder)) {
      folders.add(folder)
      folder = folderOf(folder)
    }
  }
  return [...folders].sort((a, b) => a.length - b.length)
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
