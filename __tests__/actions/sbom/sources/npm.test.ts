import { describe, expect, it } from '@jest/globals'
import { findingsIn, kindsIn } from './found.ts'

const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')}`
const registry = 'https://registry.npmjs.org'

function entry(name: string, changed: object = {}, host = registry): object {
  return { version: '1.0.0', resolved: `${host}/${name}/-/${name}-1.0.0.tgz`, integrity, ...changed }
}

/** A package-lock.json, one entry a line from line 5 on. */
function lockOf(entries: Readonly<Record<string, object>>, root: object = {}): string {
  const all = Object.entries({ '': root, ...entries }).map(
    ([name, value]) => `${JSON.stringify(name && `node_modules/${name}`)}: ${JSON.stringify(value)}`,
  )
  return `{\n"lockfileVersion": 3,\n"packages": {\n${all.join(',\n')}\n}}`
}

const others = { a: entry('a'), b: entry('b'), c: entry('c') }

describe('packages of an npm lock file', () => {
  it('are nothing to decide about where they are from the public registry', async () => {
    expect(await kindsIn({ 'package-lock.json': lockOf(others) })).toEqual([])
  })

  it('are told at their line, with those whose digest is gone', async () => {
    const evil = entry('z', { integrity: undefined }, 'https://evil.example')

    expect(await kindsIn({ 'package-lock.json': lockOf({ ...others, z: evil }) })).toEqual([
      'elsewhere z:8',
      'undigested z:8',
    ])
  })

  const commit = 'a'.repeat(40)
  it.each([
    ['another host', { resolved: 'https://evil.example/z.tgz' }, ['elsewhere z:8']],
    ['a repository', { resolved: `git+https://evil.example/z.git#${commit}` }, ['elsewhere z:8']],
    ['an archive in the sources', { resolved: 'file:evil.tgz' }, ['elsewhere z:8']],
    ['a folder', { resolved: 'file:../evil' }, ['elsewhere z:8']],
    ['the name of a file', { resolved: 'evil.tgz' }, ['elsewhere z:8']],
    ['the name of a repository', { resolved: 'evil/z' }, ['elsewhere z:8']],
    ['an address in capitals', { resolved: ' HTTPS://evil.example/z.tgz' }, ['elsewhere z:8']],
    ['http', { resolved: 'http://registry.npmjs.org/z/-/z-1.0.0.tgz' }, ['unencrypted z:8']],
    ['another package', { resolved: `${registry}/evil/-/evil-1.0.0.tgz` }, ['another z:8']],
    ['another archive', { resolved: `${registry}/evil.tgz` }, ['another z:8']],
    ['the same name in a scope', { resolved: `${registry}/@evil/z/-/z-1.0.0.tgz` }, ['another z:8']],
    ['a scope in other letters', { resolved: `${registry}/%40evil%2fz/-/z-1.0.0.tgz` }, ['another z:8']],
    ['a way back', { resolved: `${registry}/z/-/../../@evil/z/-/z-1.0.0.tgz` }, ['another z:8']],
    [
      'a host before a backslash',
      { resolved: 'https://evil.example\\@registry.npmjs.org/z/-/z-1.0.0.tgz' },
      ['elsewhere z:8'],
    ],
    ['a slash too many', { resolved: 'https:///evil.example/z/-/z-1.0.0.tgz' }, ['elsewhere z:8']],
    ['a slash too few', { resolved: 'https:/evil.example/z/-/z-1.0.0.tgz' }, ['elsewhere z:8']],
    [
      'a bundle that nobody makes',
      { inBundle: true, resolved: 'https://evil.example/z/-/z-1.0.0.tgz' },
      ['elsewhere z:8'],
    ],
    ['another name', { name: 'evil', resolved: `${registry}/evil/-/evil-1.0.0.tgz` }, ['another evil:8']],
  ])('are substituted where the lock file alone has %s', async (_, changed, expected) => {
    const files = { 'package-lock.json': lockOf({ ...others, z: entry('z', changed) }, { dependencies: { z: '1' } }) }

    expect(await kindsIn(files)).toEqual(expected)
  })

  it.each([
    ['an address', 'https://files.example/z.tgz', { resolved: 'https://files.example/z.tgz' }, ['url z:8']],
    ['a repository', 'own/z', { resolved: `git+ssh://git@github.com/own/z.git#${commit}` }, ['git z:8']],
    ['a branch', 'own/z', { resolved: 'git+ssh://git@github.com/own/z.git#main' }, ['git z:8', 'unpinned z:8']],
    ['an archive in the sources', 'file:z.tgz', { resolved: 'file:z.tgz' }, ['file z:8']],
    ['an alias', 'npm:y@1', { name: 'y', resolved: `${registry}/y/-/y-1.0.0.tgz` }, []],
  ])('are of their kind where a manifest asks for %s', async (_, wanted, changed, expected) => {
    const z = entry('z', changed)
    const [inRoot, inOverrides] = [{ dependencies: { z: wanted } }, { overrides: { a: { '.': '1', z: wanted } } }]
    for (const root of [inRoot, inOverrides]) {
      const manifest = JSON.stringify({ name: 'app', ...root })

      expect(await kindsIn({ 'package.json': manifest, 'package-lock.json': lockOf({ ...others, z }, root) })).toEqual(
        expected,
      )
    }
  })

  it('are as the app asks for them, whatever the lock file says that others ask for', async () => {
    const evil = { name: 'evil', resolved: `${registry}/evil/-/evil-1.0.0.tgz` }
    const others = { a: entry('a', { dependencies: { z: 'npm:evil@1' } }), b: entry('b'), z: entry('z', evil) }

    expect(await kindsIn({ 'package-lock.json': lockOf(others, { dependencies: { z: '1' } }) })).toEqual([
      'another evil:7',
    ])
    expect(await kindsIn({ 'package-lock.json': lockOf(others, { dependencies: { a: '1' } }) })).toEqual([])
  })

  it('are known when settings name the registry, beside the lock file or above it', async () => {
    const own = lockOf({ ...others, z: entry('z', {}, 'https://npm.example/feed') })

    for (const [name, text] of [
      ['.npmrc', '@own:registry=https://npm.example/feed/\n'],
      ['.yarnrc.yml', 'npmRegistryServer: "https://npm.example"'],
      ['bunfig.toml', '[install.scopes]\nown = { token = "x", url = "https://npm.example/" }'],
    ] as const) {
      expect(await kindsIn({ 'package-lock.json': own, [name]: text })).toEqual([])
      expect(await kindsIn({ 'app/package-lock.json': own, [name]: text })).toEqual([])
    }
    expect(await kindsIn({ 'package-lock.json': own, '.npmrc': '# registry=https://npm.example' })).toHaveLength(1)
  })

  it('are of an unknown registry where all are from one that nothing names', async () => {
    const mirror = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, entry(name, {}, 'https://npm.example')]))
    const files = { 'package-lock.json': lockOf(mirror) }

    expect(await kindsIn(files)).toEqual(['registry a:5', 'registry b:6', 'registry c:7'])
    expect((await findingsIn(files)).map(({ severity, message, at }) => ({ severity, message, at }))).toEqual([
      {
        severity: 'medium',
        message:
          'Packages of the lock file (3) come from "npm.example", a registry that is neither public nor named by settings beside the lock file: "a", "b", "c".',
        at: { file: 'package-lock.json', line: 5 },
      },
    ])
    expect(await findingsIn(files, { allow: ['npm.example'] })).toEqual([])
  })

  it('need no digest where none has one', async () => {
    const bare = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, entry(name, { integrity: undefined })]))

    expect(await kindsIn({ 'package-lock.json': lockOf(bare) })).toEqual([])
  })
})

