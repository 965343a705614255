import { describe, expect, it } from '@jest/globals'
import { collectDeclared } from '../../../../actions/sbom/src/collect/index.ts'
import type { Component } from '../../../../actions/sbom/src/inventory/component.ts'
import { folderOf } from './folder.ts'

async function componentsOf(files: Record<string, string>): Promise<Component[]> {
  return (await collectDeclared(folderOf(files))).flatMap(({ components }) => components)
}

const manifest = JSON.stringify({
  name: 'a',
  version: '1.0.0',
  license: 'MIT',
  author: 'Ada Lovelace <ada@example.org> (https://ada.example.org)',
  repository: { type: 'git', url: 'git+https://github.com/ada/a.git' },
  bugs: 'https://github.com/ada/a/issues',
  homepage: 'javascript:alert(1)',
  scripts: { postinstall: 'node build.js', test: 'jest' },
})

describe('what is installed beside a lock file', () => {
  it.each<[manager: string, lock: Record<string, string>, place: string]>([
    [
      'npm',
      { 'package-lock.json': '{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"1.0.0"}}}' },
      'node_modules/a/package.json',
    ],
    [
      'pnpm',
      { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\nsnapshots:\n  a@1.0.0(b@2.0.0)(@c/d@3.0.0): {}\n" },
      'node_modules/.pnpm/a@1.0.0_b@2.0.0_@c+d@3.0.0/node_modules/a/package.json',
    ],
    ['Yarn', { 'yarn.lock': 'a@^1.0.0:\n  version "1.0.0"\n' }, 'node_modules/a/package.json'],
    [
      'Bun',
      { 'bun.lock': '{"lockfileVersion":1,"packages":{"@x/y/z/a":["a@1.0.0","",{},""],},}' },
      'node_modules/@x/y/node_modules/z/node_modules/a/package.json',
    ],
  ])('tells licence, supplier, places and install scripts to %s', async (_, lock, place) => {
    const [a] = await componentsOf({ ...lock, [place]: manifest })

    expect(a).toMatchObject({
      licences: { declared: [{ text: 'MIT', from: place }] },
      supplier: { name: 'Ada Lovelace', email: 'ada@example.org', url: 'https://ada.example.org', from: place },
      hasInstallScript: true,
    })
    expect(a?.references).toEqual([
      { type: 'vcs', url: 'git+https://github.com/ada/a.git' },
      { type: 'issue-tracker', url: 'https://github.com/ada/a/issues' },
    ])
  })

  it.each<[people: string, supplier: string | undefined]>([
    ['{"maintainers":["Ada <a@example.org>","Bob"],"contributors":["Eve"]}', 'Ada'],
    ['{"author":"","contributors":[{"name":"Eve"}]}', 'Eve'],
    ['{"contributors":["Eve","Mallory"]}', undefined],
    ['{"author":{"name":"Ada"},"maintainers":["Bob"]}', 'Ada'],
    ['{"maintainers":{"0":"Ada"},"contributors":7}', undefined],
  ])('takes of the people %s the supplier %s', async (people, supplier) => {
    const [a] = await componentsOf({
      'package-lock.json': '{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"1.0.0"}}}',
      'node_modules/a/package.json': `{"name":"a","version":"1.0.0",${people.slice(1)}`,
    })

    expect(a?.supplier?.name).toBe(supplier)
  })

  it('proves nothing of another version', async () => {
    const [a] = await componentsOf({
      'yarn.lock': 'a@^2.0.0:\n  version "2.0.0"\n',
      'node_modules/a/package.json': manifest,
    })

    expect(a?.supplier).toBeUndefined()
    expect(a?.licences.declared).toEqual([])
  })

  it.each([
    ['{"type":"MIT"}', 'MIT'],
    ['[{"type":"MIT"},"Apache-2.0"]', '(MIT OR Apache-2.0)'],
    ['{}', undefined],
    ['7', undefined],
  ])('reads the old form %s of a licence', async (licence, text) => {
    const [a] = await componentsOf({
      'package-lock.json': '{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"1.0.0"}}}',
      'node_modules/a/package.json': `{"name":"a","version":"1.0.0","licenses":${licence}}`,
    })

    expect(a?.licences.declared[0]?.text).toBe(text)
  })
})
