import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { collectDeclared } from '../../../../actions/sbom/src/collect/index.ts'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import type { Inventory } from '../../../../actions/sbom/src/inventory/inventory.ts'
import { project } from './fixtures/project.ts'
import { folderOf } from './folder.ts'

/** Every package manager made its lock file of the same project: see fixtures/make.ts. */
const lockFiles: [fixture: string, file: string][] = [
  ['npm-1', 'package-lock.json'],
  ['npm-2', 'package-lock.json'],
  ['npm-3', 'package-lock.json'],
  ['npm-3', 'npm-shrinkwrap.json'],
  ['pnpm-3', 'pnpm-lock.yaml'],
  ['pnpm-5', 'pnpm-lock.yaml'],
  ['pnpm-6', 'pnpm-lock.yaml'],
  ['pnpm-7', 'pnpm-lock.yaml'],
  ['pnpm-8', 'pnpm-lock.yaml'],
  ['pnpm-9', 'pnpm-lock.yaml'],
  ['yarn-1', 'yarn.lock'],
  ['yarn-3', 'yarn.lock'],
  ['yarn-4', 'yarn.lock'],
  ['bun', 'bun.lock'],
]

const expected = {
  'pkg:npm/%40desk/core@1.0.0': 'required',
  'pkg:npm/debug@4.3.4': 'required',
  'pkg:npm/is-buffer@1.1.6': 'excluded',
  'pkg:npm/is-even@1.0.0': 'excluded',
  'pkg:npm/is-number@3.0.0': 'excluded',
  'pkg:npm/is-number@6.0.0': 'required',
  'pkg:npm/is-odd@0.1.2': 'excluded',
  'pkg:npm/is-odd@3.0.1': 'required',
  'pkg:npm/kind-of@3.2.2': 'excluded',
  'pkg:npm/left-pad@1.3.0': 'excluded',
  'pkg:npm/ms@2.0.0': 'required',
  'pkg:npm/ms@2.1.2': 'required',
  'pkg:npm/fsevents@2.3.3': 'optional',
}

/** Of ms 2.1.2, by the registry. */
const digest =
  'b0690fc7e56332d980e8c5f6ee80381411442c50996784b85ea7863970afebcb53fa36f7be4fd1c9a2963f43d32b25ad98b48cd1bf9a7544c4bdbb353c4687db'

async function inventoryOf(fixture: string, file: string): Promise<Inventory> {
  const text = readFileSync(path.join(import.meta.dirname, 'fixtures', `${fixture}.lock`), 'utf8')
  return buildInventory(await collectDeclared(folderOf({ ...project, [file]: text })), { fallbackName: 'app' })
}

describe.each(lockFiles)('a lock file by %s as %s', (fixture, file) => {
  it('tells every package and whether it ships', async () => {
    const { components, subject, faults } = await inventoryOf(fixture, file)

    const scopes = Object.fromEntries(components.map(({ purl, ref, scope }) => [purl ?? ref, scope]))
    expect(faults).toEqual([])
    expect(scopes).toMatchObject(expected)
    expect(subject).toMatchObject({ group: '@desk', name: 'app', version: '1.2.3' })
    expect(subject.purl).toBeUndefined()
  })

  it('tells who depends on what', async () => {
    const { dependencies, subject } = await inventoryOf(fixture, file)

    const roots = ['debug@4.3.4', 'fsevents@2.3.3', 'is-even@1.0.0', 'is-odd@3.0.1', 'ms@2.0.0', '%40desk/core@1.0.0']
    expect(dependencies.get(subject.ref)).toEqual(expect.arrayContaining(roots.map((name) => `pkg:npm/${name}`)))
    expect(dependencies.get('pkg:npm/is-odd@3.0.1')).toEqual(['pkg:npm/is-number@6.0.0'])
    expect(dependencies.get('pkg:npm/is-odd@0.1.2')).toEqual(['pkg:npm/is-number@3.0.0'])
    expect(dependencies.get('pkg:npm/debug@4.3.4')).toEqual(['pkg:npm/ms@2.1.2'])
    expect(dependencies.get('pkg:npm/%40desk/core@1.0.0')).toContain('pkg:npm/ms@2.1.2')
  })

  it('proves that nothing is missing', async () => {
    const { completeness, components, subject } = await inventoryOf(fixture, file)

    expect(completeness).toEqual([
      { aggregate: 'complete', refs: [subject.ref, ...components.map(({ ref }) => ref)].sort(), because: file },
    ])
  })

  it('names the line of a package, and its digest where the lock file has it', async () => {
    const { components } = await inventoryOf(fixture, file)
    const lines = readFileSync(path.join(import.meta.dirname, 'fixtures', `${fixture}.lock`), 'utf8').split('\n')

    const ms = components.find(({ purl }) => purl === 'pkg:npm/ms@2.1.2')
    expect(lines[(ms?.evidence[0]?.line ?? 0) - 1]).toMatch(/\bms[@/":]/)
    // The checksums of Yarn 2 and later are of the archives in its own cache.
    const isBerry = /^yarn-[34]$/.test(fixture)
    expect(ms?.hashes).toEqual(isBerry ? [] : expect.arrayContaining([{ algorithm: 'SHA-512', content: digest }]))
    expect(ms?.properties['seaworthy:yarn:checksum'] !== undefined).toBe(isBerry)
  })
})
