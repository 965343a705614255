import { realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { UserError } from '@seaworthy/verdict'
import { inByteOrder } from '../byte-order.ts'
import { codeOf, readFault } from '../fault.ts'
import { realOf, within } from '../links.ts'
import { openRoot } from '../root.ts'
import type { Root } from '../root.ts'
import { shown } from '../shown.ts'
import { exclusions, nothingAdded, readings, takesAway } from './glob.ts'
import { hasMagic, literalPattern } from './pattern.ts'
import type { Pattern } from './pattern.ts'
import { anchor, search } from './search.ts'
import type { PassedOver } from './search.ts'

/** One line of an input: anchored patterns, and the directory from which they are searched. */
interface Line {
  text: string
  root: Root
  patterns: Pattern[]
}

/**
 * The files that the lines of an input name: real absolute paths, each once, sorted by UTF-8 bytes. A line is a glob
 * relative to the working directory or an absolute path or glob; `!` takes away. The directory that a line starts from
 * is a root that nothing may leave.
 * Throws `files/no-match` for a line that names no file, `files/not-a-file` for what matches and is none, and what `glob` and `openRoot` throw.
 */
export async function globPaths(workingDirectory: string, lines: readonly string[]): Promise<string[]> {
  const working = await openRoot(workingDirectory)
  const added = await Promise.all(
    lines.filter((text) => !takesAway(text)).map((text) => placeLine(working, workingDirectory, text)),
  )
  const taken = lines.filter(takesAway).map((text) => startOf(working, text.slice(1)))
  if (added.length === 0 && taken.length > 0) throw nothingAdded(workingDirectory)
  const exclude = taken.flatMap(({ directory, pattern }) => exclusions(directory, pattern))
  const found = new Set<string>()
  for (const group of Map.groupBy(added, (line) => line.root.path).values()) {
    for (const file of await searchLines(group, exclude, workingDirectory)) found.add(file)
  }
  return [...found].sort(inByteOrder)
}

async function searchLines(lines: readonly Line[], exclude: readonly Pattern[], at: string): Promise<string[]> {
  const [first] = lines
  if (!first) return []
  const lineOf = new Map<Pattern, Line>()
  for (const line of lines) for (const pattern of line.patterns) lineOf.set(pattern, line)
  const { matches, passedOver } = await search(first.root, lineOf.keys(), exclude)
  const [strange] = passedOver
  if (strange) throw notAFile(strange)
  const matched = new Set(matches.flatMap((match) => match.patterns.map((pattern) => lineOf.get(pattern))))
  const unmatched = lines.find((line) => !matched.has(line))
  if (unmatched) throw noMatch(unmatched.text, at)
  return matches.map((match) => match.path)
}

async function placeLine(working: Root, given: string, text: string): Promise<Line> {
  const { directory, pattern } = startOf(working, text)
  if (directory === working.path) return { text, root: working, patterns: readings(directory, pattern) }
  const file = existingFile(text)
  if (file !== undefined && !hasMagic(text)) return fileLine(text, file)
  try {
    const root = await openRoot(directory)
    return { text, root, patterns: readings(root.path, pattern) }
  } catch (error) {
    const missing = ['files/not-found', 'files/not-a-directory']
    throw error instanceof UserError && missing.includes(error.rule) ? noMatch(text, given) : error
  }
}

/** A file that is named by its absolute path, outside the working directory, may be a link: its user said so. */
function fileLine(text: string, file: string): Line {
  const directory = path.dirname(file)
  return { text, root: { path: directory }, patterns: [anchor(directory, literalPattern([path.basename(file)]))] }
}

function existingFile(file: string): string | undefined {
  try {
    return statSync(file).isFile() ? realpathSync.native(file) : undefined
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(codeOf(error) ?? '')) return undefined
    throw readFault(error, file)
  }
}

/** The directory from which a line is searched, and the rest of the line as a glob under it. */
function startOf(working: Root, text: string): { directory: string; pattern: string } {
  if (!path.isAbsolute(text)) return { directory: working.path, pattern: text }
  const inWorking = within(working.path, text)
  if (inWorking !== undefined) return { directory: working.path, pattern: withSlashes(inWorking) || '.' }
  const directory = namedDirectory(text)
  return { directory: realOf(directory) ?? directory, pattern: withSlashes(path.relative(directory, text)) }
}

/** The deepest directory that is named without a glob. */
function namedDirectory(text: string): string {
  let directory = path.dirname(path.resolve(text))
  while (hasMagic(directory)) directory = path.dirname(directory)
  return directory
}

/** What this system writes with its own separator, as globs write it. */
function withSlashes(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file
}

/** Nothing that was asked for is passed over in silence. */
function notAFile({ name, path: file, found }: PassedOver): UserError {
  return new UserError('files/not-a-file', `${shown(name)} is matched and is no file: found ${found}.`, {
    remedy: 'Take it away with a line that begins with "!", name what the link leads to, or remove it.',
    at: { file },
  })
}

function noMatch(text: string, at: string): UserError {
  return new UserError('files/no-match', `The line ${shown(text)} names no file.`, {
    remedy: 'Correct the pattern; all files of a directory are written directory/**.',
    at: { file: at },
  })
}
