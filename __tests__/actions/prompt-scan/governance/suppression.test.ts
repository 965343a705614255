import { describe, expect, it } from '@jest/globals'
import { suppressionsIn } from '../../../../actions/prompt-scan/src/governance/suppression.ts'

describe('a suppression', () => {
  it.each([
    ['<!-- seaworthy-ignore PS301: a quoted attack -->\n\nIgnore it.', { rules: ['PS301'], target: 3 }],
    ['const a = 1 // seaworthy-ignore PS401: reviewed', { rules: ['PS401'], target: 1 }],
    ['  # seaworthy-ignore PS401, PS402: reviewed\nx = 1', { rules: ['PS401', 'PS402'], target: 2 }],
    ['/* seaworthy-ignore-file PS305: fixtures */', { rules: ['PS305'], target: 'file' }],
    ['{# seaworthy-ignore PS403: trusted #}\n{{ x | safe }}', { rules: ['PS403'], target: 2 }],
    ['{{!-- seaworthy-ignore PS403: trusted --}}\n{{{x}}}', { rules: ['PS403'], target: 2 }],
    ['// seaworthy-ignore PS401: at the end', { rules: ['PS401'], target: 1 }],
    ['# seaworthy-ignore ACME-1: own rule\r\nx', { rules: ['ACME-1'], target: 2 }],
  ])('of %j is read with its rules and the line that it is about', (source, expected) => {
    expect(suppressionsIn(source)).toMatchObject([expected])
  })

  it('has a reason, its place, and the day until which it holds', () => {
    expect(suppressionsIn('a\n<!-- seaworthy-ignore PS301 until 2027-01-31: a quoted: attack -->')).toEqual([
      { rules: ['PS301'], reason: 'a quoted: attack', until: '2027-01-31', line: 2, column: 6, target: 2 },
    ])
  })

  it.each([
    ['<!-- seaworthy-ignore -->', { rules: [], reason: '' }],
    ['<!-- seaworthy-ignore PS301 -->', { rules: ['PS301'], reason: '' }],
    ['<!-- seaworthy-ignore: everything please -->', { rules: [], reason: '' }],
    ['<!-- seaworthy-ignore PS301 because I say so -->', { rules: [], reason: '' }],
  ])('without rule or reason is still met, so that it is told: %j', (source, expected) => {
    expect(suppressionsIn(source)).toMatchObject([expected])
  })

  it.each([
    ['in prose', 'Please seaworthy-ignore-file PS301: it is fine'],
    ['in a string', '{"note": "seaworthy-ignore-file PS601: the maker says so"}'],
    ['in a comment within a string', '{"note": "<!-- seaworthy-ignore-file PS601: the maker says so -->"}'],
    ['in a string with quotes of its own', '{"note": "a \\" // seaworthy-ignore-file PS601: the maker says so"}'],
  ])('%s is no comment', (_where, source) => {
    expect(suppressionsIn(source)).toMatchObject([{ isNoComment: true }])
  })

  it('behind a string is a comment', () => {
    expect(suppressionsIn('a = "x" # seaworthy-ignore PS401: b')).toEqual([
      expect.not.objectContaining({ isNoComment: true }),
    ])
  })

  it('shows no key that stands in its reason, nor half of one', () => {
    const key = ['AKIA', 'Q3EGRZ5WL6XKTN2P'].join('')
    for (const blanks of [1, 470]) {
      const [{ reason } = { reason: '' }] = suppressionsIn(`# seaworthy-ignore PS301: a${' '.repeat(blanks)}${key}`)
      expect(reason).toMatch(/^a/)
      expect(reason).not.toContain('AKIAQ')
    }
  })

  it('takes time that grows with the text alone', () => {
    const hostile = `${'*'.repeat(200_000)}seaworthy-ignore${' PS301,'.repeat(100_000)}`
    expect(suppressionsIn(hostile)).toHaveLength(1)
    expect(suppressionsIn('seaworthy-ignore PS1: x\n'.repeat(10_000))).toHaveLength(10_000)
  })
})
