import { describe, expect, it } from '@jest/globals'
import { kindsIn, originsIn } from './found.ts'

const commit = 'b'.repeat(40)
const sha256 = 'c'.repeat(64)

/** Without the lines. */
async function told(files: Record<string, string>): Promise<string[]> {
  return (await kindsIn(files)).map((one) => one.replace(/:\d+$/, ''))
}

describe('crates', () => {
  const lock = (source: string, checksum = `checksum = "${sha256}"`) =>
    `version = 4\n[[package]]\nname = "z"\nversion = "1.0.0"\nsource = "${source}"\n${checksum}\n`
  const own = 'sparse+https://crates.acme.example/index/'

  it.each([
    ['registry+https://github.com/rust-lang/crates.io-index', []],
    [own, ['registry z']],
    ['registry+http://crates.acme.example/index', ['registry z', 'unencrypted z']],
    [`git+https://github.com/acme/z?branch=main#${commit}`, ['git z']],
    ['git+https://github.com/acme/z?branch=main', ['git z', 'unpinned z']],
  ])('from %s', async (source, expected) => {
    expect(await told({ 'Cargo.lock': lock(source) })).toEqual(expected)
  })

  it('are from a registry that the configuration of Cargo names', async () => {
    const config = `[registries.acme]\nindex = "${own}"\n`
    expect(await told({ 'app/Cargo.lock': lock(own), '.cargo/config.toml': config })).toEqual([])
  })

  it('lack the digest that others have', async () => {
    const source = 'registry+https://github.com/rust-lang/crates.io-index'
    const bare = lock(source, '').replace('version = 4\n', '').replace('"z"', '"y"')
    expect(await told({ 'Cargo.lock': lock(source) + bare })).toEqual(['undigested y'])
  })
})

describe('distributions of Python', () => {
  const uv = (source: string, file: string) =>
    `version = 1\n[[package]]\nname = "a"\nversion = "1"\nsource = { registry = "https://pypi.org/simple" }\nwheels = [{ url = "https://files.pythonhosted.org/packages/a-1-py3-none-any.whl", hash = "sha256:${sha256}" }]\n` +
    `[[package]]\nname = "y"\nversion = "1"\nsource = { registry = "https://pypi.org/simple" }\nwheels = [{ url = "https://files.pythonhosted.org/packages/y-1-py3-none-any.whl", hash = "sha256:${sha256}" }]\n` +
    `[[package]]\nname = "z"\nversion = "1"\nsource = ${source}\nwheels = [{ ${file}hash = "sha256:${sha256}" }]\n`
  const whl = 'z-1-py3-none-any.whl'

  it.each([
    [
      'PyPI',
      '{ registry = "https://pypi.org/simple" }',
      `url = "https://files.pythonhosted.org/packages/${whl}", `,
      [],
    ],
    [
      'elsewhere in the name of PyPI',
      '{ registry = "https://pypi.org/simple" }',
      `url = "https://evil.example/${whl}", `,
      ['elsewhere z'],
    ],
    [
      'another index',
      '{ registry = "https://pypi.acme.example/simple" }',
      `url = "https://pypi.acme.example/${whl}", `,
      ['registry z'],
    ],
    ['an address', `{ url = "https://files.example/${whl}" }`, `url = "https://files.example/${whl}", `, ['url z']],
    ['a commit', `{ git = "https://github.com/acme/z#${commit}" }`, '', ['git z']],
    ['an archive in the sources', `{ path = "vendor/${whl}" }`, '', ['file z']],
    ['a folder in the sources', '{ editable = "vendor/z" }', '', []],
  ])('from %s', async (_from, source, file, expected) => {
    expect(await told({ 'uv.lock': uv(source, file) })).toEqual(expected)
  })

  it.each([
    ['evil-1-py3-none-any.whl', ['another z']],
    ['z-0.9.tar.gz', ['another z']],
    ['Z-1.0.0.tar.gz', []],
    ['z-1-2-py3-none-any.whl', []],
    ['index.html', []],
  ])('come from a file that is called %s', async (name, expected) => {
    const file = `url = "https://files.pythonhosted.org/packages/${name}", `
    expect(await told({ 'uv.lock': uv('{ registry = "https://pypi.org/simple" }', file) })).toEqual(expected)
  })

  it('are from an index that the manifest names', async () => {
    const lock = uv('{ registry = "https://pypi.acme.example/simple" }', `url = "https://pypi.acme.example/${whl}", `)
    const manifest = '[[tool.uv.index]]\nname = "acme"\nurl = "https://pypi.acme.example/simple"\n'
    expect(await told({ 'uv.lock': lock, 'pyproject.toml': manifest })).toEqual([])
  })

  it('are from the index that a requirements file names itself, and from no branch', async () => {
    const requirements = `--index-url https://pypi.acme.example/simple\na==1\nz @ git+https://github.com/acme/z@main\n/home/me/${whl}\n`
    const origins = await originsIn({ 'requirements.txt': requirements })
    expect(origins.map(({ kind, name, place }) => [kind, name, place])).toEqual([
      ['git', 'z', 'git+https://github.com/acme/z@main'],
      ['unpinned', 'z', 'git+https://github.com/acme/z@main'],
      ['file', 'z', whl],
    ])
  })
})