describe('packages of other lock files for npm', () => {
  const block = (name: string, host: string, digest: string) =>
    `${name}@^1.0.0:\n  version "1.0.0"\n  resolved "${host}/${name}/-/${name}-1.0.0.tgz"\n${digest}`
  const proper = ['a', 'b', 'c'].map((name) => block(name, registry, `  integrity ${integrity}\n`))

  it('are told of Yarn 1', async () => {
    const lock = ['# yarn lockfile v1', ...proper, block('z', 'https://evil.example', '')].join('\n')
    const local = ['# yarn lockfile v1', ...proper, 'z@^1.0.0:\n  version "1.0.0"\n  resolved "file:z.tgz"'].join('\n')

    expect(await kindsIn({ 'yarn.lock': lock })).toEqual(['elsewhere z:17', 'undigested z:17'])
    expect(await kindsIn({ 'yarn.lock': local })).toEqual(['elsewhere z:17'])

    const ofAlias = (keys: string, name: string) =>
      ['# yarn lockfile v1', ...proper, block(name, registry, `  integrity ${integrity}`).replace(/^.*:$/m, keys)].join(
        '\n',
      )
    expect(await kindsIn({ 'yarn.lock': ofAlias('"z-cjs@npm:z@^1.0.0", z@^1.0.0:', 'z') })).toEqual([])
    expect(await kindsIn({ 'yarn.lock': ofAlias('"z@npm:evil@^1.0.0", z@^1.0.0:', 'evil') })).toEqual([
      'another evil:17',
    ])
  })

  const berry = (key: string, resolution: string) =>
    `__metadata:\n  version: 8\n\n"a@npm:1":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0"\n\n"${key}":\n  version: 1.0.0\n  resolution: "${resolution}"\n`
  it.each([
    ['z@npm:^1.0.0', 'z@npm:1.0.0', []],
    ['z@npm:^1.0.0', 'evil@npm:1.0.0', ['another evil:8']],
    ['z@npm:y@^1.0.0', 'y@npm:1.0.0', []],
    ['z@npm:^1.0.0', 'z@https://evil.example/z.tgz', ['elsewhere z:8']],
    ['z@npm:^1.0.0', 'z@exec:./make.js', ['elsewhere z:8']],
    ['z@npm:^1.0.0', 'z@portal:../evil::locator=app', ['elsewhere z:8']],
    ['z@npm:^1.0.0', 'z@patch:z@npm%3A1.0.0#./evil.patch::version=1.0.0', ['another z:8']],
    ['z@patch:z@npm%3A1.0.0#./own.patch', 'z@patch:z@npm%3A1.0.0#./own.patch::version=1.0.0', []],
    ['z@https://files.example/z.tgz', 'z@https://files.example/z.tgz', ['url z:8']],
    ['z@file:z.tgz::locator=app', 'z@file:z.tgz#z.tgz::hash=1&locator=app', ['file z:8']],
  ])('of Yarn 4 have a place that %s asks for, or not: %s', async (key, resolution, expected) => {
    expect(await kindsIn({ 'yarn.lock': berry(key, resolution) })).toEqual(expected)
  })

  it.each([
    ['z@1.0.0', `{integrity: ${integrity}}`, []],
    ['z@1.0.0', `{integrity: ${integrity}, tarball: https://evil.example/z.tgz}`, ['elsewhere z']],
    ['z@1.0.0', `{integrity: ${integrity}, tarball: evil/-/evil-1.0.0.tgz}`, ['another z']],
    ['z@1.0.0', `{integrity: ${integrity}, tarball: z/-/z-1.0.0.tgz}`, []],
    ['z@1.0.0', `{integrity: ${integrity}, tarball: '@evil/z/-/z-1.0.0.tgz'}`, ['another z']],
    ['z@1.0.0', '{directory: ../evil, type: directory}', ['elsewhere z']],
  ])('of pnpm have a place: %s from %s', async (key, resolution, expected) => {
    const lock = `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      z: {specifier: ^1.0.0, version: 1.0.0}\npackages:\n  a@1.0.0:\n    resolution: {integrity: ${integrity}}\n  ${key}:\n    resolution: ${resolution}\nsnapshots:\n  a@1.0.0: {}\n  ${key}: {}\n`
    const kinds = (await kindsIn({ 'pnpm-lock.yaml': lock })).map((one) => one.replace(/:\d+$/, ''))
    expect(kinds).toEqual(expected)
  })

  it.each([
    ['^1.0.0', ['another evil']],
    ['npm:evil@^1.0.0', []],
    ["'catalog:'", []],
  ])('of pnpm are another where a manifest asks for %s', async (specifier, expected) => {
    const lock = `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      z: {specifier: ${specifier}, version: evil@1.0.0}\npackages:\n  evil@1.0.0:\n    resolution: {integrity: ${integrity}}\nsnapshots:\n  evil@1.0.0: {}\n`
    const kinds = (await kindsIn({ 'pnpm-lock.yaml': lock })).map((one) => one.replace(/:\d+$/, ''))
    expect(kinds).toEqual(expected)
  })

  it.each([
    ['z', ['z@1.0.0', '', {}, integrity], []],
    ['z', ['z@1.0.0', 'https://evil.example/z', {}, integrity], ['elsewhere z']],
    ['z', ['z@./z.tgz', {}, integrity], ['elsewhere z']],
    ['z', ['evil@1.0.0', '', {}, integrity], ['another evil']],
    ['z', ['z@https://evil.example/z.tgz', {}], ['elsewhere z', 'undigested z']],
  ])('of Bun have a place: %s from %j', async (key, value, expected) => {
    const lock = {
      lockfileVersion: 1,
      workspaces: { '': { dependencies: { z: '^1' } } },
      packages: { a: ['a@1.0.0', '', {}, integrity], [key]: value },
    }
    const kinds = (await kindsIn({ 'bun.lock': JSON.stringify(lock) })).map((one) => one.replace(/:\d+$/, ''))
    expect(kinds).toEqual(expected)
  })
})
