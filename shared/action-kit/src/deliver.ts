import { verdictStatement } from '@seaworthy/evidence'
import { annotationsOf, logOf, summaryOf } from '@seaworthy/report'
import { findingsOf, type Verdict } from '@seaworthy/verdict'
import type { Job } from './job.ts'
import * as runner from './runner.ts'

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
  logOf(job.action.name, delivered).forEach(runner.printLine)
  annotationsOf(delivered.findings, verdictPath).forEach(runner.annotate)
  runner.addSummary(summaryOf(job.action.name, delivered, verdictPath))
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
