import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { collectDeclared } from '../../../../actions/sbom/src/collect/index.ts'
import { buildInventory } from '../../../../actions/sbom/src/inventory/build.ts'
import type { Component } from '../../../../actions/sbom/src/inventory/component.ts'
import type { Inventory } from '../../../../actions/sbom/src/inventory/inventory.ts'
import { pipfile, pyproject } from './fixtures/python-project.ts'
import { folderOf } from './folder.ts'

const onlyFor = 'seaworthy:python:only-for'

async function inventoryOf(files: Readonly<Record<string, string>>): Promise<Inventory> {
  return buildInventory(await collectDeclared(folderOf(files)), { fallbackName: 'app' })
}

function fixture(name: string): string {
  return readFileSync(path.join(import.meta.dirname, 'fixtures', `${name}.lock`), 'utf8')
}

function find({ components }: Inventory, name: string): Component | undefined {
  return components.find((one) => one.name === name)
}

/** Of hpack 4.2.0, by PyPI: its wheel and its source. */
const digests = [
  '858ac0b02280fa582b5080d68db0899c62a80375e0e5413a74970c5e518b6986',
  '0895cfa3b5531fc65fe439c05eb65144f123bf7a394fcaa56aa423548d8e45c0',
]

const required = [
  'certifi@2026.10.19.post1',
  'click@8.1.8',
  'h11@0.16.0',
  'h2@4.4.1',
  'hpack@4.2.0',
  'httpcore@1.0.9',
  'hyperframe@6.1.0',
  'python-dateutil@2.9.0.post0',
  'six@1.17.0',
]

