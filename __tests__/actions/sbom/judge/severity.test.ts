import { describe, expect, it } from '@jest/globals'
import { outcomeOf } from '../../../../actions/sbom/src/judge/severity.ts'

describe('the outcome', () => {
  it.each([
    [[], 'pass'],
    [['note', 'low'], 'pass'],
    [['low', 'medium'], 'hold'],
    [['medium', 'high'], 'fail'],
    [['critical'], 'fail'],
  ] as const)('of %j is %s', (given, outcome) => {
    expect(outcomeOf(given.map((severity) => ({ rule: 'r', severity, message: 'm', remedy: 'r' })))).toBe(outcome)
  })
})
