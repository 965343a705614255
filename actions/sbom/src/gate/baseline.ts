import { stat } from 'node:fs/promises'
import type { Job } from '@seaworthy/action-kit'
import { portableWithin, writeAtomically } from '@seaworthy/files'
import { UserError, type Finding } from '@seaworthy/verdict'
import {
  applyBaseline,
  baselineText,
  readBaseline,
  unneededFindings,
  type AdvisoryJudgement,
  type Baseline,
} from '../advisories/index.ts'
import type { Inputs } from '../inputs.ts'
import type { Component } from '../inventory/component.ts'

/**
 * The judgements with what the baseline accepts let pass. With `accept: baseline` it is written first, so that the run
 * that accepts judges with it. Throws `sbom/no-baseline`.
 */
export async function withBaseline(
  judgements: AdvisoryJudgement[],
  components: readonly Component[],
  { baseline: file, accept }: Pick<Inputs, 'baseline' | 'accept'>,
  job: Pick<Job, 'now' | 'info' | 'workingDirectory'>,
): Promise<{ judgements: AdvisoryJudgement[]; findings: Finding[] }> {
  if (file === undefined) {
    if (accept === 'baseline') throw withoutName()
    return { judgements, findings: [] }
  }
  const today = job.now.toISOString().slice(0, 10)
  let baseline = await known(file)
  if (accept === 'baseline') {
    const text = baselineText(judgements, { components, today, ...(baseline && { previous: baseline }) })
    await writeAtomically(file, text)
    baseline = await readBaseline(file)
    job.info(`${baseline.accepted.length} vulnerabilities are accepted in ${file}. Commit it.`)
  }
  if (!baseline) {
    job.info(`There is no baseline at ${file}, so every vulnerability counts.`)
    return { judgements, findings: [] }
  }
  const applied = applyBaseline(judgements, baseline, components, today)
  const shown = portableWithin(job.workingDirectory, file) ?? file
  return { judgements: applied.judgements, findings: unneededFindings(applied, shown) }
}

async function known(file: string): Promise<Baseline | undefined> {
  const isThere = await stat(file).then(
    () => true,
    () => false,
  )
  return isThere ? readBaseline(file) : undefined
}

function withoutName(): UserError {
  return new UserError('sbom/no-baseline', 'Expected "baseline" to name the file to write, found nothing.', {
    remedy: 'Set "baseline: sbom.baseline.json", in seaworthy.yml or beside "accept".',
  })
}
