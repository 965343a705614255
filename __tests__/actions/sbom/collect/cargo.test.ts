import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { collectDeclared } from '../../../../actions/sbom/src/collect/index.ts'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import type { Component } from '../../../../actions/sbom/src/inventory/component.ts'
import type { Inventory } from '../../../../actions/sbom/src/inventory/inventory.ts'
import { cargoProject } from './fixtures/cargo-project.ts'
import { folderOf } from './folder.ts'
import { expectLinearTime } from '../../../support/linear-time.ts'

const onlyFor = 'seaworthy:cargo:only-for'
const cratesIo = 'source = "registry+https://github.com/rust-lang/crates.io-index"'

async function inventoryOf(files: Readonly<Record<string, string>>): Promise<Inventory> {
  return buildInventory(await collectDeclared(folderOf(files)), { fallbackName: 'app' })
}

function lockOf(version: number): string {
  return readFileSync(path.join(import.meta.dirname, 'fixtures', `cargo-${version}.lock`), 'utf8')
}

function find({ components }: Inventory, ref: string): Component | undefined {
  return components.find((one) => one.ref === ref)
}

describe.each([1, 2, 3, 4])('a Cargo.lock of version %d', (version) => {
  const files = { ...cargoProject, 'Cargo.lock': lockOf(version) }

  it('tells every crate, whether it ships, and what for where that depends', async () => {
    const { components, subject, faults } = await inventoryOf(files)

    const told = components.map(({ ref, scope, properties }) => [ref, [scope, properties[onlyFor]]])
    expect(faults).toEqual([])
    expect(Object.fromEntries(told)).toEqual({
      'library:desk-core@0.2.0': ['required', undefined],
      'library:xtask@0.0.0': ['optional', 'member xtask'],
      'pkg:cargo/fastrand@2.5.0': ['optional', 'feature tray'],
      'pkg:cargo/hex@0.4.3': ['excluded', undefined],
      'pkg:cargo/itoa@0.4.8': ['required', undefined],
      'pkg:cargo/itoa@1.0.19': ['optional', 'feature digits'],
      'pkg:cargo/lexopt@0.3.2': ['optional', 'member xtask'],
      'pkg:cargo/memchr@2.8.3': ['required', undefined],
      'pkg:cargo/proc-macro2@1.0.107': ['required', undefined],
      'pkg:cargo/quote@1.0.47': ['required', undefined],
      'pkg:cargo/serde@1.0.229': ['required', undefined],
      'pkg:cargo/serde_core@1.0.229': ['required', undefined],
      'pkg:cargo/serde_derive@1.0.229': ['required', undefined],
      'pkg:cargo/shlex@1.3.0': ['excluded', undefined],
      'pkg:cargo/syn@3.0.10': ['required', undefined],
      'pkg:cargo/unicode-ident@1.0.27': ['required', undefined],
      'pkg:cargo/winapi-util@0.1.11': ['optional', 'target cfg(windows)'],
      'pkg:cargo/windows-link@0.2.1': ['optional', 'target cfg(windows)'],
      'pkg:cargo/windows-sys@0.61.2': ['optional', 'target cfg(windows)'],
    })
    expect(subject).toMatchObject({
      ref: 'application:desk-app@1.2.3',
      licences: { declared: [{ text: 'Apache-2.0', from: 'Cargo.toml' }] },
      supplier: { name: 'Ada Desk', email: 'ada@example.org', from: 'Cargo.toml' },
      references: [{ type: 'vcs', url: 'https://example.org/desk' }],
    })
  })

  it('tells who depends on what, and proves that nothing is missing', async () => {
    const { dependencies, completeness, components, subject } = await inventoryOf(files)

    expect(dependencies.get(subject.ref)).toEqual([
      'library:desk-core@0.2.0',
      'library:xtask@0.0.0',
      ...['fastrand@2.5.0', 'hex@0.4.3', 'memchr@2.8.3', 'serde@1.0.229', 'shlex@1.3.0', 'winapi-util@0.1.11'].map(
        (name) => `pkg:cargo/${name}`,
      ),
    ])
    expect(dependencies.get('pkg:cargo/serde@1.0.229')).toEqual([
      'pkg:cargo/serde_core@1.0.229',
      'pkg:cargo/serde_derive@1.0.229',
    ])
    expect(completeness).toEqual([
      { aggregate: 'complete', refs: [subject.ref, ...components.map(({ ref }) => ref)].sort(), because: 'Cargo.lock' },
    ])
  })

  it('names the line of a crate, its digest, and where crates.io has it', async () => {
    const memchr = find(await inventoryOf(files), 'pkg:cargo/memchr@2.8.3')

    const digest = 'cf8baf1c55e62ffcace7a9f06f4bd9cd3f0c4beb022d3b367256b91b87513d98'
    expect(memchr?.hashes).toEqual([{ algorithm: 'SHA-256', content: digest }])
    expect(memchr?.references[0]).toEqual({
      type: 'distribution',
      url: 'https://static.crates.io/crates/memchr/memchr-2.8.3.crate',
      hashes: memchr?.hashes,
    })
    expect(files['Cargo.lock'].split('\n')[(memchr?.evidence[0]?.line ?? 0) - 1]).toBe('name = "memchr"')
  })
})

