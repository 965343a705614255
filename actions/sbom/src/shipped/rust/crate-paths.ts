import type { Pattern } from '../native/strings.ts'

/**
 * Where a panic of a crate tells that it happened: `…/registry/src/index.crates.io-1949cf8c6b5b557f/serde-1.0.219/src/…`.
 * It tells of crates that were not stripped of all their panics, so that it is no complete list.
 */
export const cratePath: Pattern = {
  anchor: Buffer.from('index.crates.io-'),
  before: 0,
  after: 256,
  expression:
    /^index\.crates\.io-[0-9a-f]{16}[\\/]([A-Za-z][A-Za-z0-9_-]{0,63})-(\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][0-9A-Za-z.+-]{1,64})?)[\\/]/,
}

/** The crates that matches name, each once, sorted. */
export function cratesOf(matches: readonly RegExpExecArray[]): { name: string; version: string }[] {
  const found = new Map<string, { name: string; version: string }>()
  for (const [, name = '', version = ''] of matches) found.set(`${name} ${version}`, { name, version })
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, crate]) => crate)
}
