import { describe, expect, it } from '@jest/globals'
import { collectDeclared } from '../../../../actions/sbom/src/collect/index.ts'
import { folderOf } from './folder.ts'

const manifest = JSON.stringify({
  name: 'desk',
  dependencies: { a: '^1.0.0', lacking: '^1.0.0', maybe: '^1.0.0' },
  optionalDependencies: { maybe: '^1.0.0' },
})

async function told(files: Record<string, string>): Promise<string[]> {
  const parts = await collectDeclared(folderOf({ 'package.json': manifest, ...files }))
  return parts.flatMap(({ faults }) =>
    faults
      .filter(({ rule }) => rule === 'sbom/dependency-undescribed')
      .map(({ file, message }) => `${file}: ${message.split(': ').at(-1)}`),
  )
}

const npmLock = JSON.stringify({
  lockfileVersion: 3,
  packages: { '': { dependencies: { a: '^1.0.0' } }, 'node_modules/a': { version: '1.0.0' } },
})

describe('what the manifest requires and its lock file lacks', () => {
  it.each<[manager: string, file: string, lock: string]>([
    ['npm', 'package-lock.json', npmLock],
    ['npm 6', 'package-lock.json', '{"lockfileVersion":1,"dependencies":{"a":{"version":"1.0.0"}}}'],
    [
      'pnpm',
      'pnpm-lock.yaml',
      "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a:\n        specifier: ^1.0.0\n        version: 1.0.0\nsnapshots:\n  a@1.0.0: {}\n",
    ],
    ['Yarn 1', 'yarn.lock', '# yarn lockfile v1\n\na@^1.0.0:\n  version "1.0.0"\n'],
    [
      'Yarn 4',
      'yarn.lock',
      '__metadata:\n  version: 8\n\n"a@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0"\n\n"desk@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "desk@workspace:."\n  dependencies:\n    a: "npm:^1.0.0"\n',
    ],
    [
      'Bun',
      'bun.lock',
      '{"lockfileVersion":1,"workspaces":{"":{"name":"desk","dependencies":{"a":"^1.0.0"}}},"packages":{"a":["a@1.0.0","",{},""]}}',
    ],
  ])('is told of %s', async (_, file, lock) => {
    expect(await told({ [file]: lock })).toEqual([`${file}: "lacking".`])
  })

  it.each(['{"lockfileVersion":3,"packages":{}}', '{"lockfileVersion":3}'])(
    'is told of an npm-shrinkwrap.json that hides the lock file: %s',
    async (empty) => {
      expect(await told({ 'package-lock.json': npmLock, 'npm-shrinkwrap.json': empty })).toEqual([
        'npm-shrinkwrap.json: "a", "lacking".',
      ])
    },
  )
})
