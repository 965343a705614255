import { inspect } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { redact, Secret } from '@seaworthy/secrets'

describe('a secret', () => {
  const secret = new Secret('first line\nsecond line')

  it('prints as stars wherever a value is printed', () => {
    expect([String(secret), JSON.stringify({ secret }), inspect(secret)]).toEqual(['***', '{"secret":"***"}', '***'])
  })

  it('is taken out of a text whole and line by line', () => {
    expect(redact('a first line\nsecond line b second line', [secret])).toBe('a *** b ***')
  })
})
