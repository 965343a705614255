import * as core from '@actions/core'
import { verdictStatement } from '@seaworthy/evidence'
import { annotationsOf, logOf, summaryOf, type Annotation } from '@seaworthy/report'
import { findingsOf, type Verdict } from '@seaworthy/verdict'
import type { Job } from './job.ts'

export interface Delivery {
  enforced: boolean
  /** SHA-256 of the configuration that counted. */
  configurationDigest: string
  versions: Record<string, string>
}

/** Gives a verdict to everyone who reads one: evidence, the verdict's file, outputs, log, annotations and summary. */
export async function deliver(verdict: Verdict, job: Job, delivery: Delivery): Promise<Verdict> {
  const delivered = await leaveEvidence(verdict, job, delivery)
  const name = `${job.action.name}.verdict.json`
  const verdictPath = await job.leave(name, `${JSON.stringify(delivered, null, 2)}\n`)
  job.output('verdict', delivered.outcome)
  job.output('verdict-path', verdictPath)
  logOf(job.action.name, delivered).forEach((line) => {
    core.info(line)
  })
  annotationsOf(delivered.findings, verdictPath).forEach(annotate)
  if (process.env['GITHUB_STEP_SUMMARY']) {
    await core.summary.addRaw(summaryOf(job.action.name, delivered, verdictPath)).write()
  }
  return delivered
}

/** A verdict whose evidence cannot be written is not a pass: nobody could check it later. */
async function leaveEvidence(verdict: Verdict, job: Job, delivery: Delivery): Promise<Verdict> {
  const context = { action: job.action, invocation: job.invocation, finishedOn: job.now, ...delivery }
  try {
    job.output('evidence-path', await job.addEvidence('verdict', verdictStatement(verdict, context)))
    return verdict
  } catch (error) {
    const findings = findingsOf(error)
    if (!findings) throw error
    return { ...verdict, outcome: 'fail', findings: [...verdict.findings, ...findings] }
  }
}

/** Writes an annotation. Only a place on one line may carry columns. */
export function annotate({ level, title, message, at }: Annotation): void {
  const { file, line, column, endLine, endColumn } = at ?? {}
  core[level](message, {
    title,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: line, endLine: endLine ?? line }),
    ...(column !== undefined && (endLine ?? line) === line && { startColumn: column, endColumn: endColumn ?? column }),
  })
}
