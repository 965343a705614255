import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { attack } from '../../../tools/demo/act-three.ts'
import type { Attack } from '../../../tools/demo/attacks/attack.ts'
import { prepareOutFolder } from '../../../tools/demo/out-folder.ts'
import { Screen } from '../../../tools/demo/screen/screen.ts'
import type { RunRequest, RunResult } from '../../../tools/runner/run-result.ts'
import { recordingOutput } from './recording-output.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'act-three-'))
})
afterEach(() => rm(folder, { recursive: true }))

const changedPrompt: Attack = {
  name: 'changed-prompt',
  change: 'A prompt says something else.',
  rule: 'model/digest-mismatch',
  action: 'model-manifest-verify',
  prepare: (project) => writeFile(join(project, 'prompt.md'), 'before'),
  strike: (project) => writeFile(join(project, 'prompt.md'), 'after'),
}

type Error = Pick<RunResult['annotations'][number], 'title' | 'message'>

const mismatch: Error = { title: 'model/digest-mismatch', message: 'prompt.md is another.' }

/** Carries out the attack with a runner that fails with these errors, or passes when there are none. */
async function carriedOut(...errors: Error[]): Promise<{ missed: string[]; text: string; requests: RunRequest[] }> {
  const { output, text } = recordingOutput()
  const requests: RunRequest[] = []
  const runAction = async (request: RunRequest): Promise<RunResult> => {
    requests.push(request)
    expect(await readFile(join(request.workspace, 'prompt.md'), 'utf8')).toBe('after')
    return {
      action: request.action,
      ...(errors.length > 0 ? { exitCode: 1, verdict: 'fail' } : { exitCode: 0, verdict: 'pass' }),
      annotations: errors.map((error) => ({ level: 'error', ...error })),
      findings: [],
      outputs: {},
      evidencePaths: [],
      durationMs: 1,
    }
  }
  const out = await prepareOutFolder(join(folder, 'out'))
  const stage = { screen: new Screen(output), runAction, env: {} }
  return { missed: await attack(stage, 'app', out, [changedPrompt]), text: text(), requests }
}

describe('act three', () => {
  it('shows what was changed and the error of the expected rule, each digest cut', async () => {
    const other = { title: 'model/no-folder', message: 'Something else.' }
    const long = { ...mismatch, message: `Expected sha256 ${'0123456789abcdef'.repeat(4)}.` }
    const { missed, text } = await carriedOut(other, long)
    expect(missed).toEqual([])
    expect(text).toMatch(/✔ changed-prompt +caught A prompt says something else\./)
    expect(text).toContain('┃ model/digest-mismatch\n  ┃ Expected sha256 0123456789ab….\n')
    expect(text).not.toContain('Something else.')
  })

  it('verifies the changed project in a folder that is gone afterwards, and leaves the results in out', async () => {
    const { requests } = await carriedOut(mismatch)
    const [request] = requests
    expect(request).toMatchObject({
      action: 'model-manifest-verify',
      out: join(folder, 'out', 'attacks', 'changed-prompt'),
    })
    await expect(access(request?.workspace ?? '')).rejects.toThrow('ENOENT')
  })

  it('counts an attack that passes verification as missed', async () => {
    const { missed, text } = await carriedOut()
    expect(missed).toEqual(['changed-prompt'])
    expect(text).toMatch(/✖ changed-prompt +missed/)
  })

  it('counts an attack that fails for another reason as missed, and shows the reason', async () => {
    const { missed, text } = await carriedOut({ title: 'manifest/invalid', message: 'Not a manifest.' })
    expect(missed).toEqual(['changed-prompt'])
    expect(text).toContain('┃ manifest/invalid\n  ┃ Not a manifest.\n')
  })

  it('shows no more than four lines of a message', async () => {
    const { text } = await carriedOut({ ...mismatch, message: 'word '.repeat(200) })
    const lines = text.split('\n').filter((line) => line.startsWith('  ┃ word'))
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toMatch(/word…$/)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
  })
})
