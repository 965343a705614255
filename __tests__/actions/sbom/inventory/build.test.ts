import { describe, expect, it } from '@jest/globals'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import { collected, component, npmPackage } from './component.ts'
import { expectLinearTime } from '../../../support/linear-time.ts'

const app = { fallbackName: 'app' }
const sha512 = (pair: string) => ({ algorithm: 'SHA-512' as const, content: pair.repeat(64) })

describe('the inventory', () => {
  it('has one component for what several places name, with what all of them know', () => {
    const declared = npmPackage('left-pad', '1.3.0', {
      hashes: [sha512('aa')],
      licences: { declared: [{ text: 'WTFPL', from: 'package-lock.json' }] },
      scope: 'excluded',
    })
    const shipped = npmPackage('left-pad', '1.3.0', {
      hashes: [{ algorithm: 'SHA-256', content: 'BB'.repeat(32) }],
      licences: {
        declared: [{ text: 'WTFPL', from: 'app.asar/package.json' }],
        concluded: { expression: 'WTFPL', from: 'LICENSE' },
      },
      supplier: { name: 'Azer', from: 'app.asar/package.json' },
      evidence: [{ kind: 'shipped', file: 'app.asar/node_modules/left-pad/package.json', confidence: 1 }],
      hasInstallScript: true,
    })

    const { components, faults } = buildInventory(
      [collected({ components: [declared] }), collected({ components: [shipped] })],
      app,
    )

    expect(faults).toEqual([])
    expect(components).toEqual([
      {
        ...declared,
        hashes: [{ algorithm: 'SHA-256', content: 'bb'.repeat(32) }, sha512('aa')],
        licences: {
          declared: [
            { text: 'WTFPL', from: 'app.asar/package.json' },
            { text: 'WTFPL', from: 'package-lock.json' },
          ],
          concluded: { expression: 'WTFPL', from: 'LICENSE' },
        },
        supplier: { name: 'Azer', from: 'app.asar/package.json' },
        scope: 'required',
        hasInstallScript: true,
        evidence: [...declared.evidence, ...shipped.evidence],
      },
    ])
  })

  it('takes no licence away because another tool concludes one', () => {
    const declared = npmPackage('gpl', '1.0.0', {
      licences: { declared: [{ text: 'GPL-3.0-only', from: 'package-lock.json' }] },
    })
    const reported = npmPackage('gpl', '1.0.0', {
      licences: { declared: [], concluded: { expression: 'MIT', from: 'other.cdx.json' } },
      evidence: [{ kind: 'reported', file: 'other.cdx.json', confidence: 1 }],
    })

    const { components } = buildInventory(
      [collected({ components: [declared] }), collected({ components: [reported] })],
      app,
    )

    expect(components[0]?.licences).toEqual(declared.licences)
  })

  it.each<[what: string, kind: 'declared' | 'reported', sources: (string | undefined)[], expected: string | undefined]>(
    [
      ['of the registry, when a folder has its name too', 'declared', [undefined, 'workspace'], undefined],
      ['of the registry, when another tool calls it a folder', 'reported', [undefined, 'workspace'], undefined],
      ['a folder, when all say so', 'declared', ['folder', 'folder'], 'folder'],
    ],
  )('calls a package %s', (_what, kind, sources, expected) => {
    const parts = sources.map((from, index) =>
      collected({
        components: [
          npmPackage('core', '1.0.0', {
            properties: from === undefined ? {} : { 'seaworthy:npm:source': from },
            evidence: [{ kind: index === 0 ? 'declared' : kind, file: `${index}.json`, confidence: 1 }],
          }),
        ],
      }),
    )

    const { components } = buildInventory(parts, app)

    expect(components[0]?.properties['seaworthy:npm:source']).toBe(expected)
  })

  it('tells of one version with two contents, and keeps the first', () => {
    const { components, faults } = buildInventory(
      [
        collected({ components: [npmPackage('a', '1.0.0', { hashes: [sha512('aa')] })] }),
        collected({
          components: [
            npmPackage('a', '1.0.0', {
              hashes: [sha512('bb')],
              evidence: [{ kind: 'declared', file: 'other/package-lock.json', line: 7, confidence: 1 }],
            }),
          ],
        }),
      ],
      app,
    )

    expect(components[0]?.hashes).toEqual([sha512('aa')])
    expect(faults).toMatchObject([{ rule: 'sbom/integrity-conflict', file: 'other/package-lock.json', line: 7 }])
    expect(faults[0]?.message).toBe(
      `pkg:npm/a@1.0.0 has one SHA-512 in package-lock.json, ${'aa'.repeat(64)}, and another in other/package-lock.json:7, ${'bb'.repeat(64)}.`,
    )
  })

  it('tells of digests that are none, and keeps none of them', () => {
    const { components, faults } = buildInventory(
      [
        collected({
          components: [
            npmPackage('a', '1.0.0', {
              hashes: [{ algorithm: 'SHA-256', content: 'xyz' }, sha512('AA')],
              references: [{ type: 'distribution', url: 'https://a/b', hashes: [{ algorithm: 'MD5', content: '' }] }],
            }),
          ],
        }),
      ],
      app,
    )

    expect(components[0]?.hashes).toEqual([sha512('aa')])
    expect(components[0]?.references).toEqual([{ type: 'distribution', url: 'https://a/b', hashes: [] }])
    expect(faults.map(({ rule, message }) => [rule, message])).toEqual([
      ['sbom/hash-invalid', 'pkg:npm/a@1.0.0 has "" for its MD5, which has 32 hexadecimal digits.'],
      ['sbom/hash-invalid', 'pkg:npm/a@1.0.0 has "xyz" for its SHA-256, which has 64 hexadecimal digits.'],
    ])
  })

  it('takes several archives of one version for what they are', () => {
    const wheels = (...contents: string[]) =>
      collected({
        components: [
          component({ name: 'numpy', version: '2.0', purl: 'pkg:pypi/numpy@2.0', hashes: contents.map(sha512) }),
        ],
      })

    const { components, faults } = buildInventory([wheels('aa', 'bb'), wheels('bb', 'cc')], app)

    expect(faults).toEqual([])
    expect(components[0]?.hashes).toEqual(['aa', 'bb', 'cc'].map(sha512))
  })

  it('brings the refs of every collector together', () => {
    const inventory = buildInventory(
      [
        collected({
          subject: { ref: 'root', name: 'desk', version: '1.0.0' },
          components: [
            component({ name: 'a', ref: 'node_modules/a', purl: 'pkg:NPM/a@1.0.0' }),
            npmPackage('b', '1.0.0'),
          ],
          dependencies: new Map([
            ['node_modules/a', ['pkg:npm/b@1.0.0', 'pkg:npm/b@1.0.0', 'node_modules/a']],
            ['pkg:npm/b@1.0.0', ['node_modules/a']],
          ]),
          roots: ['node_modules/a'],
          completeness: [{ aggregate: 'complete', refs: ['root', 'node_modules/a'], because: 'package-lock.json' }],
        }),
      ],
      app,
    )

    expect(inventory.subject.ref).toBe('application:desk@1.0.0')
    expect([...inventory.dependencies]).toEqual([
      ['application:desk@1.0.0', ['pkg:npm/a@1.0.0']],
      ['pkg:npm/a@1.0.0', ['pkg:npm/b@1.0.0']],
      ['pkg:npm/b@1.0.0', ['pkg:npm/a@1.0.0']],
    ])
    expect(inventory.completeness).toEqual([
      { aggregate: 'complete', refs: ['application:desk@1.0.0', 'pkg:npm/a@1.0.0'], because: 'package-lock.json' },
    ])
  })

  it('lists an app that is its own workspace member as the app alone', () => {
    const { subject, components, dependencies } = buildInventory(
      [
        collected({
          subject: { name: 'desk', version: '1.0.0', purl: 'pkg:npm/desk@1.0.0' },
          components: [npmPackage('desk', '1.0.0'), npmPackage('a', '1.0.0')],
          dependencies: new Map([['pkg:npm/desk@1.0.0', ['pkg:npm/a@1.0.0']]]),
        }),
      ],
      app,
    )

    expect(subject.ref).toBe('pkg:npm/desk@1.0.0')
    expect(components.map(({ ref }) => ref)).toEqual(['pkg:npm/a@1.0.0'])
    expect(dependencies.get(subject.ref)).toEqual(['pkg:npm/a@1.0.0'])
  })

  it('names the app as configured, else as its manifest does, else by its folder', () => {
    const part = collected({ subject: { name: 'from-manifest', version: '1.0.0' } })

    expect(buildInventory([], app).subject).toMatchObject({ name: 'app', type: 'application', ref: 'application:app' })
    expect(buildInventory([part], app).subject).toMatchObject({ name: 'from-manifest', version: '1.0.0' })
    expect(buildInventory([part], { ...app, given: { name: 'given' } }).subject).toMatchObject({
      name: 'given',
      version: '1.0.0',
    })
  })

  it('tells of dependencies that nothing describes, and leaves no edge to them', () => {
    const { dependencies, faults } = buildInventory(
      [
        collected({
          components: [npmPackage('a', '1.0.0')],
          dependencies: new Map([['pkg:npm/a@1.0.0', ['pkg:npm/gone@1.0.0', 'pkg:npm/\u001bx']]]),
        }),
      ],
      app,
    )

    expect(dependencies.get('pkg:npm/a@1.0.0')).toEqual([])
    expect(faults).toEqual([
      {
        rule: 'sbom/dependency-undescribed',
        message: '2 dependencies are named, and no entry describes them: "pkg:npm/\\u001bx", "pkg:npm/gone@1.0.0".',
        remedy: expect.any(String),
        file: 'package-lock.json',
      },
    ])
  })

  it('calls the app complete only when all that was found could be read', () => {
    const complete = collected({ completeness: [{ aggregate: 'complete', refs: [''], because: 'package-lock.json' }] })
    const broken = collected({
      faults: [{ rule: 'sbom/lock-invalid', message: 'm', remedy: 'r', file: 'Cargo.lock', line: 3 }],
    })

    expect(buildInventory([complete], app).completeness).toMatchObject([{ aggregate: 'complete' }])
    expect(buildInventory([complete, broken], app).completeness).toEqual([
      { aggregate: 'incomplete', refs: ['application:app'], because: 'not all could be read: Cargo.lock' },
    ])
  })

  it('believes what is known to be missing before what is proved, and that before what is unknown', () => {
    const claim = (aggregate: 'complete' | 'incomplete' | 'unknown') =>
      collected({
        components: [npmPackage('a', '1.0.0')],
        completeness: [{ aggregate, refs: ['pkg:npm/a@1.0.0'], because: aggregate }],
      })
    const decided = (...claims: Parameters<typeof claim>[0][]) =>
      buildInventory(claims.map(claim), app).completeness.map(({ aggregate }) => aggregate)

    expect(decided('unknown', 'complete')).toEqual(['complete'])
    expect(decided('complete', 'incomplete', 'unknown')).toEqual(['incomplete'])
  })

  it('keeps a component without a valid purl, under a ref that shows no control character', () => {
    const { components } = buildInventory(
      [collected({ components: [component({ name: 'a\u001b[31m', version: '1', ref: 'x', purl: 'pkg:npm' })] })],
      app,
    )

    expect(components).toMatchObject([{ ref: 'library:a%1B[31m@1' }])
    expect(components[0]).not.toHaveProperty('purl')
  })

  it('keeps names that JavaScript has a meaning for', () => {
    const properties = JSON.parse('{"__proto__":"x"}') as Record<string, string>
    const { components } = buildInventory(
      [
        collected({ components: [npmPackage('constructor', '1.0.0', { properties })] }),
        collected({ components: [npmPackage('constructor', '1.0.0')] }),
      ],
      app,
    )

    expect(Object.entries(components[0]?.properties ?? {})).toEqual([['__proto__', 'x']])
  })

  it('is the same whatever order lists come in', () => {
    const a = npmPackage('a', '1.0.0', {
      references: [
        { type: 'website', url: 'https://b' },
        { type: 'vcs', url: 'https://a' },
      ],
      properties: { z: '1', a: '2' },
    })
    const b = npmPackage('b', '1.0.0')
    const one = buildInventory([collected({ components: [a, b], roots: [a.ref, b.ref] })], app)
    const other = buildInventory(
      [collected({ components: [b, { ...a, references: a.references.toReversed() }], roots: [b.ref, a.ref] })],
      app,
    )

    expect(JSON.stringify([one, [...one.dependencies]])).toBe(JSON.stringify([other, [...other.dependencies]]))
  })

  it('takes time that grows with the number of components, and with that of mentions of one', async () => {
    await expectLinearTime(6000, (count) => {
      const many = Array.from({ length: count }, (_, index) => npmPackage(`p${index}`, '1.0.0'))
      const same = Array.from({ length: count * 4 }, (_, index) =>
        npmPackage('same', '1.0.0', { evidence: [{ kind: 'shipped', file: `f${index}`, confidence: 1 }] }),
      )
      const dependencies = new Map(
        many.map(({ ref }, index) => [ref, many.slice(index + 1, index + 6).map((to) => to.ref)]),
      )
      const parts = collected({ components: [...many, ...same], dependencies })
      return () => {
        const inventory = buildInventory([parts], app)
        expect(inventory.components).toHaveLength(count + 1)
        expect(inventory.components.at(-1)?.evidence).toHaveLength(count * 4)
      }
    })
  })
})
