/** A module whose content `go.sum` fixes. */
export interface Sum {
  path: string
  version: string
  /** `h1:` and the base64 of a SHA-256 of the names and digests of all files: the digest of no archive. */
  sum: string
  line: number
}

/** Git's digest of a commit and Go's of a tree have nothing in common; `/go.mod` is of that file alone. */
const entry = /^(\S+) (\S+) (h1:[A-Za-z0-9+/]{43}=)\s*$/

/**
 * The modules of a `go.sum` whose content is fixed, by `path@version`. Modules of which only the `go.mod` was looked at
 * are left out, and so are lines that are none: Go ignores algorithms that it does not know.
 * Source: https://go.dev/ref/mod#go-sum-files
 */
export function readGoSum(text: string): Map<string, Sum> {
  const sums = new Map<string, Sum>()
  text.split('\n').forEach((line, index) => {
    const [, path, version, sum] = entry.exec(line) ?? []
    if (path === undefined || version === undefined || sum === undefined || version.endsWith('/go.mod')) return
    sums.set(`${path}@${version}`, { path, version, sum, line: index + 1 })
  })
  return sums
}
