import { describe, expect, it } from '@jest/globals'
import { collectDeclared } from '../../../../actions/sbom/src/collect/index.ts'
import { findRenamed } from '../../../../actions/sbom/src/compare/shipped-renamed.ts'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import { assemble } from '../../../../actions/sbom/src/shipped/assemble/assemble.ts'
import { folderOf } from '../collect/folder.ts'
import { appOf, file } from '../shipped/app.ts'

const ok = { npm: { name: 'ok', version: '1.0.0' } }
const npm = (key: string, more = {}) =>
  JSON.stringify({ lockfileVersion: 3, packages: { [key]: { version: '1.0.0', ...more } } })

async function renamed(lock: Record<string, string>, ...folders: string[]): Promise<(string | undefined)[]> {
  const shipped = assemble(appOf(folders.map((folder) => file(`node_modules/${folder}/package.json`, ok))))
  const parts = [...(await collectDeclared(folderOf(lock))), shipped]
  return findRenamed(buildInventory(parts, { fallbackName: 'app' })).map(({ at }) => at?.file)
}

describe('a package in the app that says it is another', () => {
  it('is told, also beside the one that it says it is', async () => {
    const lock = { 'package-lock.json': npm('node_modules/ok') }
    expect(await renamed(lock, 'ok', 'evil', '@evil/ok', 'OK')).toEqual([
      'app/node_modules/@evil/ok/package.json',
      'app/node_modules/evil/package.json',
    ])
  })

  it.each<[manager: string, lock: Record<string, string>]>([
    ['npm', { 'package-lock.json': npm('node_modules/alias', { name: 'ok' }) }],
    ['npm 6', { 'package-lock.json': '{"lockfileVersion":1,"dependencies":{"alias":{"version":"npm:ok@1.0.0"}}}' }],
    ['Yarn 1', { 'yarn.lock': '# yarn lockfile v1\n\n"alias@npm:ok@1.0.0":\n  version "1.0.0"\n' }],
    [
      'Yarn 4',
      {
        'yarn.lock':
          '__metadata:\n  version: 8\n\n"alias@npm:ok@1.0.0":\n  version: 1.0.0\n  resolution: "ok@npm:1.0.0"\n',
      },
    ],
    [
      'pnpm',
      {
        'pnpm-lock.yaml':
          "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      alias:\n        specifier: npm:ok@1.0.0\n        version: ok@1.0.0\nsnapshots:\n  ok@1.0.0: {}\n",
      },
    ],
    ['Bun', { 'bun.lock': '{"lockfileVersion":1,"packages":{"alias":["ok@1.0.0","",{},""]}}' }],
  ])('is no other where the lock file of %s has an alias', async (_, lock) => {
    expect(await renamed(lock, 'ok', 'alias')).toEqual([])
    expect(await renamed(lock, 'other')).toHaveLength(1)
  })

  it('may have an alias in one lock file and another in the next', async () => {
    const lock = {
      'package-lock.json': npm('node_modules/one', { name: 'ok' }),
      'sub/package-lock.json': npm('node_modules/two', { name: 'ok' }),
    }
    expect(await renamed(lock, 'one', 'two')).toEqual([])
  })
})
