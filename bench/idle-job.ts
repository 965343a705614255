import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inputVariable, layered } from '../tools/runner/environment.ts'
import { planRun } from '../tools/runner/run-plan.ts'
import { createStepFiles, variablesOf } from '../tools/runner/step-files.ts'
import { settingOf } from '../tools/runner/step-setting.ts'
import { openWorkplace } from '../tools/runner/workplace.ts'
import type { Program } from './child.ts'

/** A step that has next to nothing to do, as a program that can be run again and again. */
export interface IdleJob {
  step: Program
  close: () => Promise<void>
}

/**
 * The step of an action in an empty workspace, in the environment that the local runner makes: every required input
 * names a file that does not exist, so that the action reads its inputs, says what is missing, and ends.
 */
export async function idleJob(suiteRoot: string, action: string): Promise<IdleJob> {
  const workspace = await mkdtemp(path.join(await realpath(tmpdir()), 'seaworthy-bench-'))
  const request = { action, workspace, with: {}, suiteRoot }
  const plan = await planRun(request)
  const required = plan.action.inputs.filter((input) => input.isRequired && input.default === undefined)
  const workplace = await openWorkplace(workspace, action, undefined)
  const given = { ...request, with: Object.fromEntries(required.map(({ name }) => [name, 'absent'])) }
  const setting = await settingOf(given, plan, workplace)
  const env = layered([
    Object.entries(setting.machine),
    Object.entries(setting.contexts),
    Object.entries(variablesOf(await createStepFiles(setting.runnerTemp))),
    setting.inputs.values.map(([name, value]) => [inputVariable(name), value] as const),
  ])
  return {
    step: { command: setting.nodePath, args: [plan.action.main], cwd: workspace, env },
    async close() {
      await workplace.close()
      await workplace.discard()
      await rm(workspace, { recursive: true, force: true })
    },
  }
}
