import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { readPlainYaml } from '../../../../actions/prompt-scan/src/document/notation/plain-yaml.ts'
import { parseYaml } from '../../../../actions/prompt-scan/src/document/notation/yaml.ts'

describe('plain YAML', () => {
  it.each([
    'name: review\ndescription: Reads "all" files, and says so.\n',
    'name: "a: b"\nmetadata:\n  author: Jane Doe\n  version: 1.0.0\nallowed-tools:\n  - Read\n  - \'Bash\'\nempty:\nlast: one\n',
    'tools:\n- Read\n- Grep\nmodel: opus   \r\nlast: one',
    'a:\n  b:\n    c: deep\n  d: less\ne: none\n',
  ])('is read as the parser of all YAML reads it: %j', async (text) => {
    const plain = readPlainYaml(text, 0, text.length)
    expect(plain).toBeDefined()
    expect(await parseYaml(text, 0, text.length)).toEqual({ data: plain, faults: [] })
  })

  it.each([
    'a: 1\n',
    'a: true\n',
    'a: |\n  text\n',
    'a: b # comment\n',
    'a: b\n  goes on\n',
    'a: *b\n',
    'a: [b]\n',
    'null: b\n',
    'a: b: c\n',
    'a: "\\u0041"\n',
    '- a\n',
    'a:\n  - b\n - c\n',
    'a:\tb\n',
    '',
  ])('leaves to that parser what is not plain: %j', (text) => {
    expect(readPlainYaml(text, 0, text.length)).toBeUndefined()
  })

  it('gives what that parser gives, or nothing', async () => {
    const part = fc.constantFrom(
      'a',
      'b:',
      'Cd',
      ' ',
      '  ',
      '\n',
      '\r\n',
      '- ',
      ': ',
      '"',
      "'",
      '#',
      '1.0.2',
      'é',
      '\u2028',
      '\u00a0',
    )
    const line = fc.constantFrom('a: b\n', '  c: d e\n', '  - f\n', 'g:\n', '- h\n', '    i: "j"\n', 'k: l')
    const text = fc.array(fc.oneof({ weight: 1, arbitrary: part }, { weight: 3, arbitrary: line }), { maxLength: 9 })
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const written = parts.join('')
        const plain = readPlainYaml(written, 0, written.length)
        if (plain) expect(await parseYaml(written, 0, written.length)).toEqual({ data: plain, faults: [] })
      }),
      { numRuns: Number(process.env['RUNS'] ?? 2000) },
    )
  })
})
