import { readFile } from 'node:fs/promises'
import type { Verdict } from '@seaworthy/verdict'
import type { RunResult } from '../runner/run-result.ts'

/** One line of the gate's checklist, as its verdict has it. */
export interface Control {
  control: string
  artifact: string
  verdict: string
  /** Names of files. */
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

/** The checklist as a table: headings, then a row for each control. The artifact is named where there are several. */
export function checklistTable(controls: Control[]): { headings: string[]; rows: string[][] } {
  const several = new Set(controls.map(({ artifact }) => artifact)).size > 1
  const artifactCell = (text: string): string[] => (several ? [text] : [])
  return {
    headings: ['Control', ...artifactCell('Artifact'), 'Verdict', 'Evidence', 'Reason'],
    rows: controls.map(({ control, artifact, verdict, evidence, reason }) => [
      control,
      ...artifactCell(artifact),
      verdict,
      evidence,
      reason,
    ]),
  }
}
