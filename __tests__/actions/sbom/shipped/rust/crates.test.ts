import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { memorySource } from '@seaworthy/files'
import { assembleCrates } from '../../../../../actions/sbom/src/shipped/rust/crates.ts'
import { cratePath, cratesOf } from '../../../../../actions/sbom/src/shipped/rust/crate-paths.ts'
import { readDepSection } from '../../../../../actions/sbom/src/shipped/rust/dep-section.ts'
import { findStrings } from '../../../../../actions/sbom/src/shipped/native/strings.ts'
import { appOf, file } from '../app.ts'
import { refusals, ruleOf } from '../fuzz.ts'

const packages = [
  { name: 'desk', version: '0.1.0', source: 'local', dependencies: [1, 2], root: true },
  { name: 'serde', version: '1.0.219', source: 'crates.io' },
  { name: 'fork', version: '2.0.0', source: 'git', dependencies: [1], kind: 'build' },
]

function section(content: Buffer) {
  return readDepSection(
    { facts: {} as never, sections: [{ name: '.dep-v0', start: 3, size: content.length }], end: 0 },
    memorySource(Buffer.concat([Buffer.alloc(3), content])),
  )
}

function packed(value: unknown): Buffer {
  return deflateSync(JSON.stringify(value))
}

describe('crates of Rust programs', () => {
  it('are those that cargo auditable listed', () => {
    expect(section(packed({ packages }))).toEqual([
      { name: 'desk', version: '0.1.0', source: 'local', isBuild: false, isRoot: true, dependencies: [1, 2] },
      { name: 'serde', version: '1.0.219', source: 'crates.io', isBuild: false, isRoot: false, dependencies: [] },
      { name: 'fork', version: '2.0.0', source: 'git', isBuild: true, isRoot: false, dependencies: [1] },
    ])
  })

  it('are those of a section that cargo auditable itself wrote', () => {
    const crates = section(readFileSync(new URL('fixtures/dep-v0.zlib', import.meta.url))) ?? []
    const names = crates.map(({ name, source, isRoot }) => `${name} ${isRoot ? 'root' : source}`)
    expect(names).toEqual([
      'aho-corasick crates.io',
      'itoa crates.io',
      'memchr crates.io',
      'regex crates.io',
      'regex-automata crates.io',
      'regex-syntax crates.io',
      'rs root',
      'serde_core crates.io',
      'serde_json crates.io',
      'zmij crates.io',
    ])
  })

  it('are not known of a program without the section', () => {
    expect(readDepSection({ facts: {} as never, sections: [], end: 0 }, memorySource(Buffer.alloc(9)))).toBeUndefined()
  })

  it.each([
    ['no zlib', Buffer.from('not packed')],
    ['no JSON', deflateSync('{')],
    ['another JSON', packed({ packages: 'none' })],
    [
      'an index outside of the list',
      packed({ packages: [{ name: 'a', version: '1', source: 'local', dependencies: [9] }] }),
    ],
    ['a bomb', deflateSync(Buffer.alloc(64 * 1024 * 1024))],
  ])('are told as broken in a section with %s', (_, content) => {
    expect(ruleOf(() => section(content))).toBe('sbom/cargo-auditable-broken')
  })

  it('of changed sections are read or refused', () => {
    expect(refusals(packed({ packages }), section)).toBeGreaterThan(0)
  })

  it('become components with their graph, and only what crates.io has gets a purl', () => {
    const crates = section(packed({ packages })) ?? []
    const { components = [], dependencies, roots, completeness } = assembleCrates(appOf([file('desk', { crates })]))
    expect(components.map(({ ref, scope, type }) => [ref, scope, type])).toEqual([
      ['application:desk@0.1.0', 'required', 'application'],
      ['pkg:cargo/serde@1.0.219', 'required', 'library'],
      ['library:fork@2.0.0', 'excluded', 'library'],
    ])
    expect(Object.fromEntries(dependencies ?? [])).toEqual({
      'application:desk@0.1.0': ['pkg:cargo/serde@1.0.219', 'library:fork@2.0.0'],
      'pkg:cargo/serde@1.0.219': [],
      'library:fork@2.0.0': ['pkg:cargo/serde@1.0.219'],
    })
    expect(roots).toEqual(['application:desk@0.1.0'])
    expect(completeness?.map(({ aggregate }) => aggregate)).toEqual(['complete'])
  })

  it('are those whose panics name them where nothing lists them, and that is called incomplete', () => {
    const text = Buffer.from(
      'x/registry/src/index.crates.io-1949cf8c6b5b557f/regex-automata-0.4.19/src/a.rs\0C:\\registry\\src\\index.crates.io-1949cf8c6b5b557f\\wry-0.50.1\\src\\b.rs index.crates.io-1949cf8c6b5b557f/bad name-1.0.0/',
    )
    const [matches = []] = findStrings(memorySource(text), [{ name: '', start: 0, size: text.length }], [cratePath])
    const namedCrates = cratesOf(matches)
    expect(namedCrates).toEqual([
      { name: 'regex-automata', version: '0.4.19' },
      { name: 'wry', version: '0.50.1' },
    ])
    const { components = [], completeness } = assembleCrates(appOf([file('desk', { namedCrates })]))
    expect(components.map(({ purl, evidence }) => [purl, evidence[0]?.confidence])).toEqual([
      ['pkg:cargo/regex-automata@0.4.19', 0.7],
      ['pkg:cargo/wry@0.50.1', 0.7],
    ])
    expect(completeness?.[0]?.aggregate).toBe('incomplete')
  })
})