describe('pods', () => {
  const lock = (rest: string) => `PODS:\n  - Z (1.0.0)\n\nDEPENDENCIES:\n  - Z\n\n${rest}\nPODFILE CHECKSUM: abc\n`

  it.each([
    ['the public repository', 'SPEC REPOS:\n  trunk:\n    - Z\n', []],
    ['another repository', 'SPEC REPOS:\n  https://github.com/acme/specs.git:\n    - Z\n', ['registry Z']],
    [
      'a branch',
      'EXTERNAL SOURCES:\n  Z:\n    :git: https://github.com/acme/z.git\n    :branch: main\n',
      ['git Z', 'unpinned Z'],
    ],
    [
      'a specification by its address',
      'EXTERNAL SOURCES:\n  Z:\n    :podspec: https://files.example/Z.podspec\n',
      ['url Z'],
    ],
    ['a folder', 'EXTERNAL SOURCES:\n  Z:\n    :path: "../z"\n', []],
  ])('from %s', async (_from, rest, expected) => {
    expect(await told({ 'Podfile.lock': lock(rest) })).toEqual(expected)
  })

  it('are from a repository that the Podfile names', async () => {
    const rest = 'SPEC REPOS:\n  https://github.com/acme/specs.git:\n    - Z\n'
    expect(await told({ 'Podfile.lock': lock(rest), Podfile: "source 'https://github.com/acme/specs.git'\n" })).toEqual(
      [],
    )
  })
})

describe('artifacts of Maven', () => {
  const lock = (resolved: string) =>
    JSON.stringify({
      lockFileVersion: 1,
      dependencies: [
        {
          groupId: 'org.z',
          artifactId: 'z',
          version: '1.0',
          selectedVersion: '1.0',
          included: true,
          scope: 'compile',
          checksumAlgorithm: 'SHA-256',
          checksum: sha256,
          resolved,
          children: [],
        },
      ],
    })
  const pom = '<project><groupId>a</groupId><artifactId>a</artifactId><version>1</version></project>'

  it.each([
    ['https://repo.maven.apache.org/maven2/org/z/z/1.0/z-1.0.jar', []],
    ['https://repo.maven.apache.org/maven2/org/evil/z/1.0/z-1.0.jar', ['another org.z:z']],
    ['http://repo.acme.example/org/z/z/1.0/z-1.0.jar', ['registry org.z:z', 'unencrypted org.z:z']],
  ])('from %s', async (resolved, expected) => {
    expect(await told({ 'lockfile.json': lock(resolved), 'pom.xml': pom })).toEqual(expected)
  })

  it('are from a repository that the model names', async () => {
    const own = pom.replace(
      '</project>',
      '<repositories><repository><id>o</id><url>https://repo.acme.example/m2</url></repository></repositories></project>',
    )
    const resolved = 'https://repo.acme.example/m2/org/z/z/1.0/z-1.0.jar'
    expect(await told({ 'lockfile.json': lock(resolved), 'pom.xml': own })).toEqual([])
  })
})
