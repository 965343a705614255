import path from 'node:path'
import { changedSince, foldersIn, stateOf } from './evidence-files.ts'
import { Job } from './job.ts'
import { closeJob } from './job-result.ts'
import { holds } from './post-condition.ts'
import { planRun, type RunPlan } from './run-plan.ts'
import type { RunRequest, RunResult } from './run-result.ts'
import { runStep, type StepOutcome } from './run-step.ts'
import { settingOf, type StepSetting } from './step-setting.ts'
import { openWorkplace, type Workplace } from './workplace.ts'

export type { Annotation } from './annotations.ts'
export type { LogKind } from './job-log.ts'
export type { RunRequest, RunResult } from './run-result.ts'

/**
 * Runs the committed bundle of one action as the runner runs a step of a job, main and post, in an environment made
 * from scratch. Throws a UserError for a request that cannot be carried out; an action that fails is a result.
 */
export async function runAction(request: RunRequest): Promise<RunResult> {
  const started = performance.now()
  const plan = await planRun(request)
  const workplace = await openWorkplace(plan.workspace, plan.action.name, request.out)
  try {
    const job = new Job(plan.workspace, plan.env, request.onLog ?? (() => undefined))
    const setting = await settingOf(request, plan, workplace)
    if (plan.env['GITHUB_TOKEN']) job.masks.add(plan.env['GITHUB_TOKEN'])
    const folders = evidenceFolders(request, plan, workplace)
    const before = await stateOf(folders)
    const steps = await runSteps(job, setting, request.signal)
    const left = [...folders, ...(await foldersIn(job.outputs.get('evidence-path'), plan.workspace))]
    const evidencePaths = changedSince(before, await stateOf(left))
    const result = await closeJob(job, steps, workplace, evidencePaths)
    if (request.out === undefined) job.log.write(`Results are kept in ${workplace.out}`)
    return { action: plan.action.name, ...result, durationMs: Math.round(performance.now() - started) }
  } catch (error) {
    await workplace.discard()
    throw error
  } finally {
    await workplace.close()
  }
}

/** Main, and then post when main was started and the condition of post holds. */
async function runSteps(job: Job, setting: StepSetting, signal: AbortSignal | undefined): Promise<StepOutcome[]> {
  const { action } = setting
  if (signal?.aborted) {
    job.status = 'cancelled'
    return []
  }
  job.log.write(`Run ${action.name}`)
  const main = await runStep(job, 'main', action.main, setting, signal)
  job.status = signal?.aborted ? 'cancelled' : main.hasFailed ? 'failure' : 'success'
  if (action.post === undefined || !main.hasStarted || !holds(action.postIf, job.status)) return [main]
  job.log.write(`Post ${action.name}`)
  const post = await runStep(job, 'post', action.post, setting, signal?.aborted ? cleanupTime() : signal)
  if (signal?.aborted) job.status = 'cancelled'
  else if (post.hasFailed) job.status = 'failure'
  return [main, post]
}

/** After a cancellation GitHub gives the steps that still run five minutes. */
function cleanupTime(): AbortSignal {
  return AbortSignal.timeout(5 * 60_000)
}

/** Where this run may leave evidence: the default folder, and the one that the caller names. */
function evidenceFolders(request: RunRequest, plan: RunPlan, workplace: Workplace): string[] {
  const input = (name: string) => [request.with[name] ?? ''].flat().join('\n').trim()
  const named = input('evidence-dir')
  return named === ''
    ? [workplace.evidence]
    : [workplace.evidence, path.resolve(plan.workspace, input('working-directory'), named)]
}
