import { describe, expect, it } from '@jest/globals'
import * as z from 'zod'
import { field, type Field } from '@seaworthy/action-kit'
import type { Secret } from '@seaworthy/secrets'

const { choice, commit, duration, flag, globs, integer, lines, secret, size, structured, text } = field

describe('the value of an action input', () => {
  it.each<[string, Field<unknown>, string, unknown]>([
    ['text', text(), 'a b', 'a b'],
    ['a flag', flag(), 'true', true],
    ['a flag in capitals, as YAML 1.2 has it', flag(), 'FALSE', false],
    ['an integer', integer({ minimum: 1, maximum: 64 }), '64', 64],
    ['a choice', choice(['auto', 'never']), 'never', 'never'],
    ['seconds', duration(), '90s', 90_000],
    ['minutes', duration(), '15m', 900_000],
    ['milliseconds', duration(), '250ms', 250],
    ['gibibytes', size(), '2GiB', 2 * 1024 ** 3],
    ['bytes', size(), '512B', 512],
    ['lines with CRLF and blanks', lines(), ' a \r\n\r\n b b\r\n', ['a', 'b b']],
    ['globs', globs(), 'out/*.exe\n!out/x.exe', ['out/*.exe', '!out/x.exe']],
    ['a commit', commit(), 'a'.repeat(40), 'a'.repeat(40)],
  ])('is parsed: %s', (_, of, raw, value) => {
    expect(of.parse(raw)).toEqual(value)
  })

  it.each<[string, Field<unknown>, string, string]>([
    ['a flag', flag(), 'yes', 'expected true or false'],
    ['an integer with a fraction', integer({ minimum: 0, maximum: 9 }), '1.5', 'expected an integer from 0 to 9'],
    ['an integer out of bounds', integer({ minimum: 0, maximum: 9 }), '10', 'expected an integer from 0 to 9'],
    ['an integer with a tail', integer({ minimum: 0, maximum: 9 }), '1x', 'expected an integer from 0 to 9'],
    ['a choice', choice(['auto', 'never']), 'Auto', 'expected one of auto, never'],
    ['a duration without a unit', duration(), '90', 'expected a duration such as 90s or 15m'],
    ['a duration with an unknown unit', duration(), '90 fortnights', 'expected a duration such as 90s or 15m'],
    ['a size in decimal units', size(), '2GB', 'expected a size such as 64MiB or 2GiB'],
    ['a size beyond exact numbers', size(), '999999999999TiB', 'expected a size such as 64MiB or 2GiB'],
    ['a short commit', commit(), 'abc123', 'expected a full commit id of 40 or 64 lower-case hexadecimal digits'],
    [
      'what only seaworthy.yml can hold',
      structured({ type: 'list', description: 'd' }, z.array(z.string())),
      '[]',
      'expected it in seaworthy.yml',
    ],
  ])('is refused: %s', (_, of, raw, message) => {
    expect(() => of.parse(raw)).toThrow(message)
  })

  it('that is secret does not print', () => {
    expect(String(secret().parse('hunter2'))).toBe('***')
    expect((secret().parse('hunter2') as Secret).reveal()).toBe('hunter2')
  })
})

describe('the value in seaworthy.yml', () => {
  it.each<[string, Field<unknown>, unknown, unknown]>([
    ['a flag', flag(), true, true],
    ['an integer', integer({ minimum: 1, maximum: 64 }), 8, 8],
    ['a duration', duration(), '15m', 900_000],
    ['a list of lines', lines(), ['a', 'b'], ['a', 'b']],
    ['lines as text', lines(), 'a\nb', ['a', 'b']],
  ])('is converted: %s', (_, of, value, expected) => {
    expect(of.config.parse(value)).toEqual(expected)
  })

  it.each<[string, Field<unknown>, unknown]>([
    ['text for a flag', flag(), 'true'],
    ['text for an integer', integer({ minimum: 1, maximum: 64 }), '8'],
    ['a number for a duration', duration(), 90],
    ['a number for a size', size(), 2048],
    ['a number for text', text(), 1],
  ])('keeps its type: %s is refused', (_, of, value) => {
    expect(of.config.safeParse(value).success).toBe(false)
  })
})
