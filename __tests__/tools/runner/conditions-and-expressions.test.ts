import { describe, expect, it } from '@jest/globals'
import { UserError } from '@seaworthy/verdict'
import { resolveExpressions } from '../../../tools/runner/expressions.ts'
import { holds } from '../../../tools/runner/post-condition.ts'

describe('post-if', () => {
  it.each([
    ['always()', [true, true, true]],
    ['success()', [true, false, false]],
    ['failure()', [false, true, false]],
    ['cancelled()', [false, false, true]],
    ['!cancelled()', [true, true, false]],
    ['${{ Success () || cancelled() }}', [true, false, true]],
    ['!(success() || failure()) && always()', [false, false, true]],
  ])('%s holds after success, failure and cancellation: %j', (condition, expected) => {
    expect((['success', 'failure', 'cancelled'] as const).map((status) => holds(condition, status))).toEqual(expected)
  })

  it.each(['', 'success', "github.ref == 'x'", 'success() failure()', '(success()', 'hashFiles()'])(
    'refuses %j',
    (condition) => {
      expect(() => holds(condition, 'success')).toThrow(UserError)
    },
  )
})

describe('an expression in a default', () => {
  const contexts = { github: { sha: 'abc', event: { number: 7 } }, runner: { os: 'Linux' } }

  it.each([
    ['${{ github.sha }}', 'abc'],
    ['${{github.SHA}}-${{ runner.os }}', 'abc-Linux'],
    ['${{ github.event.number }}', '7'],
    ['${{ github.event }}${{ github.missing.deeper }}', ''],
    ["${{ 'it''s' }}", "it's"],
    ['no expression }}', 'no expression }}'],
  ])('%s becomes %j', (text, expected) => {
    expect(resolveExpressions(text, contexts, 'It')).toBe(expected)
  })

  it.each(['${{ secrets.TOKEN }}', '${{ github.sha || 1 }}', '${{ toJSON(github) }}', '${{ constructor.name }}'])(
    'is refused: %s',
    (text) => {
      expect(() => resolveExpressions(text, contexts, 'It')).toThrow(/It has the expression/)
    },
  )
})