describe('Cargo manifests', () => {
  it('build the default members where the workspace has some, and all where it has no app', async () => {
    const lock = '[[package]]\nname = "a"\nversion = "1.0.0"\n\n[[package]]\nname = "b"\nversion = "1.0.0"\n'
    const members = {
      'a/Cargo.toml': '[package]\nname = "a"\nversion.workspace = true\nlicense.workspace = true\n',
      'b/Cargo.toml': '[package]\nname = "b"\nversion = "1.0.0"\n',
      'Cargo.lock': lock,
    }
    const all = await inventoryOf({ ...members, 'Cargo.toml': '[workspace.package]\nlicense = "MIT"' })
    const some = await inventoryOf({ ...members, 'Cargo.toml': '[workspace]\ndefault-members = ["a"]' })

    expect(all.components.map(({ scope }) => scope)).toEqual(['required', 'required'])
    expect(all.components[0]?.licences.declared).toEqual([{ text: 'MIT', from: 'a/Cargo.toml' }])
    expect(all.completeness).toMatchObject([{ aggregate: 'complete' }])
    expect(some.components.map(({ scope }) => scope)).toEqual(['required', 'optional'])
  })

  it('find the crates that they depend on outside of their folder', async () => {
    const { components } = await inventoryOf({
      'app/Cargo.toml': '[package]\nname = "app"\nversion = "1.0.0"\n[dependencies]\nshared = { path = "../shared" }',
      'app/Cargo.lock':
        '[[package]]\nname = "app"\nversion = "1.0.0"\ndependencies = ["shared"]\n[[package]]\nname = "shared"\nversion = "0.1.0"',
      'shared/Cargo.toml': '[package]\nname = "shared"\nversion = "0.1.0"\nlicense = "BSD-3-Clause"',
    })

    expect(components).toMatchObject([
      {
        name: 'shared',
        scope: 'required',
        licences: { declared: [{ text: 'BSD-3-Clause', from: 'shared/Cargo.toml' }] },
      },
    ])
  })
})

describe('vendored crates', () => {
  const checksum = 'ab'.repeat(32)
  const lock = (dependency: string): string =>
    [
      `[[package]]\nname = "app"\nversion = "1.0.0"\ndependencies = ["one"]`,
      `[[package]]\nname = "one"\nversion = "1.1.0"\n${cratesIo}\nchecksum = "${checksum}"\ndependencies = ["${dependency}"]`,
      `[[package]]\nname = "${dependency}"\nversion = "0.3.0"\n${cratesIo}\nchecksum = "${'cd'.repeat(32)}"`,
    ].join('\n\n')
  const files = {
    'Cargo.toml': '[package]\nname = "app"\nversion = "1.0.0"\n[dependencies]\none = "1"\n',
    'vendor/one/Cargo.toml':
      '[package]\nname = "one"\nversion = "1.1.0"\nlicense = "MIT/Apache-2.0"\nauthors = ["Someone <s@example.org>"]\nbuild = "build.rs"\n' +
      '[target."cfg(windows)".dependencies]\nwin = "0.3"\n[dependencies]\nmacros = "0.3"\n',
    'vendor/one/.cargo-checksum.json': `{"files":{},"package":"${checksum}"}`,
    // Published with the crate, and not of the app.
    'vendor/one/Cargo.lock': '[[package]]\nname = "criterion"\nversion = "1.0.0"\n',
  }

  it('tell their licence, supplier and build script, and what needs them', async () => {
    const inventory = await inventoryOf({ ...files, 'Cargo.lock': lock('win') })

    expect(inventory.components).toHaveLength(2)
    expect(find(inventory, 'pkg:cargo/one@1.1.0')).toMatchObject({
      licences: {
        declared: [{ text: 'MIT/Apache-2.0', from: 'vendor/one/Cargo.toml' }],
        concluded: { expression: 'MIT OR Apache-2.0', from: 'vendor/one/Cargo.toml' },
      },
      supplier: { name: 'Someone', email: 's@example.org', from: 'vendor/one/Cargo.toml' },
      hasInstallScript: true,
    })
    expect(find(inventory, 'pkg:cargo/win@0.3.0')).toMatchObject({
      scope: 'optional',
      properties: { [onlyFor]: 'target cfg(windows)' },
    })
  })

  it('are not believed when they were unpacked from another archive', async () => {
    const inventory = await inventoryOf({
      ...files,
      'Cargo.lock': lock('win'),
      'vendor/one/.cargo-checksum.json': `{"package":"${'ef'.repeat(32)}"}`,
    })

    expect(find(inventory, 'pkg:cargo/one@1.1.0')?.licences.declared).toEqual([])
  })

  it('are for the compiler alone when they are macros', async () => {
    const inventory = await inventoryOf({
      ...files,
      'Cargo.lock': lock('macros'),
      'vendor/macros/Cargo.toml': '[package]\nname = "macros"\nversion = "0.3.0"\n[lib]\nproc-macro = true\n',
      'vendor/macros/.cargo-checksum.json': `{"package":"${'cd'.repeat(32)}"}`,
    })

    expect(find(inventory, 'pkg:cargo/macros@0.3.0')?.scope).toBe('excluded')
  })
})

