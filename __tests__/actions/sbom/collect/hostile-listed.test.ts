import { describe, expect, it } from '@jest/globals'
import { collectDeclared } from '../../../../actions/sbom/src/collect/index.ts'
import { folderOf } from './folder.ts'
import { inventoryOf } from './inventory-of.ts'
import { expectLinearTime } from '../../../support/linear-time.ts'

const evil = 'evil\u001b[31m@1?x#y'

describe('lock files of many ecosystems that cannot be read', () => {
  it.each<[what: string, file: string, text: string, rule: string, line: number]>([
    ['a conflict in NuGet', 'packages.lock.json', '{\n<<<<<<< HEAD\n', 'sbom/lock-conflict', 2],
    ['a version of tomorrow in NuGet', 'packages.lock.json', '{"version":9}', 'sbom/lock-version', 1],
    ['a conflict in XML', 'packages.config', '<packages>\n<<<<<<< HEAD\n</packages>', 'sbom/lock-conflict', 2],
    ['an entity in XML', 'packages.config', '<!DOCTYPE p [<!ENTITY a "b">]>\n<p>&a;</p>', 'sbom/lock-invalid', 2],
    ['half a file of XML', 'a.csproj', '<Project>\n<ItemGroup>', 'sbom/manifest-invalid', 2],
    ['XML without end', 'gradle/verification-metadata.xml', '<a>'.repeat(200_000), 'sbom/lock-invalid', 1],
    ['a conflict in Gradle', 'gradle.lockfile', 'a:b:1=c\n=======\n', 'sbom/lock-conflict', 2],
    ['a conflict in Carthage', 'Cartfile.resolved', '>>>>>>> other\n', 'sbom/lock-conflict', 1],
    ['a key that stands twice', 'Package.resolved', '{"version":3,\n"version":3}', 'sbom/lock-invalid', 2],
  ])('%s is a fault with its place', async (_, file, text, rule, line) => {
    const { faults, components } = await inventoryOf({ [file]: text })

    expect(faults).toMatchObject([{ rule, file, line }])
    expect(components).toEqual([])
  })

  it('refuses aliases that stand for billions of values', async () => {
    const levels = Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}]`)
    const { faults } = await inventoryOf({ 'Podfile.lock': `l0: &l0 [1]\n${levels.join('\n')}\n` })

    expect(faults).toHaveLength(1)
  })
})

describe('packages of many ecosystems that do not fit', () => {
  it.each<[file: string, text: string]>([
    ['packages.lock.json', JSON.stringify({ version: 1, dependencies: { net: { [evil]: { resolved: '1' } } } })],
    ['packages.config', `<packages><package id="a b&#x2028;c" version="1"/></packages>`],
    ['a.csproj', `<Project><ItemGroup><PackageReference Include="a b&#x202e;c" Version="1"/></ItemGroup></Project>`],
    ['go.mod', 'module a.b/c\ngo 1.22\nrequire a.b/\u202edcba v1.0.0\n'],
    ['pom.xml', '<project><artifactId>a</artifactId><dependencies><dependency/></dependencies></project>'],
    ['gradle.lockfile', 'a:\u202eb:1=runtimeClasspath\n'],
    ['Package.resolved', JSON.stringify({ version: 3, pins: [{ identity: evil, state: { version: '1' } }] })],
    ['Cartfile.resolved', 'github "a/\u202eb" "1"\n'],
    ['Podfile.lock', `PODS:\n  - "a\\e[31m (1.0)"\nDEPENDENCIES: []\n`],
  ])('tells of names in %s that no package may have, and encodes them', async (file, text) => {
    const { components, faults } = await inventoryOf({ [file]: text })

    expect(faults.filter(({ rule }) => rule !== 'sbom/not-locked')).toMatchObject([{ rule: 'sbom/name-invalid', file }])
    expect(components).toHaveLength(1)
    expect(components[0]?.ref).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(components[0]?.purl ?? 'pkg:').toMatch(/^pkg:[\x21-\x7e]*$/)
  })

  it('keeps packages apart from the prototypes of objects', async () => {
    const { components, faults, dependencies } = await inventoryOf({
      'packages.lock.json': `{"version":1,"dependencies":{"net8.0":{
        "__proto__":{"type":"Direct","resolved":"1.0.0","dependencies":{"constructor":"1"}},
        "constructor":{"type":"Transitive","resolved":"1.0.0","dependencies":{"__proto__":"1"}}}}}`,
      'x/Podfile.lock':
        'PODS:\n  - constructor (1.0):\n    - __proto__\n  - __proto__ (1.0)\nDEPENDENCIES:\n  - constructor\n',
    })

    expect(faults).toEqual([])
    expect(components.map(({ purl }) => purl)).toEqual([
      'pkg:cocoapods/__proto__@1.0',
      'pkg:cocoapods/constructor@1.0',
      'pkg:nuget/__proto__@1.0.0',
      'pkg:nuget/constructor@1.0.0',
    ])
    expect(dependencies.get('pkg:nuget/constructor@1.0.0')).toEqual(['pkg:nuget/__proto__@1.0.0'])
  })
})

/** Lock files of as many packages, each of which needs another. */
const many: [file: string, text: (count: number) => string][] = [
  [
    'packages.lock.json',
    (count) => {
      const packages = numbers(count).map((n) => [
        `P${n}`,
        { type: 'Direct', resolved: '1.0.0', dependencies: next(n, count) },
      ])
      return JSON.stringify({ version: 1, dependencies: { net: Object.fromEntries(packages) as unknown } })
    },
  ],
  [
    'go.mod',
    (count) =>
      `module a.b/c\ngo 1.22\n${numbers(count)
        .map((n) => `require e.x/p${n} v1.0.0\n`)
        .join('')}`,
  ],
  [
    'gradle.lockfile',
    (count) =>
      numbers(count)
        .map((n) => `g:p${n}:1=runtimeClasspath\n`)
        .join(''),
  ],
  [
    'packages.config',
    (count) =>
      `<p>${numbers(count)
        .map((n) => `<package id="P${n}" version="1.0.0"/>`)
        .join('\n')}</p>`,
  ],
  [
    'Podfile.lock',
    (count) =>
      `PODS:\n${numbers(count)
        .map((n) => `  - P${n} (1.0):\n    - P${(n * 7) % count}\n`)
        .join('')}DEPENDENCIES:\n  - P1\n`,
  ],
]

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n)
}

function next(n: number, count: number): Record<string, string> {
  return { [`p${(n * 7) % count}`]: '1.0.0' }
}

describe('lock files with very many packages', () => {
  it.each(many)('take time in proportion to their number in %s', async (file, textOf) => {
    await expectLinearTime(5000, (count) => {
      const folder = folderOf({ [file]: textOf(count) })
      return async () => {
        const [collected] = await collectDeclared(folder)
        expect(collected?.components).toHaveLength(count)
      }
    })
  })
})
