import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compile } from '../../../../actions/prompt-scan/src/governance/expression.ts'
import type { UserRule } from '../../../../actions/prompt-scan/src/governance/user-rules.ts'
import { requiredWords, slowRules } from '../../../../actions/prompt-scan/src/governance/required-words.ts'

describe('the words that a pattern needs', () => {
  it.each([
    ['\\bhost-\\d+\\.acme\\.internal\\b', ['.acme.internal']],
    ['Project (?:Blue|Red)bird', ['project ']],
    ['colou?red', ['colo']],
    ['alpha|beta\\.gamma', ['alpha', 'beta.gamma']],
    ['ab{0,3}cde+fg', ['cde']],
    ['[abc]{3}xyz[]x]', ['xyz']],
    ['(a|\\)bcd)efgh', ['efgh']],
    ['(?i)Alpha', ['alpha']],
    ['\\x{41}bcd\\pLefg', ['bcd']],
  ])('of %s are %j', (pattern, words) => {
    expect(requiredWords(pattern)).toEqual(words)
  })

  it.each([
    '',
    '\\d+',
    'alpha|\\w+',
    '(alpha)',
    '\\Qalpha\\E',
    'ask',
    'ab',
    '[alpha]',
    '(?i)a.b',
    'alpha|',
    'abc(?i)?',
  ])('of %j are not known', (pattern) => {
    expect(requiredWords(pattern)).toBeUndefined()
  })

  it('stand in every text in which the pattern finds something', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b',
        'c',
        'ab',
        'abc',
        'k',
        'S',
        '\\.',
        '.',
        '|',
        '(?:a|b)',
        '(c(?:b)?)',
        '[ab]',
        '[^]a]',
        '[[:alpha:]]',
      ],
      ...['*', '+', '?', '{2}', '{0,2}', '\\b', '\\w', '\\x61', '^', '$', '(?i)', 'A'],
    )
    const pattern = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'A', 'k', '\u{212a}', '\u{17f}', 's', '.'), { maxLength: 12 })
    fc.assert(
      fc.property(pattern, text, fc.boolean(), (source, units, caseSensitive) => {
        const words = requiredWords(source)
        if (words === undefined) return
        const searched = units.join('')
        const found = [...tryCompile(source, caseSensitive)(searched)]
        if (found.length > 0) expect(words.some((word) => searched.toLowerCase().includes(word))).toBe(true)
      }),
      { numRuns: 20_000 },
    )
  })
})

describe('rules without words', () => {
  const rule = (id: string, pattern: string) => ({ id, pattern }) as UserRule

  it('are named, the first twenty of them', () => {
    expect(slowRules([rule('ACME-1', 'alpha')])).toBeUndefined()
    const many = Array.from({ length: 22 }, (_, index) => rule(`ACME-${index}`, '\\d+'))
    expect(slowRules(many)).toMatch(/: ACME-0, .*, ACME-19 and 2 more\./)
  })
})

/** Finds nothing for what is no pattern. */
function tryCompile(pattern: string, caseSensitive: boolean): (text: string) => Iterable<unknown> {
  try {
    const expression = compile({ pattern, caseSensitive })
    return (text) => expression.findAll(text)
  } catch {
    return () => []
  }
}
