import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { temporaryFolder } from './act/temporary.ts'
import { copyWorkTree, root } from './act/work-tree.ts'
import { lint } from './linter.ts'

const strictest = ['--offline', '--no-progress', '--persona=pedantic']

/** The audits of zizmor that fail once a text in one of this repository's workflows is another. */
async function auditsOfBroken(workflow: string, from: string, to: string): Promise<string[]> {
  await using copy = await temporaryFolder('zizmor')
  await copyWorkTree('.github', path.join(copy.path, '.github'))
  const file = path.join(copy.path, '.github/workflows', workflow)
  const text = await readFile(file, 'utf8')
  expect(text).toContain(from)
  await writeFile(file, text.replace(from, to))
  const { exitCode, report } = await lint('zizmor', copy.path, [...strictest, '--format=json', '.'])
  expect(exitCode).toBeGreaterThan(10)
  return [...new Set((JSON.parse(report) as { ident: string }[]).map(({ ident }) => ident))]
}

describe('zizmor, at its most pedantic', () => {
  it.each([
    ['the workflows and actions of this repository', '.'],
    ['the workflow of the sample app', 'examples/desk-agent'],
  ])('finds nothing in %s', async (_, folder) => {
    const { exitCode, report } = await lint('zizmor', root, [...strictest, '--format=json', folder])
    expect({ exitCode, findings: JSON.parse(report) as unknown }).toEqual({ exitCode: 0, findings: [] })
  })

  it.each([
    ['an action of others by its tag', '@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2', '@v6', 'unpinned-uses'],
    ["an action of the caller's checkout", '$/actions/', './actions/', 'self-repository'],
    ['permissions for every job', 'permissions: {}', 'permissions: write-all', 'excessive-permissions'],
    ['a permission without its reason', 'read # to check out the app', 'write', 'undocumented-permissions'],
    ['a token that stays in the checkout', 'persist-credentials: false', 'fetch-depth: 1', 'artipacked'],
    [
      'an input that becomes part of a script',
      '    steps:\n',
      '    steps:\n      - run: echo ${{ inputs.config }}\n',
      'template-injection',
    ],
  ])('finds %s', async (_, from, to, audit) => {
    expect(await auditsOfBroken('security-gate.yml', from, to)).toContain(audit)
  })
})
