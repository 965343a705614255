export interface LinkedModule {
  /** `path@version`. */
  name: string
  /** Its `h1:` hash. */
  sum: string
}

/** The modules linked into a binary, as `go version -m` lists them: `mod` or `dep`, path, version and hash, between tabs. */
export function modulesOf(buildInfo: string): LinkedModule[] {
  return buildInfo.split(/\r?\n/).flatMap((line) => {
    const [, what, module, version, sum] = line.split('\t')
    if ((what !== 'mod' && what !== 'dep') || module === undefined || version === undefined) return []
    return [{ name: `${module}@${version}`, sum: sum ?? '' }]
  })
}

/** The module hashes of a go.sum by `path@version`, without those of the go.mod files alone. */
export function readGoSum(text: string): Map<string, string> {
  const sums = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    const [module, version, sum] = line.split(' ')
    if (module === undefined || version === undefined || sum === undefined || version.endsWith('/go.mod')) continue
    sums.set(`${module}@${version}`, sum)
  }
  return sums
}
