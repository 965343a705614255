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
import { counted } from '../judge/names.ts'

/**
 * The judgements with what the baseline accepts let pass. With `accept: baseline` it is written first, so that the run
 * that accepts judges with it. Throws `sbom/no-baseline`.
 */
export async function withBaseline(
  judgements: AdvisoryJudgement[],
  components: readonly Component[],
  { baseline: file, accept }: Pick<Inputs, 'baseline' | 'accept'>,
  job: Pick<Job, 'info' | 'workingDirectory'>,
  today: string,
): Promise<{ judgements: AdvisoryJudgement[]; findings: Finding[] }> {
  if (file === undefined) {
    if (accept === 'baseline') throw withoutName()
    return { judgements, findings: [] }
  }
  const shown = portableWithin(job.workingDirectory, file) ?? file
  let baseline = await known(file)
  if (accept === 'baseline') {
    const text = baselineText(judgements, { components, today, ...(baseline && { previous: baseline }) })
    await writeAtomically(file, text)
    baseline = await readBaseline(file)
    job.info(
      `${counted(baseline.accepted.length, 'vulnerability', 'vulnerabilities')} accepted in ${shown}. Commit it.`,
    )
  }
  if (!baseline) return { judgements, findings: [missing(shown)] }
  const applied = applyBaseline(judgements, baseline, components, today)
  return { judgements: applied.judgements, findings: unneededFindings(applied, shown) }
}

async function known(file: string): Promise<Baseline | undefined> {
  try {
    return await readBaseline(file)
  } catch (error) {
    if (error instanceof UserError && error.rule === 'files/not-found') return undefined
    throw error
  }
}

/** A misspelt name, or a file that was never committed, would look like a baseline that accepts nothing. */
function missing(file: string): Finding {
  return {
    rule: 'sbom/baseline-missing',
    severity: 'low',
    message: `Expected the baseline ${file}, found no such file: every vulnerability counts.`,
    remedy: 'Correct "baseline", or write the file with "accept: baseline" and commit it.',
    at: { file },
  }
}

function withoutName(): UserError {
  return new UserError('sbom/no-baseline', 'Expected "baseline" to name the file to write, found nothing.', {
    remedy: 'Set "baseline: sbom.baseline.json", in seaworthy.yml or beside "accept".',
  })
}
