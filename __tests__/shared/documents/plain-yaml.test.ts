import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { load } from 'js-yaml'
import { parsePlainYaml } from '../../../shared/documents/src/plain-yaml.ts'

const manifest = `# A remark — with a dash.
version: 1
models:
  - name: voice # not the large one
    source:
      uri: https://example.com/voice
      revision: 'v1'
    licenses: [MIT, Apache-2.0]
    sampling:
      temperature: 0.7
    files:

      - name: models/voice/00001.safetensors
        size: 8192
        digest:
          sha256: 0b1e06ab9d1ee1ac2a9f7d6d9e2f9a0b1e06ab9d1ee1ac2a9f7d6d9e2f9a0b1e
        role: weights
prompts: []
roots:
- models
- 7/b
empty:
`

/** Pieces of lines that one parser or the other may take for something else. */
const pieces = [
  ...[
    '- ',
    '-',
    'a: ',
    'b:',
    'a',
    'null',
    'true',
    'No',
    '~',
    '1',
    '01',
    '-1',
    '-0',
    '1.0',
    '0.5',
    '1e3',
    '0x1f',
    '0b1',
    '1_0',
  ],
  ...[
    '.5',
    '.inf',
    'nan',
    '2001-01-01',
    '12:30',
    '1e5a',
    '0e1',
    'ab12',
    '"q"',
    "'q'",
    '"',
    "'",
    '"a\\n"',
    "'it''s'",
    ' ',
    '  ',
  ],
  ...[
    '#',
    ' # x',
    '#x',
    'x:y',
    'x: y',
    ': ',
    '[',
    ']',
    '[]',
    '[a, b]',
    '[1]',
    '{}',
    '{ a: 1 }',
    '&a ',
    '*a',
    '!x ',
    '|',
    '>',
    '%',
    '@',
  ],
  ...[
    '?',
    '? ',
    '---',
    '...',
    '<<',
    '<<: ',
    '\t',
    'é',
    '\u2028',
    '\ufeff',
    'a/b',
    '7/b',
    'y',
    'constructor',
    '__proto__',
    ',',
  ],
]

const line = fc
  .tuple(fc.nat({ max: 4 }), fc.array(fc.constantFrom(...pieces), { maxLength: 4 }))
  .map(([indent, parts]) => ' '.repeat(indent) + parts.join(''))
const tidyLine = fc
  .tuple(
    fc.nat({ max: 3 }),
    fc.constantFrom('', '- ', '- - '),
    fc.constantFrom('a:', 'b: ', 'c: ', ''),
    fc.constantFrom(...pieces),
  )
  .map(([depth, dash, key, value]) => ' '.repeat(2 * depth) + dash + key + value)
const document = fc.array(fc.oneof(line, tidyLine, tidyLine), { maxLength: 8 }).map((lines) => lines.join('\n'))

function full(text: string): unknown {
  return load(text, { maxDepth: 100, maxAliases: 10_000 })
}

describe('the reader of plain YAML', () => {
  it('reads what manifests are written in', () => {
    const read = parsePlainYaml(manifest, 1000)
    expect(read?.value).toEqual(full(manifest))
    expect(read?.value).toMatchObject({ roots: ['models', '7/b'], empty: null, prompts: [] })
  })

  it('returns what the full parser returns, or nothing', () => {
    let read = 0
    fc.assert(
      fc.property(document, (text) => {
        const plain = parsePlainYaml(text, 1000)
        if (!plain) return
        read++
        expect(plain.value).toStrictEqual(full(text))
      }),
      { numRuns: 5000, examples: [['a: -0'], ['- a\n -'], ['a: b\n  c: d'], ['---\na: 1']] },
    )
    expect(read).toBeGreaterThan(20)
  })

  it.each([
    ['a key that is there twice', 'a: 1\na: 2'],
    ['text that goes on in the next line', 'a: b\n  c'],
    ['an alias', 'a: &x 1\nb: *x'],
    ['a custom tag', 'a: !x 1'],
    ['a tab', 'a:\t1'],
    ['two documents', 'a: 1\n---\nb: 1'],
    ['a key that is an object’s own', '__proto__: 1'],
    ['a list and a mapping in one column', '- a\nb: c'],
    ['an empty text', '# only a remark\n'],
    ['more values than are allowed', `a:\n${'  - b\n'.repeat(1000)}`],
    ['deep nesting', `${'- '.repeat(60)}a`],
  ])('leaves %s to the full parser', (_, text) => {
    expect(parsePlainYaml(text, 1000)).toBeUndefined()
  })
})