describe('crates that are not of crates.io', () => {
  it('have the place that they are from, without its secrets', async () => {
    const sources = [
      'git+https://me:hunter2@github.com/o/one?branch=main#0123abc',
      'registry+https://crates.example/index',
      'sparse+https://crates.example/sparse/',
      'git+file:///home/me/two#0123abc',
    ]
    const lock = sources.map((source, n) => `[[package]]\nname = "c${n}"\nversion = "1.0.0"\nsource = "${source}"\n`)
    const { components } = await inventoryOf({ 'Cargo.lock': lock.join('\n') })

    expect(components.map(({ ref }) => ref)).toEqual([
      'library:c3@1.0.0',
      'pkg:cargo/c0@1.0.0?vcs_url=git%2Bhttps%3A%2F%2Fgithub.com%2Fo%2Fone%400123abc',
      'pkg:cargo/c1@1.0.0?repository_url=https%3A%2F%2Fcrates.example%2Findex',
      'pkg:cargo/c2@1.0.0?repository_url=https%3A%2F%2Fcrates.example%2Fsparse%2F',
    ])
    expect(JSON.stringify(components)).not.toMatch(/hunter2|home/)
  })
})

describe('a Cargo.lock that does not fit', () => {
  it.each<[what: string, text: string, rule: string, line: number]>([
    ['a conflict', 'version = 4\n<<<<<<< HEAD\n[[package]]\n=======\n>>>>>>> b\n', 'sbom/lock-conflict', 2],
    ['half a file', 'version = 4\n[[package]]\nname = "a', 'sbom/lock-invalid', 3],
    ['a key twice', '[[package]]\nname = "a"\nname = "b"\n', 'sbom/lock-invalid', 3],
    ['nothing', '', 'sbom/lock-invalid', 1],
    ['no list', 'package = 1', 'sbom/lock-invalid', 1],
    ['depth', `a = ${'['.repeat(5000)}`, 'sbom/lock-invalid', 1],
    ['a version of tomorrow', 'version = 99\n', 'sbom/lock-version', 1],
  ])('%s is a fault with its place', async (_, text, rule, line) => {
    const { faults, components } = await inventoryOf({ 'Cargo.lock': text })

    expect(faults).toMatchObject([{ rule, file: 'Cargo.lock', line }])
    expect(components).toEqual([])
  })

  it('tells of names, digests, entries and dependencies that are none', async () => {
    const lock = [
      '[[package]]\nname = "evil\\u001b[31m"\nversion = "1.0.0"',
      '[[package]]\nversion = "1.0.0"',
      `[[package]]\nname = "a"\nversion = "1.0.0"\n${cratesIo}\nchecksum = "abc"\ndependencies = ["gone", "constructor", "a"]`,
      `[[package]]\nname = "constructor"\n${cratesIo}\ndependencies = ["a"]`,
    ]
    const { faults, completeness, dependencies } = await inventoryOf({ 'Cargo.lock': lock.join('\n\n') })

    expect(faults.map(({ rule, line }) => [rule, line])).toEqual([
      ['sbom/name-invalid', 2],
      ['sbom/lock-invalid', 5],
      ['sbom/dependency-undescribed', 9],
      ['sbom/integrity-invalid', 9],
      ['sbom/version-missing', 16],
    ])
    expect(completeness).toContainEqual(
      expect.objectContaining({ aggregate: 'incomplete', refs: ['pkg:cargo/a@1.0.0'] }),
    )
    expect(dependencies.get('pkg:cargo/a@1.0.0')).toEqual(['pkg:cargo/constructor'])
  })

  it('tells of a manifest that cannot be read, since features and targets are there', async () => {
    const { faults, completeness } = await inventoryOf({
      'Cargo.toml': '[package]\n<<<<<<< HEAD\n',
      'Cargo.lock': lockOf(4),
    })

    expect(faults).toMatchObject([{ rule: 'sbom/manifest-invalid', file: 'Cargo.toml', line: 2 }])
    expect(completeness).toContainEqual(expect.objectContaining({ aggregate: 'unknown', refs: ['application:app'] }))
  })

  it('reads 200,000 crates in time that grows with their number', async () => {
    await expectLinearTime(25_000, (count) => {
      const entries = Array.from(
        { length: count },
        (_, n) =>
          `[[package]]\nname = "p${n}"\nversion = "1.0.0"\n${cratesIo}\nchecksum = "${'ab'.repeat(32)}"\ndependencies = ["p${(n * 7) % count}"]\n`,
      )
      const folder = folderOf({ 'Cargo.lock': entries.join('\n') })
      return async () => {
        const [collected] = await collectDeclared(folder)
        expect(collected?.components).toHaveLength(count)
        expect(collected?.components.at(-1)?.evidence[0]?.line).toBe(count * 7 - 5)
      }
    })
  })
})
