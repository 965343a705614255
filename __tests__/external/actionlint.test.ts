import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { temporaryFolder } from './act/temporary.ts'
import { copyWorkTree, root } from './act/work-tree.ts'
import { lint } from './linter.ts'

/** What actionlint says of this repository's workflows once a text in one of them is another. */
async function reportOnBroken(workflow: string, from: string, to: string): Promise<unknown> {
  await using copy = await temporaryFolder('actionlint')
  await copyWorkTree('.github', path.join(copy.path, '.github'))
  const file = path.join(copy.path, '.github/workflows', workflow)
  const text = await readFile(file, 'utf8')
  expect(text).toContain(from)
  await writeFile(file, text.replace(from, to))
  execFileSync('git', ['init', '--quiet', copy.path]) // the root of a project is where .git is
  const { exitCode, report } = await lint('actionlint', copy.path, ['-format', '{{json .}}'])
  expect(exitCode).toBe(1)
  return JSON.parse(report)
}

describe('actionlint', () => {
  it('finds nothing in the workflows of this repository', async () => {
    expect(await lint('actionlint', root, [])).toEqual({ exitCode: 0, report: '' })
  })

  it('finds nothing in the workflow of the sample app', async () => {
    const workflow = 'examples/desk-agent/.github/workflows/release.yml'
    expect(await lint('actionlint', root, [workflow])).toEqual({ exitCode: 0, report: '' })
  })

  it('finds an output of a step that does not exist', async () => {
    expect(
      await reportOnBroken('security-gate.yml', 'steps.models.outputs.verdict', 'steps.model.outputs.verdict'),
    ).toEqual([
      expect.objectContaining({ kind: 'expression', message: expect.stringContaining('"model" is not defined') }),
    ])
  })

  it('finds an input that the workflow does not declare', async () => {
    expect(await reportOnBroken('security-gate.yml', 'inputs.enforce', 'inputs.enforced')).toEqual([
      expect.objectContaining({ kind: 'expression', message: expect.stringContaining('"enforced" is not defined') }),
    ])
  })

  it('finds a reference in another form, although it is told to let "$/" be', async () => {
    expect(await reportOnBroken('security-gate.yml', '$/actions/', '$actions/')).toEqual([
      expect.objectContaining({ kind: 'action', message: expect.stringContaining('in invalid format') }),
    ])
  })
})