describe.each([
  ['uv', 'uv.lock'],
  ['pylock', 'pylock.toml'],
  ['pip-compile', 'requirements.txt'],
  ['uv-compile', 'requirements.txt'],
  ['pipenv', 'Pipfile.lock'],
])('a lock file by %s as %s', (name, file) => {
  const files = { 'pyproject.toml': pyproject, Pipfile: pipfile, [file]: fixture(name) }

  it('tells every distribution, and the app', async () => {
    const { components, subject, faults } = await inventoryOf(files)

    const shipped = components.filter(({ scope }) => scope === 'required').map(({ ref }) => ref)
    expect(faults).toEqual([])
    expect(shipped).toEqual(expect.arrayContaining(required.map((one) => `pkg:pypi/${one}`)))
    expect(subject).toMatchObject({
      ref: 'application:desk-app@1.2.3',
      licences: { declared: [{ text: 'Apache-2.0', from: 'pyproject.toml' }] },
      supplier: { name: 'Ada Desk', from: 'pyproject.toml' },
      references: [{ type: 'vcs', url: 'https://example.org/desk' }],
    })
  })

  it('names the line of a distribution', async () => {
    const hpack = find(await inventoryOf(files), 'hpack')

    const lines = fixture(name).split('\n')
    expect(lines[(hpack?.evidence[0]?.line ?? 0) - 1]).toMatch(/^(?:name = "hpack"|hpack==|\s+"hpack": \{)/)
  })

  it('has all digests where several files may be installed, and none as the one that is', async () => {
    const hpack = find(await inventoryOf(files), 'hpack')

    const told = JSON.stringify([hpack?.references, hpack?.properties])
    expect(hpack?.hashes).toEqual([])
    if (name !== 'uv-compile') for (const digest of digests) expect(told).toContain(digest)
  })
})

describe.each([
  ['uv', 'uv.lock'],
  ['pip-compile', 'requirements.txt'],
  ['uv-compile', 'requirements.txt'],
])('a lock file by %s that tells who needs what', (name, file) => {
  it('proves that nothing is missing', async () => {
    const { dependencies, completeness, components, subject } = await inventoryOf({
      'pyproject.toml': pyproject,
      [file]: fixture(name),
    })

    expect(dependencies.get('pkg:pypi/h2@4.4.1')).toEqual(['pkg:pypi/hpack@4.2.0', 'pkg:pypi/hyperframe@6.1.0'])
    expect(dependencies.get('pkg:pypi/httpcore@1.0.9')).toContain('pkg:pypi/h2@4.4.1')
    expect(dependencies.get(subject.ref)).toEqual(expect.arrayContaining(['pkg:pypi/click@8.1.8']))
    expect(dependencies.get(subject.ref)).not.toContain('pkg:pypi/six@1.17.0')
    expect(completeness).toEqual([
      { aggregate: 'complete', refs: [subject.ref, ...components.map(({ ref }) => ref)].sort(), because: file },
    ])
  })
})

describe('uv.lock', () => {
  it('tells what is for an extra, a system or developers alone', async () => {
    const inventory = await inventoryOf({ 'pyproject.toml': pyproject, 'uv.lock': fixture('uv') })

    expect(find(inventory, 'pyperclip')).toMatchObject({ scope: 'optional', properties: { [onlyFor]: 'extra gui' } })
    expect(find(inventory, 'colorama')).toMatchObject({
      scope: 'optional',
      properties: { [onlyFor]: "marker sys_platform == 'win32'" },
    })
    expect(find(inventory, 'iniconfig')?.scope).toBe('excluded')
  })

  it('has the digest of a file that is the only one, and the places of all', async () => {
    const inventory = await inventoryOf({ 'uv.lock': fixture('uv') })

    const hashes = [
      { algorithm: 'SHA-256', content: '1324c476b4811eff41a8bc2122cd0bbd4d9c7234c725446d99ab1612b3a7fdd2' },
    ]
    expect(find(inventory, 'certifi')).toMatchObject({
      hashes,
      references: [{ type: 'distribution', url: expect.stringMatching(/certifi-.*\.whl$/), hashes }],
    })
    expect(find(inventory, 'hpack')?.references.map(({ type }) => type)).toEqual([
      'distribution',
      'source-distribution',
    ])
  })

  it('knows members of a workspace, forks of a version, and what is not of PyPI', async () => {
    const inventory = await inventoryOf({
      'uv.lock': `version = 1
[manifest]
members = ["core", "app"]
[[package]]
name = "app"
version = "1.0"
source = { editable = "." }
dependencies = [
  { name = "numpy", version = "1.0", marker = "python_version < '3.9'" },
  { name = "numpy", version = "2.0", marker = "python_version >= '3.9'" },
]
[[package]]
name = "core"
source = { editable = "packages/core" }
dependencies = [{ name = "app", extra = ["gui"] }, { name = "tool" }, { name = "private" }, { name = "numpy", version = "2.0" }]
[[package]]
name = "numpy"
version = "1.0"
source = { registry = "https://pypi.org/simple" }
[[package]]
name = "numpy"
version = "2.0"
source = { registry = "https://pypi.org/simple" }
[[package]]
name = "private"
version = "1.0"
source = { registry = "https://me:hunter2@pypi.example/simple" }
[[package]]
name = "tool"
version = "0.1"
source = { git = "https://hunter2@github.com/o/tool?subdirectory=py&rev=main#0123abc" }
`,
    })

    expect(inventory.faults).toEqual([])
    expect(JSON.stringify(inventory.components)).not.toContain('hunter2')
    expect(inventory.components.map(({ ref, scope, properties }) => [ref, scope, properties[onlyFor]])).toEqual([
      ['pkg:pypi/core', 'optional', 'member core'],
      ['pkg:pypi/numpy@1.0', 'optional', "marker python_version < '3.9'"],
      ['pkg:pypi/numpy@2.0', 'optional', "marker python_version >= '3.9'; member core"],
      ['pkg:pypi/private@1.0?repository_url=https%3A%2F%2Fpypi.example%2Fsimple', 'optional', 'member core'],
      ['pkg:pypi/tool@0.1?vcs_url=git%2Bhttps%3A%2F%2Fgithub.com%2Fo%2Ftool%400123abc#py', 'optional', 'member core'],
    ])
  })
})

describe('poetry.lock', () => {
  // The form of poetry 2.1; files and texts are those of PyPI.
  const lock = `# This file is automatically @generated by Poetry 2.1.3 and should not be changed by hand.

[[package]]
name = "colorama"
version = "0.4.6"
description = "Cross-platform colored terminal text."
optional = false
python-versions = ">=3.7"
groups = ["main", "dev"]
markers = "platform_system == \\"Windows\\""
files = [
    {file = "colorama-0.4.6-py2.py3-none-any.whl", hash = "sha256:4f1d9991f5acc0ca119f9d443620b77f9d6b33703e51011c16baf57afb285fc6"},
    {file = "colorama-0.4.6.tar.gz", hash = "sha256:08695f5cb7ed6e0531a20572697297273c47b8cae5a63ffc6d6ed5c201be6e44"},
]

[[package]]
name = "HTTPCore"
version = "1.0.9"
description = "A minimal low-level HTTP client."
optional = false
python-versions = ">=3.8"
groups = ["main"]
files = [
    {file = "httpcore-1.0.9-py3-none-any.whl", hash = "sha256:2d400746a40668fc9dec9810239072b40b4484b640a8c38fd654a024c7a1bf55"},
]

[package.dependencies]
Colorama = {version = "*", markers = "platform_system == \\"Windows\\""}
h2 = {version = ">=3,<5", optional = true, markers = "extra == \\"http2\\""}
socksio = {version = "==1.*", optional = true}

[package.extras]
http2 = ["h2 (>=3,<5)"]
socks = ["socksio (==1.*)"]

[[package]]
name = "h2"
version = "4.4.1"
description = ""
optional = false
python-versions = ">=3.9"
groups = ["main"]
files = []

[[package]]
name = "iniconfig"
version = "2.1.0"
optional = false
python-versions = ">=3.8"
groups = ["dev"]
files = []

[metadata]
lock-version = "2.1"
python-versions = ">=3.11"
content-hash = "00"
`
  const manifest = `[tool.poetry]
name = "desk"
version = "1.0.0"
authors = ["Ada <ada@example.org>"]
[tool.poetry.dependencies]
python = "^3.11"
httpcore = { version = "^1.0", extras = ["http2"] }
[tool.poetry.group.dev.dependencies]
iniconfig = "*"
colorama = "*"
[build-system]
requires = ["poetry-core"]
`

  it('tells what ships, for what it ships, and where PyPI has its files', async () => {
    const inventory = await inventoryOf({ 'poetry.lock': lock, 'pyproject.toml': manifest })

    expect(inventory.faults).toEqual([])
    expect(inventory.subject.purl).toBe('pkg:pypi/desk@1.0.0')
    expect(inventory.components.map(({ ref, scope, properties }) => [ref, scope, properties[onlyFor]])).toEqual([
      ['pkg:pypi/colorama@0.4.6', 'optional', 'marker platform_system == "Windows"'],
      ['pkg:pypi/h2@4.4.1', 'required', undefined],
      ['pkg:pypi/httpcore@1.0.9', 'required', undefined],
      ['pkg:pypi/iniconfig@2.1.0', 'excluded', undefined],
    ])
    expect(find(inventory, 'httpcore')).toMatchObject({
      description: 'A minimal low-level HTTP client.',
      hashes: [{ algorithm: 'SHA-256' }],
      references: [{ url: 'https://files.pythonhosted.org/packages/py3/h/httpcore/httpcore-1.0.9-py3-none-any.whl' }],
    })
    expect(find(inventory, 'colorama')?.references.map(({ url }) => url)).toEqual([
      'https://files.pythonhosted.org/packages/py2.py3/c/colorama/colorama-0.4.6-py2.py3-none-any.whl',
      'https://files.pythonhosted.org/packages/source/c/colorama/colorama-0.4.6.tar.gz',
    ])
    expect(inventory.completeness).toMatchObject([{ aggregate: 'complete', because: 'poetry.lock' }])
  })

  it('reads files and categories of older versions', async () => {
    const { components } = await inventoryOf({
      'poetry.lock': `[[package]]
name = "one"
version = "1.0"
category = "main"
optional = true

[[package]]
name = "two"
version = "1.0"
category = "dev"
optional = false

[metadata]
lock-version = "1.1"

[metadata.files]
one = [{file = "one-1.0.tar.gz", hash = "sha256:${'ab'.repeat(32)}"}]
two = []
`,
    })

    expect(components.map(({ name, scope, hashes }) => [name, scope, hashes.length])).toEqual([
      ['one', 'optional', 1],
      ['two', 'excluded', 0],
    ])
  })
})

describe('pdm.lock', () => {
  it('tells groups, markers and who needs what', async () => {
    const inventory = await inventoryOf({
      'pyproject.toml': '[project]\nname = "desk"\nversion = "1"\ndependencies = ["requests[socks]>=2"]\n',
      'pdm.lock': `[metadata]
groups = ["default", "dev"]
lock_version = "4.5.0"

[[package]]
name = "requests"
version = "2.32.0"
groups = ["default"]
dependencies = ["idna<4,>=2.5", "tomli; python_version < \\"3.11\\""]
files = [{file = "requests-2.32.0.tar.gz", hash = "sha256:${'ab'.repeat(32)}"}]

[[package]]
name = "requests"
version = "2.32.0"
extras = ["socks"]
groups = ["default"]
dependencies = ["PySocks!=1.5.7,>=1.5.6", "requests==2.32.0"]

[[package]]
name = "idna"
version = "3.7"
groups = ["default"]

[[package]]
name = "pysocks"
version = "1.7.1"
groups = ["default"]

[[package]]
name = "pytest"
version = "8.0.0"
groups = ["dev"]
`,
    })

    expect(inventory.faults).toEqual([])
    expect(inventory.components.map(({ ref, scope }) => [ref, scope])).toEqual([
      ['pkg:pypi/idna@3.7', 'required'],
      ['pkg:pypi/pysocks@1.7.1', 'required'],
      ['pkg:pypi/pytest@8.0.0', 'excluded'],
      ['pkg:pypi/requests@2.32.0', 'required'],
    ])
    expect(inventory.dependencies.get('pkg:pypi/requests@2.32.0')).toEqual([
      'pkg:pypi/idna@3.7',
      'pkg:pypi/pysocks@1.7.1',
    ])
  })
})
