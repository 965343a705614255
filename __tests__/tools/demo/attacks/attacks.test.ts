import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Attack } from '../../../../tools/demo/attacks/attack.ts'
import { attacks } from '../../../../tools/demo/attacks/attacks.ts'
import { runAction, type RunResult } from '../../../../tools/runner/run-action.ts'

const sample = join(import.meta.dirname, '..', '..', '..', '..', 'examples', 'desk-agent')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attacks-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Checks with the committed bundle. */
function check({ action, inputs = {} }: Attack, project: string): Promise<RunResult> {
  return runAction({ action, workspace: project, with: inputs, out: join(folder, 'out') })
}

describe('the attacks of the demo', () => {
  it('have names of their own, and sentences that fit on their lines', () => {
    expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length)
    for (const { name, change } of attacks) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(change).toMatch(/^[A-Z].{1,58}\.$/)
    }
  })

  it.each(attacks)('$name turns a project that passes into one that fails by $rule alone', async (attack) => {
    const project = join(folder, 'project')
    await mkdir(project)
    await attack.prepare(project, sample)
    expect(await check(attack, project)).toMatchObject({ exitCode: 0, verdict: 'pass', annotations: [] })
    await attack.strike(project)
    const { exitCode, verdict, annotations } = await check(attack, project)
    expect({ exitCode, verdict }).toEqual({ exitCode: 1, verdict: 'fail' })
    expect(new Set(annotations.map(({ title }) => title))).toEqual(new Set([attack.rule]))
  })
})
