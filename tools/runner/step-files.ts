import { randomUUID } from 'node:crypto'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { foldersOf, pairsOf } from './file-commands.ts'
import { summaryOf } from './step-summary.ts'
import type { Step } from './step.ts'

/** Prefix of each file command's file, by the end of its variable `GITHUB_<…>` (FileCommandManager.cs). */
const prefixes = {
  path: 'add_path_',
  env: 'set_env_',
  step_summary: 'step_summary_',
  state: 'save_state_',
  output: 'set_output_',
} as const

type FileCommand = keyof typeof prefixes

/** The files through which one step speaks to the runner. */
export type StepFiles = Record<FileCommand, string>

/** The variables that no caller can set: each step has files of its own. */
export const stepFileVariables = Object.keys(prefixes).map((name) => `GITHUB_${name.toUpperCase()}`)

/** Makes the empty files of a step, under names that no earlier step can know. */
export async function createStepFiles(runnerTemp: string): Promise<StepFiles> {
  const folder = path.join(runnerTemp, '_runner_file_commands')
  await mkdir(folder, { recursive: true })
  const id = randomUUID()
  const file = async (name: FileCommand) => {
    const created = path.join(folder, prefixes[name] + id)
    await writeFile(created, '')
    return created
  }
  return {
    path: await file('path'),
    env: await file('env'),
    step_summary: await file('step_summary'),
    state: await file('state'),
    output: await file('output'),
  }
}

export function variablesOf(files: StepFiles): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [`GITHUB_${name.toUpperCase()}`, file]))
}

/** Carries out what the step wrote. A malformed file fails the step; the other files still count. */
export async function processStepFiles(files: StepFiles, step: Step): Promise<void> {
  const { job } = step
  const carryOut: Record<FileCommand, (text: string) => void> = {
    path: (text) => {
      for (const folder of foldersOf(text)) job.addPath(folder)
    },
    env: (text) => {
      for (const [name, value] of pairsOf(text, process.platform)) setVariable(step, name, value)
    },
    step_summary: (text) => {
      job.summaries.push(...summaryOf(text, step))
    },
    state: (text) => {
      for (const [name, value] of pairsOf(text, process.platform)) job.state.set(name, value)
    },
    output: (text) => {
      for (const [name, value] of pairsOf(text, process.platform)) step.setOutput(name, value)
    },
  }
  for (const name of Object.keys(prefixes) as FileCommand[]) {
    try {
      const text = await readText(files[name])
      if (text !== undefined) carryOut[name](text)
    } catch (error) {
      step.fail(`Unable to process file command '${name}' successfully.`, error instanceof Error ? error.message : '')
    }
  }
}

function setVariable(step: Step, name: string, value: string): void {
  if (name.toUpperCase() === 'NODE_OPTIONS')
    step.annotate('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
  else step.job.environment.set(name, value)
}

/** The file's text without a byte order mark, or nothing when the step removed the file. */
async function readText(file: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined)
  if (!found) return undefined
  if (!found.isFile()) throw new Error(`Expected a file, found something else at '${file}'.`)
  return new TextDecoder().decode(await readFile(file))
}
