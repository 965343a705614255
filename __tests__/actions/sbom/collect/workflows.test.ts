import { describe, expect, it } from '@jest/globals'
import { collectDeclared } from '../../../../actions/sbom/src/collect/index.ts'
import { folderOf } from './folder.ts'
import { inventoryOf } from './inventory-of.ts'

const sha = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd'

describe('the actions that workflows use', () => {
  it('are components with their pin, tag and line, and do not ship', async () => {
    const workflow = [
      'on: push',
      'jobs:',
      '  build:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      `      - uses: actions/checkout@${sha} # v6.0.2`,
      '      - name: again',
      `        uses: actions/checkout@${sha} # v6.0.2`,
      '      - uses: ./actions/own',
      '      - uses: docker://ghcr.io/o/image:1.2',
      '      - uses: docker://o/image:3',
      "      - { uses: 'Owner/Repo/sub/action@main' }",
      '      - run: |',
      '          uses: fake/action@v1',
      '  shared:',
      '    uses: o/r/.github/workflows/build.yml@v2',
    ].join('\n')

    const [found] = await collectDeclared(folderOf({ '.github/workflows/ci.yml': workflow }))

    expect(
      found?.components.map(({ purl, scope, evidence }) => [purl, scope, evidence.map(({ line }) => line)]),
    ).toEqual([
      [`pkg:github/actions/checkout@${sha}`, 'excluded', [6, 8]],
      ['pkg:docker/o/image@1.2?repository_url=ghcr.io', 'excluded', [10]],
      ['pkg:docker/o/image@3', 'excluded', [11]],
      ['pkg:github/o/r@v2#.github/workflows/build.yml', 'excluded', [16]],
      ['pkg:github/owner/repo@main#sub/action', 'excluded', [undefined]],
    ])
    expect(found?.components[0]?.properties).toEqual({ 'seaworthy:github:tag': 'v6.0.2' })
    expect(found?.components.map(({ supplier }) => supplier?.url)).toEqual([
      'https://github.com/actions',
      undefined,
      undefined,
      'https://github.com/o',
      'https://github.com/Owner',
    ])
    expect(found?.roots).toHaveLength(5)
    expect(found?.completeness).toMatchObject([{ aggregate: 'unknown' }])
  })

  it('are read from composite actions, and from nowhere else', async () => {
    const composite = 'runs:\n  using: composite\n  steps:\n    - uses: a/b@v1\n'
    const found = await collectDeclared(
      folderOf({
        '.github/actions/deep/er/action.yaml': composite,
        'docs/.github/workflows/x.yml': composite,
        '.github/dependabot.yml': composite,
      }),
    )

    expect(found.flatMap(({ components }) => components.map(({ purl }) => purl))).toEqual(['pkg:github/a/b@v1'])
  })

  it('that is no YAML is a fault with its line', async () => {
    const [found] = await collectDeclared(folderOf({ '.github/workflows/ci.yml': 'on: push\njobs: [\n' }))

    expect(found?.faults).toMatchObject([{ rule: 'document/not-yaml', file: '.github/workflows/ci.yml' }])
  })

  it('are read where a bracket closes at the indentation of its key, as GitHub reads them', async () => {
    const text = (end: string) =>
      `on:\n  push:\n    branches: [\n      main\n    ]\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v4\n${end}`
    const read = await inventoryOf({ '.github/workflows/a.yml': text('') })
    const twice = await inventoryOf({ '.github/workflows/a.yml': text('jobs: {}\n') })

    expect(read.faults).toEqual([])
    expect(read.components.map(({ purl }) => purl)).toEqual(['pkg:github/actions/checkout@v4'])
    expect(twice.faults).toMatchObject([{ rule: 'document/not-yaml' }])
  })
})
