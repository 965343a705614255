import { describe, expect, it } from '@jest/globals'
import type { Fault } from '../../../../actions/sbom/src/inventory/inventory.ts'
import { policySchema } from '../../../../actions/sbom/src/policy.ts'
import { unreadFindings } from '../../../../actions/sbom/src/judge/unread.ts'
import { inventoryOf } from './inventory-of.ts'

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

async function told(files: Record<string, string>): Promise<string[]> {
  const { faults } = await inventoryOf(files)
  return faults.map(({ rule, line, message }: Fault) => `${rule}:${line ?? ''} ${/: (.*)\.$/.exec(message)?.[1] ?? ''}`)
}

describe('packages that are not from where the others are', () => {
  it('are told at their line, with those whose digest is gone', async () => {
    const evil = entry('z', { integrity: undefined }, 'https://evil.example')

    expect(await told({ 'package-lock.json': lockOf({ ...others, z: evil }) })).toEqual([
      'sbom/integrity-missing:8 "z"',
      'sbom/source-elsewhere:8 "z"',
    ])
  })

  it.each([
    ['another host', { resolved: 'https://evil.example/z.tgz' }, 'sbom/source-elsewhere:8 "z"'],
    ['a repository', { resolved: `git+https://evil.example/z.git#${'a'.repeat(40)}` }, 'sbom/source-elsewhere:8 "z"'],
    ['http', { resolved: 'http://registry.npmjs.org/z/-/z-1.0.0.tgz' }, 'sbom/source-unencrypted:8 "z"'],
    ['another package', { resolved: `${registry}/evil/-/evil-1.0.0.tgz` }, 'sbom/archive-of-another:8 "z"'],
    ['another archive', { resolved: `${registry}/evil.tgz` }, 'sbom/archive-of-another:8 "z"'],
  ])('are told of %s', async (_, changed, expected) => {
    expect(await told({ 'package-lock.json': lockOf({ ...others, z: entry('z', changed) }) })).toEqual([expected])
  })

  it('are told of Yarn 1, too', async () => {
    const block = (name: string, host: string, digest: string) =>
      `${name}@^1.0.0:\n  version "1.0.0"\n  resolved "${host}/${name}/-/${name}-1.0.0.tgz"\n${digest}`
    const proper = ['a', 'b', 'c'].map((name) => block(name, registry, `  integrity ${integrity}\n`))
    const lock = ['# yarn lockfile v1', ...proper, block('z', 'https://evil.example', '')].join('\n')

    expect(await told({ 'yarn.lock': lock })).toEqual(['sbom/integrity-missing:17 "z"', 'sbom/source-elsewhere:17 "z"'])
  })

  it('are known when somebody asks for the address, or settings name the registry', async () => {
    const url = 'https://files.example/z.tgz'
    const asked = lockOf({ ...others, z: entry('z', { resolved: url }) }, { dependencies: { z: url } })
    const own = lockOf({ ...others, z: entry('z', {}, 'https://npm.example/feed') })

    expect(await told({ 'package-lock.json': asked })).toEqual([])
    expect(await told({ 'package-lock.json': own, '.npmrc': '@own:registry=https://npm.example/feed/\n' })).toEqual([])
    expect(await told({ 'package-lock.json': own, '.yarnrc.yml': 'npmRegistryServer: "https://npm.example"' })).toEqual(
      [],
    )
  })

  it('are not told where all are from a mirror, or none has a digest', async () => {
    const mirror = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, entry(name, {}, 'https://npm.example')]))
    const bare = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, entry(name, { integrity: undefined })]))

    expect(await told({ 'package-lock.json': lockOf(mirror) })).toEqual([])
    expect(await told({ 'package-lock.json': lockOf(bare) })).toEqual([])
  })

  it('weigh what the policy says of sources', async () => {
    const lock = lockOf({ ...others, z: entry('z', { integrity: undefined }) })
    const inventory = await inventoryOf({ 'package-lock.json': lock })
    const weighed = (policy: object) =>
      unreadFindings(inventory, policySchema.parse(policy)).map(({ severity }) => severity)

    expect(weighed({})).toEqual(['high'])
    expect(weighed({ sources: 'review', unread: 'deny' })).toEqual(['medium'])
  })
})
