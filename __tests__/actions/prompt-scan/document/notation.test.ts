import { describe, expect, it } from '@jest/globals'
import { plain } from '../../../../actions/prompt-scan/src/document/data.ts'
import type { DataNode } from '../../../../actions/prompt-scan/src/document/data.ts'
import { readData } from '../../../../actions/prompt-scan/src/document/notation/read-data.ts'
import { sourceOffset } from '../../../../actions/prompt-scan/src/document/segment.ts'
import { withoutRunaway } from '../../../support/runaway.ts'

async function read(path: string, source: string) {
  const reading = await readData(path, source)
  if (reading === undefined) throw new Error(`no notation for ${path}`)
  return reading
}

/** Every string of the value, with the place in the source of each of its characters. */
function strings(node: DataNode): { text: string; places: number[] }[] {
  if (node.kind === 'array') return node.items.flatMap(strings)
  if (node.kind === 'object') return node.entries.flatMap(({ value }) => strings(value))
  if (typeof node.value !== 'string') return []
  const segment = { text: node.value, surface: 'string', map: node.map ?? [] } as const
  return [{ text: node.value, places: Array.from({ length: node.value.length }, (_, at) => sourceOffset(segment, at)) }]
}

/** Where the letter stands in the first string, and where in the source: they must be the same letter. */
async function placeOf(path: string, source: string, letter: string): Promise<string> {
  const { data } = await read(path, source)
  if (data === undefined) throw new Error('unread')
  const [first] = strings(data)
  const at = first?.text.indexOf(letter) ?? -1
  return source.slice(first?.places[at], (first?.places[at] ?? 0) + 1)
}

describe('values of all notations', () => {
  it.each([
    ['a.json', '// comment\n{"a": [1, "x\\u0041", true, null,], "b": {}}', { a: [1, 'xA', true, null], b: {} }],
    ['a.jsonl', '{"a":1}\n\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
    ['a.yaml', 'a: &x [1, q]\nb: *x\nc: {<<: {d: 1}, e: 2}\n', { a: [1, 'q'], b: [1, 'q'], c: { e: 2, d: 1 } }],
    ['a.yml', 'a: 1\n---\na: 2\n', [{ a: 1 }, { a: 2 }]],
    [
      'a.toml',
      't = """\nx\\\n   y"""\n[a.b]\nc = [1, "d", { e = \'f\' }]\n[[m]]\nrole = "user" # r\n[[m]]\nwhen = 1979-05-27 07:32:00Z\n',
      {
        t: 'xy',
        a: { b: { c: [1, 'd', { e: 'f' }] } },
        m: [{ role: 'user' }, { when: Number.NaN }],
      },
    ],
  ])('%s is read with comments, escapes, aliases and several documents', async (path, source, value) => {
    const { data, faults } = await read(path, source)
    expect(faults).toEqual([])
    expect(data && plain(data)).toEqual(value)
  })
})

describe('the places of characters', () => {
  it.each([
    ['a.json', '["a\\n\\u00e9\\ud83d\\ude00\\"Z"]'],
    ['a.json', '["😀é\\tZ"]'],
    ['a.yaml', '- |\n    first\n      deeper\n\n    Z last\n'],
    ['a.yaml', '- >-\n  folded\n  lines\n\n  and Z\n'],
    ['a.yaml', '- "a\\u0041 \\\n    b\n    c \\U0001F600 Z"\n'],
    ['a.yaml', "- 'it''s\n\n   Z'\n"],
    ['a.yaml', '- plain text\n  over lines Z\n'],
    ['a.yaml', '- "a\\r\\n\\x41Z"\r\n'],
    ['a.toml', "a = 'C:\\dir Z'\n"],
    ['a.toml', 'a = """\nline\\n\\u0041 \\\n   Z"""\n'],
    ['a.toml', 'a = "\\"Z"\n'],
  ])('%s: the letter of %j is found where it stands', async (path, source) => {
    expect(await placeOf(path, source, 'Z')).toBe('Z')
  })
})

it.each([
  ['a.json', '{"a": "Z"}'],
  ['a.jsonl', '{"a": "Z"}'],
  ['a.yaml', 'a: Z'],
  ['a.toml', 'a = "Z"'],
])('%s may begin with a byte order mark', async (path, source) => {
  expect((await read(path, `\ufeff${source}`)).faults).toEqual([])
  expect(await placeOf(path, `\ufeff${source}`, 'Z')).toBe('Z')
})

describe('texts that are not what they say', () => {
  it.each([
    ['a.json', '{"a": }', 6],
    ['a.json', '{"a": "x"} trailing', 11],
    ['a.jsonl', '{"a":1}\n{"a"\n', 12],
    ['a.yaml', 'a: "x\n', 6],
    ['a.yaml', 'a: [1, 2\nb: c', 9],
    ['a.toml', 'a = \n', 4],
  ])('%s with %j is a fault with its place', async (path, source, start) => {
    const { faults } = await read(path, source)
    expect(faults[0]?.start).toBeGreaterThanOrEqual(start - 4)
    expect(faults[0]?.start).toBeLessThanOrEqual(source.length)
    expect(faults[0]?.message).toMatch(/^Expected /)
  })

  it.each([
    ['a.json', '['.repeat(100_000)],
    ['a.json', '{"a":'.repeat(5000) + '1' + '}'.repeat(5000)],
    ['a.yaml', '['.repeat(100_000)],
    ['a.yaml', '- '.repeat(50_000)],
    ['a.yaml', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['a.toml', `a = ${'['.repeat(5000)}${']'.repeat(5000)}`],
  ])('%s that nests without end is a fault, in bounded time', async (path, source) => {
    expect((await withoutRunaway(() => read(path, source))).faults).not.toEqual([])
  })

  it('an alias bomb is a fault, in bounded time', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (let at = 1; at < 12; at++) {
      const [before, now] = [String.fromCharCode(96 + at), String.fromCharCode(97 + at)]
      bomb.push(`${now}: &${now} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`)
    }
    const { faults } = await withoutRunaway(() => read('a.yaml', bomb.join('\n')))
    expect(faults[0]?.message).toMatch(/aliases of the YAML repeat/)
  })

  it('an alias of itself ends', async () => {
    expect((await read('a.yaml', 'a: &a\n  b: *a\n')).data).toBeDefined()
  })
})
