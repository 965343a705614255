import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Verdict } from '@seaworthy/verdict'
import type { RunResult } from '../runner/run-result.ts'

/** One line of the gate's checklist, as its verdict has it. */
export interface Control {
  control: string
  verdict: string
  evidence: string
  reason: string
}

/** The checklist of a gate's run. Throws when the gate left no verdict, which is a bug of the gate. */
export async function readChecklist(run: RunResult): Promise<Control[]> {
  const path = run.outputs['verdict-path']
  if (path === undefined) throw new Error(`${run.action} left no verdict-path.`)
  const { measured } = JSON.parse(await readFile(path, 'utf8')) as Verdict
  const controls = measured['controls'] as Control[] | undefined
  if (!Array.isArray(controls)) throw new Error(`The verdict of ${run.action} has no checklist: ${path}`)
  return controls
}

/** Rows for people: evidence by the name of its file. */
export function checklistRows(controls: Control[]): string[][] {
  return controls.map(({ control, verdict, evidence, reason }) => [control, verdict, basename(evidence), reason])
}
