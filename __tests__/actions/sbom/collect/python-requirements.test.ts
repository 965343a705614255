import { describe, expect, it } from '@jest/globals'
import { collectDeclared } from '../../../../actions/sbom/src/collect/index.ts'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import type { Inventory } from '../../../../actions/sbom/src/inventory/inventory.ts'
import { folderOf } from './folder.ts'
import { expectLinearTime } from '../../../support/linear-time.ts'

async function inventoryOf(files: Readonly<Record<string, string>>): Promise<Inventory> {
  return buildInventory(await collectDeclared(folderOf(files)), { fallbackName: 'app' })
}

const digest = 'ab'.repeat(32)

describe('a requirements file', () => {
  it('is read as pip reads it', async () => {
    const { components, faults } = await inventoryOf({
      'requirements.txt': [
        '--index-url https://me:hunter2@pypi.example/simple',
        '-r more/base.txt',
        '-c constraints.txt',
        'Flask_Login[extra1, Extra.2]==0.6.3 ; python_version >= "3.8"  # why',
        'jinja2 == 3.1.4 \\',
        `    --hash=sha256:${digest} \\`,
        `    --hash=sha512:${'cd'.repeat(64)}`,
        'pinned-by-constraint',
        'tool @ git+https://hunter2@github.com/o/tool.git@v1.0#subdirectory=py',
        'archive @ https://files.example/archive-1.0.tar.gz#sha256=00',
        '-e git+https://github.com/o/egg.git@0123abc#egg=my_egg',
        './wheels/local_one-1.2.0-py3-none-any.whl',
        '-e .',
      ].join('\n'),
      'more/base.txt': 'attrs===23.1.0\n-r ../requirements.txt\n',
      'constraints.txt': 'pinned_by.constraint==2.0\nunused==1.0\n',
    })

    expect(faults).toEqual([])
    expect(JSON.stringify(components)).not.toContain('hunter2')
    expect(components.map(({ ref }) => ref)).toEqual([
      'pkg:pypi/archive?download_url=https%3A%2F%2Ffiles.example%2Farchive-1.0.tar.gz',
      'pkg:pypi/attrs@23.1.0?repository_url=https%3A%2F%2Fpypi.example%2Fsimple',
      'pkg:pypi/flask-login@0.6.3?repository_url=https%3A%2F%2Fpypi.example%2Fsimple',
      'pkg:pypi/jinja2@3.1.4?repository_url=https%3A%2F%2Fpypi.example%2Fsimple',
      'pkg:pypi/local-one@1.2.0',
      'pkg:pypi/my-egg?vcs_url=git%2Bhttps%3A%2F%2Fgithub.com%2Fo%2Fegg.git%400123abc',
      'pkg:pypi/pinned-by-constraint@2.0?repository_url=https%3A%2F%2Fpypi.example%2Fsimple',
      'pkg:pypi/tool?vcs_url=git%2Bhttps%3A%2F%2Fgithub.com%2Fo%2Ftool.git%40v1.0#py',
    ])
    expect(components[1]?.evidence).toEqual([{ kind: 'declared', file: 'more/base.txt', line: 1, confidence: 1 }])
    expect(components[2]).toMatchObject({
      scope: 'optional',
      properties: {
        'seaworthy:python:extras': 'extra-2, extra1',
        'seaworthy:python:marker': 'python_version >= "3.8"',
      },
    })
    expect(components[3]?.properties['seaworthy:python:digests']).toBe(`SHA-256:${digest} SHA-512:${'cd'.repeat(64)}`)
  })

  it('that leaves versions open is told, and proves nothing', async () => {
    const { components, faults, completeness } = await inventoryOf({
      'requirements.txt': 'a==1.0\nb>=2\n\nc\nd==1.*\n',
    })

    expect(components.map(({ ref }) => ref)).toEqual(['pkg:pypi/a@1.0', 'pkg:pypi/b', 'pkg:pypi/c', 'pkg:pypi/d'])
    expect(faults).toMatchObject([{ rule: 'sbom/version-missing', line: 2 }])
    expect(completeness).toContainEqual(expect.objectContaining({ aggregate: 'incomplete', refs: ['application:app'] }))
  })

  it('that only lists versions proves nothing of what they depend on', async () => {
    const { faults, completeness } = await inventoryOf({ 'requirements.txt': 'a==1.0\n' })

    expect(faults).toEqual([])
    expect(completeness).toMatchObject([{ aggregate: 'unknown', refs: ['application:app', 'pkg:pypi/a@1.0'] }])
  })

  it('is for development where its name or folder says so', async () => {
    const { components } = await inventoryOf({
      'requirements.txt': 'a==1.0',
      'requirements-dev.txt': '-r requirements.txt\nb==1.0',
      'requirements/test.txt': 'c==1.0',
      'docs/requirements.txt': 'd==1.0',
      'requirements/constraints.txt': 'unused==1.0',
      'device/requirements.txt': 'e==1.0',
      'test-server/requirements.txt': 'f==1.0',
    })

    expect(components.map(({ name, scope }) => [name, scope])).toEqual([
      ['a', 'required'],
      ['b', 'excluded'],
      ['c', 'excluded'],
      ['d', 'excluded'],
      ['e', 'required'],
      ['f', 'required'],
    ])
  })

  it('tells of includes, places and lines that cannot be read', async () => {
    const { faults } = await inventoryOf({
      'requirements.txt': [
        '-r gone.txt',
        '-r ../../outside.txt',
        './packages/thing',
        'what is this',
        `a==1.0 --hash=sha256:abc`,
        'evil\u001b[31m==1.0',
      ].join('\n'),
    })

    expect(faults.map(({ rule, line }) => [rule, line])).toEqual([
      ['sbom/include-missing', 1],
      ['sbom/include-missing', 2],
      ['sbom/package-unnamed', 3],
      ['sbom/lock-invalid', 4],
      ['sbom/integrity-invalid', 5],
    ])
  })
})

