import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { formatBytes } from '@seaworthy/report'
import type { RunResult } from '../runner/run-result.ts'
import { checklistTable, readChecklist } from './checklist.ts'
import type { OutFolder } from './out-folder.ts'
import { pack } from './pack.ts'
import { runStep, showErrors, type Stage } from './run-step.ts'
import { gate, steps, type Release } from './steps.ts'

/** What act one leaves for act two. */
export interface ActOne {
  release: Release
  runs: RunResult[]
  passed: boolean
}

/** Packs the app, runs every action on it, and shows the gate's checklist. It passes when all of them pass. */
export async function releaseApp(stage: Stage, app: string, out: OutFolder): Promise<ActOne> {
  const { screen } = stage
  screen.title('Act one', 'The release of the sample app, judged from the evidence that each step leaves.')
  const release = { app, artifact: await packApp(stage, app, out.artifacts) }
  const runs: RunResult[] = []
  for (const step of steps) {
    const run = await runStep(stage, step, release, out.release)
    showErrors(stage, run, out.release)
    runs.push(run)
  }
  const gateRun = runs.find(({ action }) => action === gate.action)
  if (gateRun) await showChecklist(stage, gateRun)
  return { release, runs, passed: runs.every(({ exitCode, verdict }) => exitCode === 0 && verdict === 'pass') }
}

async function packApp({ screen }: Stage, app: string, artifacts: string): Promise<string> {
  const { value: artifact, milliseconds } = await screen.during('pack', () => pack(app, artifacts))
  const { size } = await stat(artifact)
  screen.result(
    'pass',
    'pack',
    'done',
    `${basename(artifact)}, ${formatBytes(size)}, the same bytes every time`,
    milliseconds,
  )
  return artifact
}

async function showChecklist({ screen }: Stage, run: RunResult): Promise<void> {
  screen.line()
  const { headings, rows } = checklistTable(await readChecklist(run))
  screen.table(headings, rows)
  screen.line()
  if (run.summaryPath !== undefined) screen.fact('Report', run.summaryPath)
  screen.fact('Verdict', run.outputs['verdict-path'] ?? '')
  screen.line()
}
