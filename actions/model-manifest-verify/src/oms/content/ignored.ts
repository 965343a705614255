/** Left out by everybody, at the top of the model alone (spec, 6.2). */
export const ignoredByDefault = ['.git', '.gitattributes', '.github', '.gitignore'] as const

/**
 * Whether a name is one of the paths, or within it. Paths are exact, without patterns; those that some signers write by
 * mistake (absolute, with `..`, relative to elsewhere) fit nothing.
 */
export function ignoring(paths: readonly string[]): (name: string) => boolean {
  const ignored = new Set([...ignoredByDefault, ...paths.map((path) => path.replace(/\/+$/, ''))])
  return (name) => {
    if (ignored.has(name)) return true
    for (let end = name.indexOf('/'); end !== -1; end = name.indexOf('/', end + 1)) {
      if (ignored.has(name.slice(0, end))) return true
    }
    return false
  }
}
