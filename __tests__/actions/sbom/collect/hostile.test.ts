import { describe, expect, it } from '@jest/globals'
import { collectDeclared } from '../../../../actions/sbom/src/collect/index.ts'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import type { Inventory } from '../../../../actions/sbom/src/inventory/inventory.ts'
import { folderOf } from './folder.ts'
import { expectLinearTime } from '../../../support/linear-time.ts'

async function inventoryOf(files: Record<string, string>): Promise<Inventory> {
  return buildInventory(await collectDeclared(folderOf(files)), { fallbackName: 'app' })
}

const sha512 = `sha512-${Buffer.alloc(64, 1).toString('base64')}`

/** A package-lock.json of version 3, one entry a line from line 4 on. */
function npmLock(packages: Record<string, unknown>): string {
  const entries = Object.entries({ '': {}, ...packages }).map(
    ([key, entry]) => `${JSON.stringify(key)}: ${JSON.stringify(entry)}`,
  )
  return `{\n"lockfileVersion": 3,\n"packages": {\n${entries.join(',\n')}\n}}`
}

const conflicted = '<<<<<<< HEAD\n  a\n=======\n  b\n>>>>>>> branch\n'

describe('lock files that cannot be read', () => {
  it.each<[what: string, file: string, text: string, rule: string, line: number]>([
    ['a conflict in npm', 'package-lock.json', `{\n${conflicted}}`, 'sbom/lock-conflict', 2],
    ['a conflict in pnpm', 'pnpm-lock.yaml', `lockfileVersion: '9.0'\n\n${conflicted}`, 'sbom/lock-conflict', 3],
    ['a conflict in Yarn', 'yarn.lock', `# yarn lockfile v1\n${conflicted}`, 'sbom/lock-conflict', 2],
    ['a conflict in Bun', 'bun.lock', `{\n\n${conflicted}}`, 'sbom/lock-conflict', 3],
    ['a conflict with CRLF', 'package-lock.json', '{\r\n<<<<<<< HEAD\r\n=======\r\n}', 'sbom/lock-conflict', 2],
    ['half a file', 'package-lock.json', '{\n"packages": {\n"": ', 'sbom/lock-invalid', 3],
    ['an empty file', 'package-lock.json', '', 'sbom/lock-invalid', 1],
    ['a list', 'package-lock.json', '[]', 'sbom/lock-invalid', 1],
    ['no packages', 'package-lock.json', '{}', 'sbom/lock-invalid', 1],
    ['a key that stands twice', 'package-lock.json', '{"packages":{"a":{},\n"a":{}}}', 'sbom/lock-invalid', 2],
    [
      'a key twice, once in escapes',
      'package-lock.json',
      '{"packages":{"a":{},\n"\\u0061":{}}}',
      'sbom/lock-invalid',
      2,
    ],
    [
      'a key twice in pnpm',
      'pnpm-lock.yaml',
      "lockfileVersion: '9.0'\nlockfileVersion: '9.0'\n",
      'document/not-yaml',
      2,
    ],
    ['a key twice in Yarn', 'yarn.lock', 'a@1:\n  version "1"\n\na@1:\n  version "2"\n', 'sbom/lock-invalid', 4],
    ['a version of tomorrow in npm', 'package-lock.json', '{"lockfileVersion":9}', 'sbom/lock-version', 1],
    ['a version of tomorrow in pnpm', 'pnpm-lock.yaml', "lockfileVersion: '99.0'\n", 'sbom/lock-version', 1],
    ['a version of tomorrow in Yarn', 'yarn.lock', '\n__metadata:\n  version: 99\n', 'sbom/lock-version', 2],
    ['a version of tomorrow in Bun', 'bun.lock', '{"lockfileVersion": 99}', 'sbom/lock-version', 1],
    ['a Yarn line without a place', 'yarn.lock', 'a@1:\n      version "1"\n', 'sbom/lock-invalid', 2],
    ['what is no Yarn lock', 'yarn.lock', '<html>', 'sbom/lock-invalid', 1],
    [
      'a Yarn bomb of levels',
      'yarn.lock',
      Array.from({ length: 50 }, (_, n) => `${'  '.repeat(n)}a:`).join('\n'),
      'sbom/lock-invalid',
      22,
    ],
  ])('%s is a fault with its place', async (_, file, text, rule, line) => {
    const { faults, components } = await inventoryOf({ [file]: text })

    expect(faults).toMatchObject([{ rule, file, line }])
    expect(components).toEqual([])
  })

  it('nests too deeply for every reader, and none of them falls', async () => {
    const deep = '{"dependencies":{"a":'.repeat(50_000) + '1' + '}}'.repeat(50_000)
    const { faults } = await inventoryOf({
      'a/package-lock.json': deep,
      'b/bun.lock': deep,
      'c/pnpm-lock.yaml': `a: ${'['.repeat(100_000)}`,
      'd/pnpm-lock.yaml': `lockfileVersion: '9.0'\npackages: ${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`,
    })

    expect(new Set(faults.map(({ file }) => file))).toEqual(
      new Set(['a/package-lock.json', 'b/bun.lock', 'c/pnpm-lock.yaml', 'd/pnpm-lock.yaml']),
    )
  })

  it('refuses aliases that stand for billions of values', async () => {
    const levels = Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}]`)
    const { faults } = await inventoryOf({ 'pnpm-lock.yaml': `l0: &l0 [1]\n${levels.join('\n')}\n` })

    expect(faults).toHaveLength(1)
  })

  it('asks for the text form of a binary lock file, unless it is there', async () => {
    const { faults } = await inventoryOf({ 'bun.lockb': '\0\0' })

    expect(faults).toMatchObject([{ rule: 'sbom/lock-binary', file: 'bun.lockb' }])
    expect(faults[0]?.remedy).toContain('bun install --save-text-lockfile')
    const both = await inventoryOf({ 'bun.lockb': '\0', 'bun.lock': '{"lockfileVersion":1,"packages":{}}' })
    expect(both.faults).toEqual([])
  })
})

describe('packages that do not fit', () => {
  it('tells of names that no package may have, and encodes them', async () => {
    const name = 'evil\u001b[31m\n@1?x#y'
    const { components, faults } = await inventoryOf({
      'package-lock.json': npmLock({ [`node_modules/${name}`]: { version: '1.0.0', integrity: sha512 } }),
    })

    expect(faults).toMatchObject([{ rule: 'sbom/name-invalid', line: 5 }])
    expect(components[0]?.purl).toMatch(/^pkg:npm\/[\x21-\x7e]+@1\.0\.0$/)
    expect(components[0]?.ref).not.toMatch(/\p{Cc}/u)
  })

  it('keeps a package without version, and says so', async () => {
    const { components, faults } = await inventoryOf({ 'package-lock.json': npmLock({ 'node_modules/a': {} }) })

    expect(components.map(({ ref }) => ref)).toEqual(['pkg:npm/a'])
    expect(faults).toMatchObject([{ rule: 'sbom/version-missing', line: 5 }])
  })

  it('has no digest of an integrity that fits two archives', async () => {
    const [one, other] = [1, 2].map((byte) => `sha512-${Buffer.alloc(64, byte).toString('base64')}`)
    const lockOf = (integrity: string) => npmLock({ 'node_modules/a': { version: '1.0.0', integrity } })
    const both = await inventoryOf({ 'package-lock.json': lockOf(`${one} ${other}`) })
    const twice = await inventoryOf({ 'package-lock.json': lockOf(`${one} ${one}`) })

    expect(both.faults).toMatchObject([{ rule: 'sbom/integrity-invalid', line: 5 }])
    expect([twice.faults, twice.components[0]?.hashes.length]).toEqual([[], 1])
  })

  it('has no digest of an integrity that is none', async () => {
    const { components, faults } = await inventoryOf({
      'package-lock.json': npmLock({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-AAAA' } }),
    })

    expect(components[0]?.hashes).toEqual([])
    expect(faults).toMatchObject([{ rule: 'sbom/integrity-invalid', line: 5 }])
  })

  it('does not call complete what needs a package that is not there', async () => {
    const { completeness, faults } = await inventoryOf({
      'package-lock.json': npmLock({
        'node_modules/a': { version: '1.0.0', dependencies: { gone: '1' } },
        'node_modules/b': { version: '1.0.0', optionalDependencies: { gone: '1' }, peerDependencies: { gone: '1' } },
      }),
    })

    expect(faults).toMatchObject([{ rule: 'sbom/dependency-undescribed', line: 5 }])
    expect(completeness).toContainEqual(expect.objectContaining({ aggregate: 'incomplete', refs: ['pkg:npm/a@1.0.0'] }))
    expect(completeness).toContainEqual(expect.objectContaining({ aggregate: 'complete', refs: ['pkg:npm/b@1.0.0'] }))
  })

  it('sees one version with two contents', async () => {
    const other = `sha512-${Buffer.alloc(64, 2).toString('base64')}`
    const { faults } = await inventoryOf({
      'package-lock.json': npmLock({
        'node_modules/a': { version: '1.0.0', integrity: sha512 },
        'node_modules/b/node_modules/a': { version: '1.0.0', integrity: other },
        'node_modules/b': { version: '1.0.0', integrity: sha512 },
      }),
    })

    expect(faults).toMatchObject([{ rule: 'sbom/integrity-conflict' }])
  })

  it('tells of a manifest that cannot be read, since the app is described there', async () => {
    const { faults, completeness } = await inventoryOf({
      'package.json': '{\n<<<<<<< HEAD\n}',
      'yarn.lock': '# yarn lockfile v1\n\na@1:\n  version "1.0.0"\n',
    })

    expect(faults).toMatchObject([{ rule: 'sbom/manifest-invalid', file: 'package.json', line: 2 }])
    expect(completeness).toContainEqual(expect.objectContaining({ aggregate: 'unknown', refs: ['application:app'] }))
  })

  it('walks cycles once, and keeps members of objects apart from their prototypes', async () => {
    const { components, dependencies } = await inventoryOf({
      'package-lock.json': npmLock({
        'node_modules/a': { version: '1.0.0', dependencies: { constructor: '1', a: '1' } },
        'node_modules/constructor': { version: '1.0.0', dependencies: { a: '1' } },
      }),
    })

    expect(components).toHaveLength(2)
    expect(dependencies.get('pkg:npm/a@1.0.0')).toEqual(['pkg:npm/constructor@1.0.0'])
    expect(dependencies.get('pkg:npm/constructor@1.0.0')).toEqual(['pkg:npm/a@1.0.0'])
  })

  it('spreads no password that an address holds', async () => {
    const { components } = await inventoryOf({
      'package-lock.json': npmLock({
        'node_modules/a': { version: '1.0.0', resolved: 'https://me:hunter2@npm.example/a/-/a-1.0.0.tgz' },
        'node_modules/b': { version: '1.0.0', resolved: 'git+https://hunter2@github.com/o/b.git#abc' },
        'node_modules/c': { version: '1.0.0', resolved: 'https://files.example/c.tgz?token=hunter2' },
      }),
    })

    expect(JSON.stringify(components)).not.toContain('hunter2')
    expect(components.map(({ purl }) => purl)).toEqual([
      'pkg:npm/a@1.0.0',
      'pkg:npm/b@1.0.0?vcs_url=git%2Bhttps%3A%2F%2Fgithub.com%2Fo%2Fb.git%40abc',
      'pkg:npm/c@1.0.0?download_url=https%3A%2F%2Ffiles.example%2Fc.tgz',
    ])
  })

  it('takes time in proportion to the number of packages', async () => {
    await expectLinearTime(5000, (count) => {
      const packages: Record<string, unknown> = {}
      for (let n = 0; n < count; n++) {
        const needed = `p${(n * 7) % count}`
        packages[`node_modules/p${n}`] = { version: '1.0.0', integrity: sha512, dependencies: { [needed]: '1' } }
      }
      const folder = folderOf({ 'package-lock.json': npmLock(packages) })
      return async () => {
        const [collected] = await collectDeclared(folder)
        expect(collected?.components).toHaveLength(count)
      }
    })
  })

  it('reads 200,000 packages', async () => {
    const entries = Array.from({ length: 200_000 }, (_, n) => `"node_modules/p${n}":{"version":"1.0.0"}`)
    const text = `{"lockfileVersion":3,"packages":{${entries.join(',\n')}}}`

    const [collected] = await collectDeclared(folderOf({ 'package-lock.json': text }))

    expect(collected?.components).toHaveLength(200_000)
    expect(collected?.components.at(-1)?.evidence[0]?.line).toBe(200_000)
  })
})

describe('an npm lock file that lies', () => {
  const kindsOf = async (files: Record<string, string>) =>
    (await collectDeclared(folderOf(files))).flatMap(({ origins = [] }) => origins.map(({ kind }) => kind))
  const archive = (file: string) => `https://registry.npmjs.org/${file}.tgz`
  const manifest = JSON.stringify({ name: 'app', dependencies: { lodash: '4.17.20' } })

  it.each([
    ['another package', 'event-stream/-/event-stream-4.17.21'],
    ['another package of its own name', 'event-stream/-/lodash-4.17.21'],
    ['another version', 'lodash/-/lodash-4.17.20'],
  ])('is told when it names the archive of %s', async (_what, file) => {
    const lodash = { version: '4.17.21', resolved: archive(file) }
    expect(await kindsOf({ 'package-lock.json': npmLock({ 'node_modules/lodash': lodash }) })).toContain('another')
  })

  it.each([
    ['lodash', '4.17.21', archive('lodash/-/lodash-4.17.21')],
    ['@a/b', '1.0.0', archive('@a/b/-/b-1.0.0')],
    ['@a/b', '1.0.0', archive('@a%2fb/-/b-1.0.0')],
    ['a', '1.0.0+7', archive('a/-/a-1.0.0')],
    ['@a/b', '1.0.0', 'https://npm.pkg.github.com/download/@a/b/1.0.0/0123abcd'],
  ])('is right when %s %s comes from %s', async (name, version, resolved) => {
    const lock = npmLock({ [`node_modules/${name}`]: { version, resolved } })
    const settings = '@a:registry=https://npm.pkg.github.com'
    expect(await kindsOf({ 'package-lock.json': lock, '.npmrc': settings })).toEqual([])
  })

  it('cannot hide a package in the half that another npm reads', async () => {
    const lock = { lockfileVersion: 2, packages: { '': {} }, dependencies: { lodash: { version: '4.17.20' } } }
    const { components } = await inventoryOf({ 'package-lock.json': JSON.stringify(lock) })
    expect(components.map(({ purl }) => purl)).toEqual(['pkg:npm/lodash@4.17.20'])
  })

  it.each([
    ['address', { version: '1.0.0', resolved: 'https://evil.example/lodash/-/lodash-1.0.0.tgz' }],
    ['digest', { version: '1.0.0', integrity: `sha512-${Buffer.alloc(64, 2).toString('base64')}` }],
    ['version', { version: '0.9.0' }],
    ['alias', { version: 'npm:evil@1.0.0' }],
  ])('cannot have another %s in the half that another npm reads', async (_, old) => {
    const entry = {
      version: '1.0.0',
      resolved: archive('lodash/-/lodash-1.0.0'),
      integrity: `sha512-${Buffer.alloc(64, 1).toString('base64')}`,
    }
    const lockOf = (dependencies: object) =>
      JSON.stringify({ lockfileVersion: 2, packages: { 'node_modules/lodash': entry }, dependencies }, undefined, 1)
    const faultsIn = async (lock: string) => (await inventoryOf({ 'package-lock.json': lock })).faults

    expect(await faultsIn(lockOf({ lodash: entry }))).toEqual([])
    expect(await faultsIn(lockOf({ lodash: old }))).toMatchObject([{ rule: 'sbom/lock-invalid', line: 4 }])
  })

  it('cannot call what the app requires a part of its development', async () => {
    const lock = npmLock({ 'node_modules/lodash': { version: '4.17.20', dev: true } })
    const { components } = await inventoryOf({ 'package.json': manifest, 'package-lock.json': lock })
    expect(components.map(({ scope }) => scope)).toEqual(['required'])
  })
})
