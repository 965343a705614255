import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
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

/** What an action needs to be told before it looks for a file; unknown inputs and other actions' sections do no harm. */
const inputs = { artifacts: 'absent' }
const configuration = 'release-gate:\n  controls: [{ id: built, action: provenance, binding: subject }]\n'

/**
 * The step of an action in a workspace with nothing but seaworthy.yml, in the environment that the local runner makes:
 * the action reads its inputs and its configuration, says which file is missing, and ends.
 */
export async function idleJob(suiteRoot: string, action: string): Promise<IdleJob> {
  const workspace = await mkdtemp(path.join(await realpath(tmpdir()), 'seaworthy-bench-'))
  await writeFile(path.join(workspace, 'seaworthy.yml'), configuration)
  const request = { action, workspace, with: inputs, suiteRoot }
  const plan = await planRun(request)
  const workplace = await openWorkplace(workspace, action, undefined)
  const setting = await settingOf(request, plan, workplace)
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
