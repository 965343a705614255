import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ActionMetadata } from './action-metadata.ts'
import { contextVariables, machineVariables, runnerContext, type Environment } from './environment.ts'
import { payloadFor } from './event-payload.ts'
import { githubContext } from './github-context.ts'
import { inputsOf, type ActionInputs } from './inputs.ts'
import type { RunPlan } from './run-plan.ts'
import type { RunRequest } from './run-result.ts'
import type { Workplace } from './workplace.ts'

/** What the steps of an action need besides the job. */
export interface StepSetting {
  action: ActionMetadata
  inputs: ActionInputs
  nodePath: string
  runnerTemp: string
  machine: Environment
  /** The `GITHUB_*` and `RUNNER_*` variables of both contexts. */
  contexts: Environment
}

/** Makes the contexts, the event file and the inputs of a run. */
export async function settingOf(request: RunRequest, plan: RunPlan, workplace: Workplace): Promise<StepSetting> {
  const { folders } = workplace
  const eventPath = path.join(folders.runnerTemp, '_github_workflow', 'event.json')
  const github = githubContext({ ...plan, eventPath, given: plan.env })
  const runner = overridden(runnerContext(folders), plan.env)
  const event = payloadFor(plan.event, github)
  await mkdir(path.dirname(eventPath))
  await writeFile(eventPath, JSON.stringify(event))
  const token = plan.env['GITHUB_TOKEN'] ?? ''
  return {
    action: plan.action,
    inputs: inputsOf(plan.action, request.with, { github: { ...github, token, event }, runner }),
    nodePath: request.nodePath ?? process.execPath,
    runnerTemp: folders.runnerTemp,
    machine: machineVariables(process.env, folders),
    contexts: { ...contextVariables('GITHUB', github), ...contextVariables('RUNNER', runner) },
  }
}

function overridden(runner: Environment, env: Readonly<Record<string, string>>): Environment {
  return Object.fromEntries(
    Object.entries(runner).map(([name, value]) => [name, env[`RUNNER_${name.toUpperCase()}`] ?? value]),
  )
}
