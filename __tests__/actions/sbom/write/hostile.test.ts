import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Component } from '../../../../actions/sbom/src/inventory/component.ts'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import { formats, violationOf, writeDocument } from '../../../../actions/sbom/src/write/index.ts'
import { uriReference } from '../../../../actions/sbom/src/write/iri.ts'
import { LicenceTexts } from '../../../../actions/sbom/src/write/licence.ts'
import { seal } from '../../../../actions/sbom/src/write/seal.ts'
import { collected } from '../inventory/component.ts'
import { writing } from './sample.ts'

/** Any text at all: half surrogate pairs, control characters, marks of direction, names that JavaScript knows. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 6 }),
  fc.constantFrom('', ' ', '__proto__', 'constructor', '\u001b[2J', '\u202e', '\ud800', 'NONE', '#', '_:x', '../..'),
)
const url = fc.oneof(
  text,
  fc.webUrl(),
  text.map((part) => `https://example.org/${part}`),
  text.map((part) => `git@host:${part}`),
)
const licence = fc.oneof(text, fc.constantFrom('MIT', 'MIT OR GPL-2.0', '(MIT AND (ISC OR LicenseRef-x))', 'GPL-2.0+'))
const from = fc.constantFrom('package-lock.json', 'a b/\u0007c')
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

const anything = fc.record({
  ref: text,
  type: fc.constantFrom('application', 'framework', 'library', 'platform', 'file', 'machine-learning-model', 'data'),
  name: text,
  group: maybe(text),
  version: maybe(fc.oneof(text, fc.constant('9'.repeat(2_000)))),
  purl: maybe(
    fc.oneof(
      text,
      text.map((name) => `pkg:npm/${name}@1`),
    ),
  ),
  cpes: maybe(fc.array(text, { maxLength: 3 })),
  hashes: fc.array(
    fc.record({ algorithm: fc.constantFrom('SHA-256', 'MD5'), content: fc.oneof(text, fc.constant('a'.repeat(64))) }),
  ),
  licences: fc.record({
    declared: fc.array(fc.record({ text: licence, from }), { maxLength: 3 }),
    concluded: maybe(fc.record({ expression: licence, from })),
  }),
  supplier: maybe(fc.record({ name: text, url: maybe(url), email: maybe(fc.oneof(text, fc.emailAddress())), from })),
  references: fc.array(
    fc.record({ type: fc.constantFrom('distribution', 'source-distribution', 'vcs', 'website', 'other'), url }),
    {
      maxLength: 3,
    },
  ),
  description: maybe(text),
  copyright: maybe(text),
  releaseTime: maybe(text),
  scope: fc.constantFrom('required', 'optional', 'excluded'),
  isExternal: maybe(fc.boolean()),
  evidence: fc.array(
    fc.record({
      kind: fc.constantFrom('declared', 'shipped'),
      file: text,
      line: maybe(fc.nat()),
      confidence: fc.float({ min: 0, max: 1, noNaN: true }),
    }),
    {
      minLength: 1,
      maxLength: 2,
    },
  ),
  model: maybe(
    fc.record({
      format: text,
      architecture: maybe(text),
      task: maybe(text),
      parameters: maybe(fc.nat()),
      baseModels: fc.array(text, { maxLength: 2 }),
      datasets: fc.array(text, { maxLength: 2 }),
    }),
  ),
  properties: fc.dictionary(text, text, { maxKeys: 3 }),
}) as unknown as fc.Arbitrary<Component>

/** What other parts of a document refer to a part by. */
function identifiersOf(document: string): string[] {
  return document.match(/"(?:bom-ref|SPDXID|spdxId)": ".*"/g) ?? []
}

describe('documents of hostile components', () => {
  it.each(formats)('are valid whatever their names, versions, licences and addresses hold: %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 4 }), async (components) => {
        const refs = components.map(({ ref }) => ref)
        const inventory = buildInventory(
          [
            collected({
              subject: { name: components[0]?.name ?? '' },
              components,
              roots: refs,
              dependencies: new Map(refs.map((ref) => [ref, refs])),
              completeness: [{ aggregate: 'complete', refs, because: 'package-lock.json' }],
            }),
          ],
          { fallbackName: 'app' },
        )
        const text = writeDocument(format, inventory, writing).bytes.toString()

        expect(await violationOf(format, JSON.parse(text))).toBeUndefined()
        expect(identifiersOf(text)).toEqual([...new Set(identifiersOf(text))])
        expect(text.isWellFormed()).toBe(true)
        expect(text).not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f]/i)
      }),
      { numRuns: 150, seed: 3 },
    )
  })
})

describe('URI references', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/ä?x=[1]#y#z', 'https://example.org/%C3%A4?x=%5B1%5D#y%23z'],
    ['git@github.com:owner/name.git', 'ssh://git@github.com/owner/name.git'],
    ['git+https://github.com/owner/name.git#0123abc', 'git+https://github.com/owner/name.git#0123abc'],
    ['models/card.md', 'models/card.md'],
    ['100%', '100%25'],
  ])('are made of %s', (stated, expected) => {
    expect(uriReference(stated)).toBe(expected)
  })

  it.each(['', 'not a: url', 'http://[', '//host/path', ' '])('are not made of %j', (stated) => {
    expect(uriReference(stated)).toBeUndefined()
  })
})

describe('texts about licences', () => {
  it.each([
    ['MIT', { kind: 'id', id: 'MIT' }],
    ['GPL-2.0', { kind: 'id', id: 'GPL-2.0' }],
    ['MIT OR Apache-2.0', { kind: 'expression', expression: 'MIT OR Apache-2.0' }],
    ['mit', { kind: 'words', words: 'mit' }],
    ['SEE LICENSE IN X', { kind: 'words', words: 'SEE LICENSE IN X' }],
    ['NOASSERTION', undefined],
    ['  ', undefined],
    [`${'('.repeat(500)}MIT${')'.repeat(500)}`, { kind: 'words', words: expect.any(String) }],
    [`MIT${' OR MIT'.repeat(1_000)}`, { kind: 'words', words: expect.any(String) }],
  ])('are an id, an expression or words: %.40s', (stated, expected) => {
    expect(new LicenceTexts().read(stated)).toEqual(expected)
  })
})

describe('a sealed document', () => {
  it('has no half of a surrogate pair, and keeps what only looks like one', () => {
    const { bytes } = seal({ a: '\ud800x', b: '🙂', c: '\\ud800' })
    const text = bytes.toString()

    expect(JSON.parse(text)).toEqual({ a: '\ufffdx', b: '🙂', c: '\\ud800' })
  })
})
