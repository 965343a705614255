/** One place of a name pattern. Literals and classes stand for one code point. */
type Token = { kind: 'star' } | { kind: 'one' } | { kind: 'literal'; character: string } | CharacterClass

interface CharacterClass {
  kind: 'class'
  negated: boolean
  ranges: [first: number, last: number][]
}

/** A pattern for one name of a path. */
export type Wildcard = readonly Token[]

/**
 * Reads `*` (any characters), `?` (one), `[a-z_]` and `[!a-z]` or `[^a-z]` (one of, one but). A bracket that is not
 * closed is literal, and so is `]` when it comes first in a class (POSIX.1-2024, 2.14.1).
 */
export function parseWildcard(text: string): Wildcard {
  const characters = Array.from(text)
  const tokens: Token[] = []
  for (let at = 0; at < characters.length;) {
    const character = characters[at] ?? ''
    const end = character === '[' ? classEnd(characters, at) : undefined
    if (end !== undefined) tokens.push(parseClass(characters.slice(at + 1, end)))
    else if (character !== '*') tokens.push(character === '?' ? { kind: 'one' } : { kind: 'literal', character })
    else if (tokens.at(-1)?.kind !== 'star') tokens.push({ kind: 'star' })
    at = (end ?? at) + 1
  }
  return tokens
}

/** Where the closing bracket is. */
function classEnd(characters: readonly string[], start: number): number | undefined {
  const negation = ['!', '^'].includes(characters[start + 1] ?? '') ? 1 : 0
  const end = characters.indexOf(']', start + negation + 2)
  return end < 0 ? undefined : end
}

function parseClass(body: readonly string[]): CharacterClass {
  const negated = body[0] === '!' || body[0] === '^'
  const members = (negated ? body.slice(1) : body).map((character) => character.codePointAt(0) ?? 0)
  const ranges: CharacterClass['ranges'] = []
  for (let at = 0; at < members.length; at++) {
    const first = members[at] ?? 0
    const last = members[at + 1] === dash ? members[at + 2] : undefined
    ranges.push([first, last ?? first])
    if (last !== undefined) at += 2
  }
  return { kind: 'class', negated, ranges }
}

const dash = 0x2d

/** Whether the pattern says a leading dot in so many words, as it must to match a hidden file. */
export function namesTheDot(wildcard: Wildcard): boolean {
  const first = wildcard[0]
  return first?.kind === 'literal' && first.character === '.'
}

/**
 * Whether the whole name matches. Only the last `*` is ever tried again, so the time is at most the product of both
 * lengths: there is no pattern that makes it explode.
 */
export function matchesWildcard(wildcard: Wildcard, name: string): boolean {
  const characters = Array.from(name)
  let token = 0
  let retry: { token: number; from: number } | undefined
  for (let at = 0; at < characters.length;) {
    const expected = wildcard[token]
    if (expected?.kind === 'star') {
      token++
      retry = { token, from: at }
    } else if (expected && fits(expected, characters[at] ?? '')) {
      token++
      at++
    } else if (retry) {
      token = retry.token
      at = ++retry.from
    } else {
      return false
    }
  }
  return wildcard.slice(token).every((rest) => rest.kind === 'star')
}

function fits(token: Exclude<Token, { kind: 'star' }>, character: string): boolean {
  if (token.kind === 'one') return true
  if (token.kind === 'literal') return token.character === character
  const code = character.codePointAt(0) ?? 0
  return token.ranges.some(([first, last]) => first <= code && code <= last) !== token.negated
}
