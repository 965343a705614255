import { UserError } from '@seaworthy/verdict'
import { shown } from '../shown.ts'
import { expandBraces, mostAlternatives } from './braces.ts'
import { matchesWildcard, namesTheDot, parseWildcard } from './wildcard.ts'
import type { Wildcard } from './wildcard.ts'

/** One component of a pattern. A globstar stands for any number of directories. */
export type Segment = { kind: 'globstar' } | { kind: 'name'; name: string } | { kind: 'wild'; wildcard: Wildcard }

export type Pattern = readonly Segment[]

const longestPattern = 4096

/**
 * The patterns that a relative glob stands for, one for each alternative of its braces.
 * Throws `files/illegal-pattern` with the reason. `at` is the directory that the pattern is for.
 */
export function parseGlob(text: string, at: string): Pattern[] {
  checkGlob(text, at)
  const alternatives = expandBraces(text)
  if (!alternatives) {
    throw illegal(
      text,
      at,
      `its braces stand for more than ${mostAlternatives} alternatives`,
      'Use * instead, or fewer alternatives.',
    )
  }
  return alternatives.map((alternative) => {
    const names = alternative.split('/').filter((name) => name !== '' && name !== '.')
    if (names.includes('..')) throw illegal(text, at, 'it contains ".."', 'Name files below the directory.')
    const pattern = names.map(parseSegment)
    return pattern.at(-1)?.kind === 'globstar' ? everythingBelow(pattern.slice(0, -1)) : pattern
  })
}

/** The pattern of all that is in the directories that the pattern matches, at any depth. */
export function everythingBelow(pattern: Pattern): Pattern {
  return [...pattern, { kind: 'globstar' }, parseSegment('*')]
}

/** The pattern that matches exactly this path, whatever characters its names contain. */
export function literalPattern(names: readonly string[]): Pattern {
  return names.filter((name) => name !== '' && name !== '.').map((name) => ({ kind: 'name', name }))
}

/** Whether the text contains characters that a glob gives a meaning. */
export function hasMagic(text: string): boolean {
  return /[*?[{]/.test(text)
}

function parseSegment(text: string): Segment {
  if (text === '**') return { kind: 'globstar' }
  return /[*?[]/.test(text) ? { kind: 'wild', wildcard: parseWildcard(text) } : { kind: 'name', name: text }
}

function checkGlob(text: string, at: string): void {
  if (text === '') throw illegal(text, at, 'it is empty', 'Remove the line, or write a pattern.')
  if (text.length > longestPattern) {
    throw illegal(text, at, `it is longer than ${longestPattern} characters`, 'Write several shorter patterns.')
  }
  if (text.includes('\0')) throw illegal(text, at, 'it contains a NUL character', 'Remove it.')
  if (text.includes('\\'))
    throw illegal(text, at, 'it contains a backslash', 'Use / between names, and [*] for a literal *.')
  if (text.startsWith('/') || /^[a-z]:/i.test(text))
    throw illegal(text, at, 'it is absolute', 'Write it relative to the directory.')
  if (text.includes('//')) throw illegal(text, at, 'it contains "//"', 'Write one / between names.')
  if (text.endsWith('/')) throw illegal(text, at, 'it names a directory', `Write ${text}** for all files in it.`)
  if (/[?*+@!]\(/.test(text)) {
    throw illegal(
      text,
      at,
      'it contains an extended glob',
      'Write {a,b} for alternatives, and [(] for a literal bracket.',
    )
  }
  if (text.includes('[:'))
    throw illegal(text, at, 'it contains a named character class', 'Write the range, for example [a-z].')
}

function illegal(text: string, at: string, reason: string, remedy: string): UserError {
  return new UserError('files/illegal-pattern', `The pattern ${shown(text.slice(0, 200))} cannot be used: ${reason}.`, {
    remedy,
    at: { file: at },
  })
}

/** Which hidden names wildcards match: none, or all of them, so that what is taken away goes with its hidden files. */
export type Hidden = 'named' | 'matched'

/** Whether the segment, which is no globstar, matches one name of a path. */
export function matchesName(segment: Exclude<Segment, { kind: 'globstar' }>, name: string, hidden: Hidden): boolean {
  if (segment.kind === 'name') return segment.name === name
  if (hidden === 'named' && name.startsWith('.') && !namesTheDot(segment.wildcard)) return false
  return matchesWildcard(segment.wildcard, name)
}
