import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Finding, Outcome } from '@seaworthy/verdict'
import type { Annotation } from './annotations.ts'
import type { Job } from './job.ts'
import { keptOutputs } from './kept-outputs.ts'
import type { Masks } from './masks.ts'
import type { RunResult } from './run-result.ts'
import type { StepOutcome } from './run-step.ts'
import { Step } from './step.ts'
import { readFindings } from './verdict-file.ts'
import type { Workplace } from './workplace.ts'

type JobResult = Omit<RunResult, 'action' | 'durationMs'>

/** Interrupted, as shells count it: 128 and the number of SIGINT. */
const cancelledExitCode = 130

/** Ends a job: keeps its outputs and summary, reads its verdict, and hides every secret in what it tells. */
export async function closeJob(
  job: Job,
  steps: readonly StepOutcome[],
  workplace: Workplace,
  evidencePaths: readonly string[],
): Promise<JobResult> {
  const closing = new Step(job, 'closing')
  const outputs = keptOutputs(closing)
  const findings = await findingsOf(closing, job.outputs.get('verdict-path'))
  const summaryPath = await keepSummary(job.summaries, workplace.summary)
  closing.end()
  const exitCode = exitCodeOf(job, steps, closing)
  return {
    exitCode,
    verdict: verdictOf(job.outputs.get('verdict'), steps, closing),
    findings: masked(findings, job.masks) as Finding[],
    outputs,
    annotations: masked(job.annotations, job.masks) as Annotation[],
    ...(summaryPath !== undefined && { summaryPath: job.masks.apply(summaryPath) }),
    evidencePaths: evidencePaths.map((file) => job.masks.apply(file)),
  }
}

function exitCodeOf(job: Job, steps: readonly StepOutcome[], closing: Step): number {
  if (job.status === 'cancelled') return cancelledExitCode
  const failed = steps.find((step) => step.exitCode !== 0)
  if (failed) return failed.exitCode
  return closing.failed || steps.some((step) => step.hasFailed) ? 1 : 0
}

/** No verdict is a failure, and so is a pass of an action that did not end well. */
function verdictOf(output: string | undefined, steps: readonly StepOutcome[], closing: Step): Outcome {
  const endedWell = steps.length > 0 && !closing.failed && steps.every((step) => !step.hasFailed)
  if (output === 'hold') return 'hold'
  return output === 'pass' && endedWell ? 'pass' : 'fail'
}

async function findingsOf(closing: Step, verdictPath: string | undefined): Promise<Finding[]> {
  if (!verdictPath) return []
  try {
    return await readFindings(path.resolve(closing.job.workspace, verdictPath))
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error)
    closing.fail(`The output verdict-path names ${verdictPath}, which is not a Verdict: ${fault}.`)
    return []
  }
}

/** Writes the summaries one after the other; an older summary of another run does not stay. */
async function keepSummary(summaries: readonly string[], file: string): Promise<string | undefined> {
  await rm(file, { force: true })
  if (summaries.length === 0) return undefined
  await writeFile(file, summaries.join('\n'))
  return file
}

/** The value with secrets hidden in every text of it, names of properties included. */
function masked(value: unknown, masks: Masks): unknown {
  if (typeof value === 'string') return masks.apply(value)
  if (Array.isArray(value)) return value.map((item) => masked(item, masks))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [masks.apply(name), masked(item, masks)]))
}
