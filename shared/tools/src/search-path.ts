import path from 'node:path'

export interface SearchPath {
  /** The value of PATH. */
  value: string
  /** The current directory. It is never searched: on a runner it belongs to the checkout, and so to whoever wrote it. */
  cwd: string
  platform: NodeJS.Platform
  /** The value of PATHEXT on Windows. */
  extensions?: string | undefined
}

/** Windows starts these without a shell; `.bat` and `.cmd` would need one, and with it quoting that cannot be made safe. */
const startable = ['.com', '.exe']

/**
 * The folders of PATH that may be searched, in order: absolute ones, without the current directory.
 * A relative or empty entry means the current directory or a folder below it, where a checkout could plant a program.
 */
export function searchedFolders({ value, cwd, platform }: SearchPath): string[] {
  const rules = platform === 'win32' ? path.win32 : path.posix
  return value
    .split(rules.delimiter)
    .map((entry) => (platform === 'win32' ? entry.replaceAll('"', '') : entry))
    .filter((entry) => rules.isAbsolute(entry) && !(platform === 'win32' && driveless.test(entry)))
    .filter((entry) => rules.relative(cwd, entry) !== '')
}

/** `\tools` is absolute to Windows, but on whichever drive is current. */
const driveless = /^[\\/](?![\\/])/

/** The files that a program of this name may be, best first. */
export function candidates(name: string, searchPath: SearchPath): string[] {
  const rules = searchPath.platform === 'win32' ? path.win32 : path.posix
  const names = fileNames(name, searchPath)
  return searchedFolders(searchPath).flatMap((folder) => names.map((file) => rules.join(folder, file)))
}

function fileNames(name: string, { platform, extensions }: SearchPath): string[] {
  if (platform !== 'win32' || startable.includes(path.win32.extname(name).toLowerCase())) return [name]
  const allowed = (extensions ?? startable.join(';')).toLowerCase().split(';')
  return allowed.filter((extension) => startable.includes(extension)).map((extension) => name + extension)
}
