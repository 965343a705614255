import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matchesWildcard, parseWildcard } from '../../../shared/files/src/glob/wildcard.ts'
import { withoutRunaway } from '../../support/runaway.ts'

const matches = (pattern: string, name: string) => matchesWildcard(parseWildcard(pattern), name)

describe('a name pattern', () => {
  it.each([
    ['*', 'anything', true],
    ['*', '', true],
    ['?', 'é', true],
    ['?', '😀', true],
    ['?', '', false],
    ['??', 'a', false],
    ['a*c', 'abcbc', true],
    ['a*c', 'abcb', false],
    ['*a*b*', 'xxaxxbxx', true],
    ['*a*b*', 'xxbxxaxx', false],
    ['**a', 'bba', true],
    ['[abc]x', 'bx', true],
    ['[abc]x', 'dx', false],
    ['[a-c]', 'b', true],
    ['[a-c]', 'B', false],
    ['[!a-c]', 'd', true],
    ['[!a-c]', 'b', false],
    ['[^a-c]', 'd', true],
    ['[]x]', ']', true],
    ['[!]x]', ']', false],
    ['[a-]', '-', true],
    ['[-a]', '-', true],
    ['[😀-😂]', '😁', true],
    ['[*?]', '*', true],
    ['[*?]', 'x', false],
    ['[a', '[a', true],
    ['a]', 'a]', true],
    ['[c-a]', 'b', false],
    ['a.b', 'axb', false],
    ['(a+)$', '(a+)$', true],
    ['A*', 'abc', false],
    ['*', 'a\nb', true],
  ])('%j on %j: %j', (pattern, name, expected) => {
    expect(matches(pattern, name)).toBe(expected)
  })

  it('matches what the definition of its signs says, whatever the pattern', () => {
    const pattern = fc.array(fc.constantFrom('*', '?', 'a', 'b', '[ab]', '[!a]'), { maxLength: 8 })
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    const byDefinition = (signs: string[], rest: string): boolean => {
      const [sign, ...further] = signs
      if (sign === undefined) return rest === ''
      if (sign === '*') return byDefinition(further, rest) || (rest !== '' && byDefinition(signs, rest.slice(1)))
      const allowed = { '?': 'abc', a: 'a', b: 'b', '[ab]': 'ab', '[!a]': 'bc' }[sign] ?? ''
      return rest !== '' && allowed.includes(rest.charAt(0)) && byDefinition(further, rest.slice(1))
    }
    fc.assert(
      fc.property(pattern, name, (signs, text) => {
        expect(matches(signs.join(''), text)).toBe(byDefinition(signs, text))
      }),
      { numRuns: 3000 },
    )
  })

  it('takes little time, however many stars there are', () => {
    const hostile = parseWildcard('*a'.repeat(100) + 'b')
    expect(withoutRunaway(() => matchesWildcard(hostile, 'a'.repeat(255)))).toBe(false)
  })
})
