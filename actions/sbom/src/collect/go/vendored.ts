/** A module that is copied into `vendor`. */
export interface Vendored {
  path: string
  version: string
  line: number
  /** The app imports packages of it, directly or not. */
  isUsed: boolean
}

/** `# path version`, with what stands in for it after an arrow. */
const moduleLine = /^# (\S+)(?: (v\S+))?(?: => .*)?\s*$/

/**
 * The modules of a `vendor/modules.txt` by path: all that the app and its tests import packages of.
 * Source: https://go.dev/ref/mod#vendoring
 */
export function readVendored(text: string): Map<string, Vendored> {
  const modules = new Map<string, Vendored>()
  let current: Vendored | undefined
  text.split('\n').forEach((line, index) => {
    const [, path, version] = moduleLine.exec(line) ?? []
    if (path !== undefined) {
      // What stands in for all versions is told again at the end, without one.
      current = version === undefined ? undefined : { path, version, line: index + 1, isUsed: false }
      if (current) modules.set(path, current)
    } else if (current && line.trim() !== '' && !line.startsWith('#')) current.isUsed = true
  })
  return modules
}
