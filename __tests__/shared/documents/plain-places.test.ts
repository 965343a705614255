import { describe, expect, it } from '@jest/globals'
import { LineCounter, parseDocument } from 'yaml'
import { locator, type Path } from '../../../shared/documents/src/index.ts'
import { PlainPlaces } from '../../../shared/documents/src/plain-places.ts'

const text = `# A remark
version: 1
models:
  - name: voice # not the large one
    source:
      uri: https://example.com/voice
      revision: 'v1'
    licenses: [MIT]
    files:

      - name: models/voice/1.safetensors
        digest:
          sha256: 0b1e06ab9d1e
      - role: weights
        size: 3
roots:
- models
- - a
  - b: c
empty:
`

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  yield path
  if (value === null || typeof value !== 'object') return
  for (const [key, child] of Object.entries(value))
    yield* pathsIn(child, [...path, Array.isArray(value) ? Number(key) : key])
}

describe('places in plain YAML', () => {
  it('are where the parser that knows all places has them', async () => {
    const lines = new LineCounter()
    const document = parseDocument(text, { lineCounter: lines })
    const locate = locator(text, 'm.yaml')
    for (const path of pathsIn(document.toJS())) {
      const node = document.getIn(path, true) as { range?: [number, number] } | null
      const { line, col } = lines.linePos(path.length === 0 ? text.indexOf('version') : (node?.range?.[0] ?? 0))
      expect({ path, ...(await locate(path)) }).toMatchObject({ path, line, column: col })
    }
  })

  it('are told of keys, and of the columns that a value on one line takes', async () => {
    const locate = locator(text, 'm.yaml')
    expect(await locate(['models', 0, 'files', 1, 'size'])).toEqual({
      file: 'm.yaml',
      line: 15,
      column: 15,
      endColumn: 16,
    })
    expect(await locate(['models', 0, 'files', 1, 'size'], 'key')).toEqual({
      file: 'm.yaml',
      line: 15,
      column: 9,
      endColumn: 13,
    })
    expect(await locate(['models', 0, 'files', 1])).toEqual({ file: 'm.yaml', line: 14, column: 9 })
  })

  it('are left to that parser where the way is not plain', async () => {
    const places = PlainPlaces.of(text)
    for (const path of [['models', 0, 'licenses', 0], ['models', 0, 'name'], ['models', 0, 'gone'], ['empty']]) {
      expect(places?.find(path, 'value')).toBeUndefined()
    }
    expect(await locator(text, 'm.yaml')(['models', 0, 'licenses', 0])).toMatchObject({
      line: 8,
      column: 16,
      endColumn: 19,
    })
    expect(await locator(text, 'm.yaml')(['models', 0, 'gone'])).toMatchObject({ line: 4 })
    expect(PlainPlaces.of('a: { b: 1 }')).toBeUndefined()
  })
})
