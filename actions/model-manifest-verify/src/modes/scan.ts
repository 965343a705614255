import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { commitSubject } from '@seaworthy/evidence'
import type { ScanResult } from '@seaworthy/models'
import { outcomeOf, UserError, type Finding, type Verdict } from '@seaworthy/verdict'
import type { Inputs } from '../inputs.ts'
import { reportOf, scanPath } from '../scan/report.ts'

/** Judges the content of a file, or of every file of a directory, without a manifest. */
export async function scan({ path }: Inputs, job: Job): Promise<Verdict> {
  if (path === undefined) {
    throw new UserError('inputs/missing', '"path" is required in mode scan, and was not given.', {
      remedy: 'Set it to the file or directory to judge.',
    })
  }
  const results = await scanPath(path)
  const report = `${JSON.stringify(results.map(reportOf), null, 2)}\n`
  job.output('report', await job.leave('scan.report.json', report))
  job.output('files', results.length)
  const findings = results.flatMap((result) => findingsOf(result, path))
  const outcome = outcomeOf(findings)
  job.output('verified', outcome === 'pass')
  const count = (verdict: ScanResult['verdict']): number =>
    results.filter((result) => result.verdict === verdict).length
  return {
    outcome,
    findings,
    subjects: [commitSubject(job.invocation)],
    measured: {
      // Content alone: whether these are the reviewed files is not asked.
      judged: false,
      scanned: results
        .filter(({ verdict }) => verdict !== 'safe')
        .map(({ path: name, format, verdict }) => ({ file: name, format, content: verdict })),
      files: results.length,
      safe: count('safe'),
      unsafe: count('unsafe'),
      unknown: count('unknown'),
    },
  }
}

function findingsOf({ path: name, verdict, findings }: ScanResult, scanned: string): Finding[] {
  const at = { file: nodePath.basename(scanned) === name ? scanned : nodePath.join(scanned, name) }
  const told = findings.map(({ rule, severity, message, remedy, offset }) => ({
    rule,
    severity,
    message: `${name}: ${message}`,
    remedy,
    at,
    ...(offset !== undefined && { properties: { offset } }),
  }))
  if (verdict !== 'unknown') return told
  const unknown: Finding = {
    rule: 'scan/unknown-format',
    severity: 'low',
    message: `${name} is of no format that can be judged.`,
    remedy: 'Find out what loads it, and whether that is safe.',
    at,
  }
  return [...told, unknown]
}
