import type { UserRule } from './user-rules.ts'

/** A pattern's repetition of what stands before it: `{2}`, `{0,3}`. */
const repetition = /^\{\d+(?:,\d*)?\}/
/** Shorter ones stand in most texts. */
const shortest = 3

/** One of these, in lower case, stands in a text that the rule is tried on; undefined when it is tried on every text. */
export function wordsOf({ words, pattern }: Pick<UserRule, 'words' | 'pattern'>): string[] | undefined {
  return words?.map((word) => word.toLowerCase()) ?? requiredWords(pattern)
}

/** The rules that are tried on every text, in one sentence; undefined when there are none. */
export function slowRules(rules: readonly UserRule[]): string | undefined {
  const ids = rules.filter((rule) => wordsOf(rule) === undefined).map(({ id }) => id)
  if (ids.length === 0) return undefined
  const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : ''
  return (
    `Tried on every text, as neither "words" nor the pattern says what must stand there: ` +
    `${ids.slice(0, mostNamed).join(', ')}${more}. Name "words" in these rules to make them fast.`
  )
}

const mostNamed = 20

/**
 * Words of which one stands in every text that a pattern in RE2 syntax finds something in, in lower case: of each
 * alternative the longest run of plain characters outside of groups and classes. Undefined when an alternative has none.
 * `s` and `k` end a run: without regard to case they are also found as U+017F and U+212A.
 */
export function requiredWords(pattern: string): string[] | undefined {
  const alternatives = runsOf(pattern)
  const words = alternatives?.map((runs) => runs.toSorted((a, b) => b.length - a.length)[0] ?? '')
  return words?.every((word) => word.length >= shortest) === true ? [...new Set(words)] : undefined
}

/** A repetition behind such a group is one of what stands before it. */
const laterFlags = /.\(\?[a-zA-Z-]+\)/s

/** The runs of plain characters of each alternative; undefined for syntax that is not told apart here. */
function runsOf(pattern: string): string[][] | undefined {
  if (pattern.includes('\\Q') || laterFlags.test(pattern)) return undefined
  const alternatives: string[][] = [[]]
  let run = ''
  const endRun = (): void => {
    alternatives.at(-1)?.push(run)
    run = ''
  }
  for (let at = 0; at < pattern.length;) {
    const piece = pieceAt(pattern, at)
    at += piece.length
    if (piece.kind === 'plain') {
      run += piece.character
      continue
    }
    // What may be missing is no part of the run: `colou?r`.
    if (piece.kind === 'repetition') run = run.slice(0, -1)
    endRun()
    if (piece.kind === 'or') alternatives.push([])
  }
  endRun()
  return alternatives
}

type Piece = { length: number } & ({ kind: 'plain'; character: string } | { kind: 'or' | 'repetition' | 'other' })

function pieceAt(pattern: string, at: number): Piece {
  const unit = pattern.charAt(at)
  switch (unit) {
    case '|':
      return { kind: 'or', length: 1 }
    case '*':
    case '?':
      return { kind: 'repetition', length: 1 }
    case '{':
      return { kind: 'repetition', length: repetition.exec(pattern.slice(at, at + 20))?.[0].length ?? 1 }
    case '+':
      return { kind: 'other', length: 1 }
    case '(':
      return { kind: 'other', length: groupEnd(pattern, at) - at }
    case '[':
      return { kind: 'other', length: classEnd(pattern, at) - at }
    case '\\':
      return escapeAt(pattern, at)
    default:
      return plainOrOther(unit, 1)
  }
}

/** `\.` is a point; `\d`, `\pL`, `\x{10FFFF}` and `\b` are none of these characters. */
function escapeAt(pattern: string, at: number): Piece {
  const unit = pattern.charAt(at + 1)
  if (/[^\w\s]/.test(unit)) return plainOrOther(unit, 2)
  const named = /^\\(?:[pPx]\{[^}]{0,40}\}|x[\da-fA-F]{2}|[pP].|\d{1,3}|.)/s.exec(pattern.slice(at, at + 50))?.[0]
  return { kind: 'other', length: named?.length ?? 2 }
}

function plainOrOther(unit: string, length: number): Piece {
  const isPlain = /[\x20-\x7e]/.test(unit) && !/[sk]/i.test(unit) && (length === 2 || !/[.^$)\]}]/.test(unit))
  return isPlain ? { kind: 'plain', character: unit.toLowerCase(), length } : { kind: 'other', length }
}

function groupEnd(pattern: string, start: number): number {
  let depth = 0
  for (let at = start; at < pattern.length;) {
    const unit = pattern.charAt(at)
    if (unit === '(') depth++
    if (unit === ')' && --depth === 0) return at + 1
    at = unit === '\\' ? at + 2 : unit === '[' ? classEnd(pattern, at) : at + 1
  }
  return pattern.length
}

/** Behind the `]` of a class; one that comes first is a member of it. */
function classEnd(pattern: string, start: number): number {
  const first = pattern.charAt(start + 1) === '^' ? start + 2 : start + 1
  for (let at = pattern.charAt(first) === ']' ? first + 1 : first; at < pattern.length;) {
    const unit = pattern.charAt(at)
    if (unit === ']') return at + 1
    const name = pattern.startsWith('[:', at) ? pattern.indexOf(':]', at + 2) : -1
    at = name >= 0 ? name + 2 : unit === '\\' ? at + 2 : at + 1
  }
  return pattern.length
}
