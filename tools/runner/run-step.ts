import { CommandProcessor } from './command-processor.ts'
import { extendedPath, inputVariable, layered, type Environment } from './environment.ts'
import { remarkOnInputs } from './inputs.ts'
import type { Job } from './job.ts'
import { createStepFiles, processStepFiles, variablesOf } from './step-files.ts'
import { runStepProcess } from './step-process.ts'
import type { StepSetting } from './step-setting.ts'
import { Step, type StepStage } from './step.ts'

export interface StepOutcome {
  /** The process was there, whatever became of it. */
  hasStarted: boolean
  exitCode: number
  /** By its exit code or by a command of it that broke. */
  hasFailed: boolean
}

/** Runs main or post of an action as one step: new files, one process, then what it left in the files. */
export async function runStep(
  job: Job,
  stage: Exclude<StepStage, 'closing'>,
  script: string,
  setting: StepSetting,
  signal: AbortSignal | undefined,
): Promise<StepOutcome> {
  const step = new Step(job, stage)
  remarkOnInputs(step, setting.action, setting.inputs.given)
  const files = await createStepFiles(setting.runnerTemp)
  const commands = new CommandProcessor(step)
  const process = {
    nodePath: setting.nodePath,
    script,
    cwd: job.workspace,
    env: environmentOf(job, setting, variablesOf(files)),
    onLine: (line: string) => {
      commands.accept(line)
    },
    ...(signal && { signal }),
  }
  const ended = await runStepProcess(process).catch((error: unknown) => {
    step.fail(`The action could not be started: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  })
  await processStepFiles(files, step)
  step.end()
  const exitCode = ended ?? 1
  return { hasStarted: ended !== undefined, exitCode, hasFailed: step.failed || exitCode !== 0 }
}

/** In the order in which the runner lets one variable win over another. */
function environmentOf(job: Job, setting: StepSetting, files: Environment): Environment {
  const machinePath = job.variable('PATH') ?? setting.machine['PATH'] ?? ''
  const layers = [
    Object.entries(setting.machine),
    Object.entries(job.given),
    job.environment,
    setting.inputs.values.map(([name, value]): [string, string] => [inputVariable(name), value]),
    [['PATH', extendedPath(job.path, machinePath)] as const],
    Object.entries(setting.contexts),
    [...job.state].map(([name, value]): [string, string] => [`STATE_${name}`, value]),
    Object.entries(files),
  ]
  // NODE_ICU_DATA would break the Node of the action (actions/runner issue 795).
  return Object.fromEntries(Object.entries(layered(layers)).filter(([name]) => name !== 'NODE_ICU_DATA'))
}
