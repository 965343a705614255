/** The folder of a file, with `/` at its end; empty for the top. Paths are relative, with `/`, as in Evidence. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** The last part of a path. */
export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Where the app finds the file: `app.asar.unpacked` is where files of `app.asar` lie that the system must open itself. */
export function logicalPath(path: string): string {
  return path.replaceAll('.asar.unpacked/', '.asar/')
}
