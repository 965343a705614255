import { UserError } from '@seaworthy/verdict'
import { inByteOrder } from '../byte-order.ts'
import type { Root } from '../root.ts'
import type { Entry } from '../walk.ts'
import { everythingBelow, hasMagic, literalPattern, parseGlob } from './pattern.ts'
import type { Pattern } from './pattern.ts'
import { anchor, search } from './search.ts'

/**
 * The files of the root that a pattern matches, sorted by UTF-8 bytes of the name: the same on every system,
 * case-sensitive, with `/`.
 *
 * - `*`, `?`, `[a-z]`, `[!a-z]` stay within one name; `**` as a whole name stands for any directories; `{a,b}` and
 *   `{1..3}` as in bash.
 * - Hidden names must be named with their dot.
 * - A pattern that begins with `!` takes away its matches, hidden ones and all that is in a directory too, wherever it
 *   stands in the list.
 * - A pattern that is the path of an existing file matches that file, whatever characters it contains.
 * - A link to a file of the root is reported as that file, `path` being its real path.
 *
 * Throws `files/illegal-pattern`, `files/leaves-root`, `files/unreadable`, `files/illegal-name` or `files/too-many`.
 */
export async function glob(root: Root, patterns: readonly string[]): Promise<Entry[]> {
  const [taken, added] = [patterns.filter(takesAway), patterns.filter((pattern) => !takesAway(pattern))]
  if (added.length === 0 && taken.length > 0) throw nothingAdded(root.path)
  const include = added.flatMap((pattern) => readings(root.path, pattern))
  const exclude = taken.flatMap((pattern) => exclusions(root.path, pattern.slice(1)))
  const { matches } = await search(root, include, exclude)
  return matches
    .map(({ name, path, size }): Entry => ({ name, path, kind: 'file', size }))
    .sort((a, b) => inByteOrder(a.name, b.name))
}

/** An extended glob `!(a)` is none: it is refused later. */
export function takesAway(pattern: string): boolean {
  return /^!(?!\()/.test(pattern)
}

/** Both ways to read a pattern: as a glob and, since names may look like globs, as the very path. */
export function readings(directory: string, pattern: string): Pattern[] {
  const globs = parseGlob(pattern, directory)
  const literal = hasMagic(pattern) ? [literalPattern(pattern.split('/'))] : []
  return [...globs, ...literal].map((reading) => anchor(directory, reading))
}

/**
 * What is taken away, a directory with all that is in it. It is read as a glob only: a file must not hide others by its
 * name.
 */
export function exclusions(directory: string, pattern: string): Pattern[] {
  return parseGlob(pattern, directory)
    .flatMap((reading) => [reading, everythingBelow(reading)])
    .map((reading) => anchor(directory, reading))
}

export function nothingAdded(directory: string): UserError {
  return new UserError(
    'files/no-match',
    'The patterns name no file: all of them begin with "!", which only takes away.',
    {
      remedy: 'Add a pattern that names files, for example **/*.',
      at: { file: directory },
    },
  )
}
