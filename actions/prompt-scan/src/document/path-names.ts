/** A path taken apart for look-ups: everything in lower case, since Windows and macOS find `agents.MD` as `AGENTS.md`. */
export interface PathNames {
  /** The file's name: `review.prompt.md`. */
  name: string
  /** What follows the name's last dot: `md`; empty without one. */
  extension: string
  /** The folders from the top. */
  folders: string[]
}

export function pathNames(path: string): PathNames {
  const parts = path.toLowerCase().replaceAll('\\', '/').split('/')
  const name = parts.pop() ?? ''
  const dot = name.lastIndexOf('.')
  return { name, extension: dot > 0 ? name.slice(dot + 1) : '', folders: parts }
}

/** Whether `names` stand side by side among the folders: `.github`, `prompts`. */
export function under({ folders }: PathNames, ...names: string[]): boolean {
  return folders.some((_, at) => names.every((name, step) => folders[at + step] === name))
}