describe('Python lock files that do not fit', () => {
  const conflict = '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n'
  it.each<[file: string, text: string, rule: string, line: number]>([
    ['poetry.lock', `\n${conflict}`, 'sbom/lock-conflict', 2],
    ['uv.lock', `version = 1\n${conflict}`, 'sbom/lock-conflict', 2],
    ['pdm.lock', conflict, 'sbom/lock-conflict', 1],
    ['pylock.toml', conflict, 'sbom/lock-conflict', 1],
    ['Pipfile.lock', `{\n${conflict}`, 'sbom/lock-conflict', 2],
    ['requirements.txt', conflict, 'sbom/lock-conflict', 1],
    ['poetry.lock', '', 'sbom/lock-invalid', 1],
    ['uv.lock', '[[package]]\nname = ', 'sbom/lock-invalid', 2],
    ['Pipfile.lock', '{}', 'sbom/lock-invalid', 1],
    ['uv.lock', 'version = 99', 'sbom/lock-version', 1],
    ['pdm.lock', '[metadata]\nlock_version = "9"', 'sbom/lock-version', 1],
    ['pylock.toml', 'lock-version = "9.0"', 'sbom/lock-version', 1],
    ['poetry.lock', '[metadata]\nlock-version = "9.0"', 'sbom/lock-version', 1],
    ['uv.lock', `a = ${'['.repeat(5000)}`, 'sbom/lock-invalid', 1],
  ])('what is in %s (case %#) is a fault with its place', async (file, text, rule, line) => {
    const { faults, components } = await inventoryOf({ [file]: text })

    expect(faults).toMatchObject([{ rule, file, line }])
    expect(components).toEqual([])
  })

  it('keeps hostile names apart from purls and prototypes, and walks cycles once', async () => {
    const { components, dependencies, faults } = await inventoryOf({
      'uv.lock': `version = 1
[[package]]
name = "a"
version = "1.0"
source = { registry = "https://pypi.org/simple" }
dependencies = [{ name = "constructor" }, { name = "__proto__" }, { name = "a" }]
[[package]]
name = "constructor"
version = "1.0"
source = { registry = "https://pypi.org/simple" }
dependencies = [{ name = "a" }]
[[package]]
name = "evil\\u001b@1?x#y"
version = "1/../2"
source = { registry = "https://pypi.org/simple" }
`,
    })

    expect(dependencies.get('pkg:pypi/a@1.0')).toEqual(['pkg:pypi/constructor@1.0'])
    expect(components.map(({ ref }) => ref).join('')).not.toMatch(/\p{Cc}/u)
    expect(faults.map(({ rule }) => rule).sort()).toEqual(['sbom/dependency-undescribed', 'sbom/name-invalid'])
  })

  it.each<[file: string, head: string, entry: (n: number, next: number) => string]>([
    [
      'uv.lock',
      'version = 1',
      (n, next) =>
        `[[package]]\nname = "p${n}"\nversion = "1.0"\nsource = { registry = "https://pypi.org/simple" }\ndependencies = [{ name = "p${next}" }]\n`,
    ],
    ['requirements.txt', '', (n) => `p${n}==1.0 --hash=sha256:${digest}`],
  ])('reads %s of 100,000 packages in time that grows with their number', async (file, head, entry) => {
    await expectLinearTime(12_500, (count) => {
      const entries = Array.from({ length: count }, (_, n) => entry(n, (n * 7) % count))
      const folder = folderOf({ [file]: [head, ...entries].join('\n') })
      return async () => {
        const [collected] = await collectDeclared(folder)
        expect(collected?.components).toHaveLength(count)
      }
    })
  })
})
