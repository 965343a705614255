import { inputVariable, layered } from '../tools/runner/environment.ts'
import { planRun } from '../tools/runner/run-plan.ts'
import { createStepFiles, variablesOf } from '../tools/runner/step-files.ts'
import { settingOf } from '../tools/runner/step-setting.ts'
import { openWorkplace } from '../tools/runner/workplace.ts'
import type { Program } from './child.ts'

/** A step as a program that can be run again and again. */
export interface JobStep {
  program: Program
  close: () => Promise<void>
}

export interface StepRequest {
  suiteRoot: string
  action: string
  workspace: string
  inputs: Record<string, string>
}

/** The step of an action, its bundle in the environment that the local runner makes. */
export async function jobStep({ suiteRoot, action, workspace, inputs }: StepRequest): Promise<JobStep> {
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
    program: { command: setting.nodePath, args: [plan.action.main], cwd: workspace, env },
    async close() {
      await workplace.close()
      await workplace.discard()
    },
  }
}
