import { describe, expect, it } from '@jest/globals'
import { findingsOf } from '@seaworthy/verdict'
import { workflows } from '../../../tools/generate/workflows/workflows.ts'
import { repositoryOf, workflowOf } from './repository.ts'

const commit = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd'
const action = `name: Scan
inputs:
  config: { description: configuration, default: seaworthy.yml }
  target: { description: what to scan, required: true }
  depth: { description: how deep, required: true, default: '3' }
`

/** What generating says, one line a finding: place, then rule. Empty when nothing is wrong. */
async function findingsFor(source: string): Promise<string[]> {
  await using repository = await repositoryOf({
    'workflows/sample.yml': source,
    '.github/workflows/ci.yml': 'name: CI\n',
    'actions/scan/action.yml': action,
    'action.yml': 'name: Gate\n',
  })
  try {
    await workflows.files(repository.root)
    return []
  } catch (error) {
    return (findingsOf(error) ?? []).map(({ at, rule }) => `${at?.file}:${at?.line}:${at?.column} ${rule}`)
  }
}

describe('the generated workflows', () => {
  it('are their sources under a banner that names the source', async () => {
    const source = workflowOf('- uses: $/actions/scan\n  with:\n    target: .')
    await using repository = await repositoryOf({
      'workflows/sample.yml': source,
      'workflows/sample.md': '# Sample\n',
      'actions/scan/action.yml': action,
    })
    expect(await workflows.files(repository.root)).toEqual([
      {
        path: '.github/workflows/sample.yml',
        content: `# Generated from workflows/sample.yml by \`npm run generate\`. Edit that file, not this one.\n${source}`,
      },
    ])
  })

  it('have LF line ends whatever the checkout has', async () => {
    await using repository = await repositoryOf({ 'workflows/sample.yml': workflowOf().replaceAll('\n', '\r\n') })
    const [file] = await workflows.files(repository.root)
    expect(file?.content).not.toContain('\r')
  })

  it('are told from workflows that are written by hand', async () => {
    await using repository = await repositoryOf({
      '.github/workflows/ci.yml': 'name: CI\n',
      '.github/workflows/old.yml':
        '# Generated from workflows/old.yml by `npm run generate`. Edit that file, not this one.\n',
    })
    expect(await workflows.present(repository.root)).toEqual(['.github/workflows/old.yml'])
  })

  it.each([
    ['an own action with all that it requires', '- uses: $/actions/scan\n  with: { target: ., config: a.yml }'],
    ['the action at the root', '- uses: $/'],
    ['an action of others at a commit', `- uses: actions/checkout@${commit} # v6.0.2`],
    ['a quoted reference', `- uses: "actions/checkout@${commit}" # v6.0.2`],
    ['an image at a digest', `- uses: docker://alpine@sha256:${'a'.repeat(64)}`],
    ['a step that runs a command', '- run: echo'],
  ])('accept %s', async (_, step) => {
    expect(await findingsFor(workflowOf(step))).toEqual([])
  })

  it.each([
    ['an action that does not exist', '- uses: $/actions/scann', '7:15 generate/no-such-action'],
    ['an action outside of the repository', '- uses: $/../scan', '7:15 generate/no-such-action'],
    ['an own action with a ref', '- uses: $/actions/scan@v1', '7:15 generate/own-reference-with-ref'],
    ["an action of the caller's checkout", '- uses: ./actions/scan', '7:15 generate/caller-relative'],
    [
      'an unknown input',
      '- uses: $/actions/scan\n  with:\n    target: .\n    colour: red',
      '10:11 generate/unknown-input',
    ],
    ['a required input that is not given', '- uses: $/actions/scan', '7:15 generate/missing-input'],
    ['a tag of others', '- uses: actions/checkout@v6', '7:15 generate/not-pinned'],
    ['a shortened commit', `- uses: actions/checkout@${commit.slice(0, 12)} # v6.0.2`, '7:15 generate/not-pinned'],
    ['an image by tag', '- uses: docker://alpine:3', '7:15 generate/not-pinned'],
    ['a commit without its version', `- uses: actions/checkout@${commit}`, '7:15 generate/no-version-comment'],
    [
      'a commit with another comment',
      `- uses: actions/checkout@${commit} # newest`,
      '7:15 generate/no-version-comment',
    ],
  ])('refuse %s, at its place', async (_, step, finding) => {
    expect(await findingsFor(workflowOf(step))).toEqual([`workflows/sample.yml:${finding}`])
  })

  it('name the declared inputs when one is unknown', async () => {
    await using repository = await repositoryOf({
      'workflows/sample.yml': workflowOf('- uses: $/actions/scan\n  with: { target: ., colour: red }'),
      'actions/scan/action.yml': action,
    })
    await expect(workflows.files(repository.root)).rejects.toThrow(
      'Expected an input of "$/actions/scan" (config, target, depth), found "colour".',
    )
  })

  it('report every fault of every source at once', async () => {
    expect(await findingsFor(workflowOf('- uses: ./a', '- uses: b/c@v1'))).toHaveLength(2)
  })

  it('check the steps that an alias stands for', async () => {
    const source = 'on: workflow_call\njobs:\n  a:\n    steps: &steps\n      - uses: x/y@v1\n  b:\n    steps: *steps\n'
    expect(await findingsFor(source)).toEqual(Array(2).fill('workflows/sample.yml:5:15 generate/not-pinned'))
  })

  it('check calls of other workflows against their source', async () => {
    const call = (input: string): string =>
      `on:\n  workflow_call:\n    inputs:\n      ring: { type: string }\njobs:\n  a:\n    uses: $/.github/workflows/sample.yml\n    with: { ${input}: 1 }\n`
    expect(await findingsFor(call('ring'))).toEqual([])
    expect(await findingsFor(call('rung'))).toEqual(['workflows/sample.yml:8:13 generate/unknown-input'])
  })

  it('refuse a source that is not YAML, at its place', async () => {
    expect(await findingsFor('name: a\nname: b\n')).toEqual(['workflows/sample.yml:2:1 generate/not-yaml'])
  })
})
