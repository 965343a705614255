import { describe, expect, it } from '@jest/globals'
import { expandBraces } from '../../../shared/files/src/glob/braces.ts'
import { withoutRunaway } from '../../support/runaway.ts'

describe('braces', () => {
  it.each([
    ['a', ['a']],
    ['a.{b,c}', ['a.b', 'a.c']],
    ['{a,b}{1,2}', ['a1', 'a2', 'b1', 'b2']],
    ['{a,{b,c}d}/e', ['a/e', 'bd/e', 'cd/e']],
    ['x{,.gz}', ['x', 'x.gz']],
    ['{1..3}', ['1', '2', '3']],
    ['{3..1}', ['3', '2', '1']],
    ['{-1..1}', ['-1', '0', '1']],
    ['{08..10}', ['08', '09', '10']],
    ['{a..c}', ['a', 'b', 'c']],
    ['{x,{1..2}}', ['x', '1', '2']],
    ['{a}', ['{a}']],
    ['{}', ['{}']],
    ['{a,b', ['{a,b']],
    ['a,b}', ['a,b}']],
    ['{{a,b}', ['{a', '{b']],
    ['{a}{b,c}', ['{a}b', '{a}c']],
    ['{a..bc}', ['{a..bc}']],
  ])('expand %j as bash does', (pattern, expected) => {
    expect(expandBraces(pattern)).toEqual(expected)
  })

  it.each([
    ['a range of a million', '{1..1000000}'],
    ['a range beyond all numbers', `{1..${'9'.repeat(400)}}`],
    ['a product of many', '{a,b}'.repeat(10)],
    ['ranges in a list', '{{1..999},{1..999}}'],
    ['the longest product', '{a,b}'.repeat(800)],
  ])('do not expand %s', (_, pattern) => {
    expect(expandBraces(pattern)).toBeUndefined()
  })

  it.each([
    ['nested without end', '{'.repeat(2000) + 'a,b' + '}'.repeat(2000)],
    ['opened without end', '{a,'.repeat(1300)],
    ['closed without end', '}'.repeat(4000)],
  ])('take little time when %s', (_, pattern) => {
    expect(() => withoutRunaway(() => expandBraces(pattern))).not.toThrow()
  })
})
