import { mkdir, readdir, rename } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { RunRequest, RunResult } from '../runner/run-result.ts'
import { showControls } from '../runner/visible-text.ts'
import type { Screen } from './screen/screen.ts'
import type { Release, Step } from './steps.ts'

/** What all steps of one demo share. */
export interface Stage {
  screen: Screen
  runAction: (request: RunRequest) => Promise<RunResult>
  /** Variables of the job. */
  env: Record<string, string>
}

/** Runs one action on the release with the evidence in `out`, shows how it goes, and files its summary by number. */
export async function runStep(stage: Stage, step: Step, release: Release, out: string): Promise<RunResult> {
  const { screen, runAction, env } = stage
  const { value: result, milliseconds } = await screen.during(step.action, (news) =>
    runAction({
      action: step.action,
      workspace: release.app,
      with: step.inputs(release),
      env,
      out,
      onLog: news,
    }),
  )
  const mark = result.exitCode === 0 && result.verdict === 'pass' ? 'pass' : 'fail'
  screen.result(mark, step.action, result.verdict, step.question, milliseconds)
  return { ...result, ...(await fileSummary(result, out)) }
}

/** Shows the errors of a run as its user sees them beside the changed lines. Files in `out` are named from there. */
export function showErrors({ screen }: Stage, { annotations }: RunResult, out: string): void {
  const errors = annotations.filter(({ level }) => level === 'error')
  for (const { title, message, file, line } of errors) {
    const place = file?.startsWith(out + sep) ? relative(out, file) : file
    const heading = [title, place && [place, line].filter(Boolean).join(':')].filter(Boolean).join(' at ')
    screen.quote('fail', showControls(heading), showControls(message))
  }
  if (errors.length > 0) screen.line()
}

async function fileSummary({ action, summaryPath }: RunResult, out: string): Promise<{ summaryPath?: string }> {
  if (summaryPath === undefined) return {}
  const summaries = join(out, 'summaries')
  await mkdir(summaries, { recursive: true })
  const filed = join(summaries, `${(await readdir(summaries)).length + 1}-${action}.md`)
  await rename(summaryPath, filed)
  return { summaryPath: filed }
}
