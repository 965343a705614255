import { describe, expect, it } from '@jest/globals'
import { readNpmManifest } from '../../../../../actions/sbom/src/shipped/node/manifest.ts'
import { assembleNpm } from '../../../../../actions/sbom/src/shipped/node/packages.ts'
import { appOf, file } from '../app.ts'
import { expectLinearTime } from '../../../../support/linear-time.ts'

function manifest(path: string, value: Record<string, unknown>) {
  const npm = readNpmManifest(value)
  return file(`${path}package.json`, { ...(npm && { npm }) })
}

const asar = 'resources/app.asar/'

describe('npm packages that hide', () => {
  const purls = (...paths: string[]) =>
    assembleNpm(appOf([manifest(asar, { name: 'desk' }), ...paths.map((path) => file(path))])).components?.map(
      ({ purl }) => purl,
    )

  it('are seen by their folders when no manifest names them', () => {
    expect(
      purls(
        `${asar}node_modules/evil/index.js`,
        `${asar}node_modules/evil/lib/b.js`,
        `${asar}node_modules/@s/evil/a.cjs`,
        `${asar}node_modules/evil/node_modules/inner/a.node`,
        'resources/app.asar.unpacked/node_modules/native/a.node',
      ),
    ).toEqual(['pkg:npm/evil', 'pkg:npm/%40s/evil', 'pkg:npm/inner', 'pkg:npm/native'])
  })

  it('are not taken for packages where they are tools, texts or tests of a package', () => {
    expect(
      purls(`${asar}node_modules/.bin/tool.js`, `${asar}node_modules/evil/README.md`, `${asar}node_modules/alone.js`),
    ).toEqual([])
    expect(purls(`${asar}node_modules/r/test/node_modules/x/index.js`)).toEqual(['pkg:npm/r'])
  })

  it.each(['node_modules/.evil/', 'Node_Modules/evil/'])('are seen in %s', (folder) => {
    const { components } = assembleNpm(appOf([manifest(`${asar}${folder}`, { name: 'evil', version: '1.0.0' })]))
    expect(components?.map(({ purl }) => purl)).toEqual(['pkg:npm/evil@1.0.0'])
  })
})

describe('npm packages in an app', () => {
  it('are found in archives, nested and beside them, each with the version that Node would find', () => {
    const {
      components = [],
      dependencies,
      roots,
      subject,
    } = assembleNpm(
      appOf([
        manifest(asar, { name: 'desk', version: '1.2.3', license: 'MIT', dependencies: { a: '1', native: '1' } }),
        manifest(`${asar}node_modules/a/`, { name: 'a', version: '1.0.0', dependencies: { c: '2', '@s/b': '1' } }),
        manifest(`${asar}node_modules/a/node_modules/c/`, { name: 'c', version: '2.0.0' }),
        manifest(`${asar}node_modules/c/`, { name: 'c', version: '1.0.0' }),
        manifest(`${asar}node_modules/@s/b/`, { name: '@s/b', version: '3.0.0', dependencies: { c: '1' } }),
        manifest('resources/app.asar.unpacked/node_modules/native/', {
          name: 'native',
          version: '4.0.0',
          scripts: { install: 'node-gyp rebuild' },
          dependencies: { c: '1' },
        }),
        manifest(`${asar}node_modules/a/dist/esm/`, { name: 'inner' }),
      ]),
    )
    expect(subject).toMatchObject({ name: 'desk', version: '1.2.3', licences: { declared: [{ text: 'MIT' }] } })
    expect(components.map(({ purl, hasInstallScript }) => [purl, hasInstallScript ?? false])).toEqual([
      ['pkg:npm/a@1.0.0', false],
      ['pkg:npm/c@2.0.0', false],
      ['pkg:npm/c@1.0.0', false],
      ['pkg:npm/%40s/b@3.0.0', false],
      ['pkg:npm/native@4.0.0', true],
    ])
    expect(roots).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/native@4.0.0'])
    expect(Object.fromEntries(dependencies ?? [])).toEqual({
      'pkg:npm/a@1.0.0': ['pkg:npm/c@2.0.0', 'pkg:npm/%40s/b@3.0.0'],
      'pkg:npm/c@2.0.0': [],
      'pkg:npm/c@1.0.0': [],
      'pkg:npm/%40s/b@3.0.0': ['pkg:npm/c@1.0.0'],
      'pkg:npm/native@4.0.0': ['pkg:npm/c@1.0.0'],
    })
  })

  it('are called complete only when all that they ask for is there', () => {
    const { completeness = [] } = assembleNpm(
      appOf([
        manifest(`${asar}node_modules/a/`, { name: 'a', version: '1.0.0', dependencies: { gone: '1' } }),
        manifest(`${asar}node_modules/b/`, {
          name: 'b',
          version: '1.0.0',
          dependencies: { maybe: '1' },
          optionalDependencies: { maybe: '1' },
        }),
      ]),
    )
    expect(completeness.map(({ aggregate, refs }) => [aggregate, ...refs])).toEqual([
      ['incomplete', 'pkg:npm/a@1.0.0'],
      ['complete', 'pkg:npm/b@1.0.0'],
    ])
  })

  it('have one digest of their content, which changes with any file and not with nested packages', () => {
    const digest = (...files: ReturnType<typeof file>[]): string | undefined => {
      const app = appOf([manifest(`${asar}node_modules/a/`, { name: 'a', version: '1.0.0' }), ...files])
      return assembleNpm(app).components?.[0]?.properties['seaworthy:content:sha256']
    }
    const code = file(`${asar}node_modules/a/index.js`, {}, 'code')
    expect(digest(code)).toMatch(/^[0-9a-f]{64}$/)
    expect(digest(code, file(`${asar}node_modules/a/node_modules/c/index.js`))).toBe(digest(code))
    expect(digest(file(`${asar}node_modules/a/index.js`, {}, 'evil'))).not.toBe(digest(code))
  })

  it('are read in time that grows with their number alone', async () => {
    await expectLinearTime(5000, (count) => {
      const many = Array.from({ length: count }, (_, index) =>
        manifest(`${asar}node_modules/p${index}/`, {
          name: `p${index}`,
          version: '1.0.0',
          dependencies: { [`p${index + 1}`]: '1' },
        }),
      )
      const app = appOf(many)
      return () => {
        expect(assembleNpm(app).components).toHaveLength(count)
      }
    })
  })

  it.each([[null], [[]], [{ type: 'module' }], [{ name: '' }], [{ name: 5 }]])(
    'are not what has no name: %j',
    (value) => {
      expect(readNpmManifest(value)).toBeUndefined()
    },
  )
})
