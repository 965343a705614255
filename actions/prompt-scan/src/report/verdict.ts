import type { Job } from '@seaworthy/action-kit'
import { commitSubject } from '@seaworthy/evidence'
import { bySeverity, limited, severities, type Finding, type Json, type Verdict } from '@seaworthy/verdict'
import { highestOf, open, outcomeAt, type FailOn } from '../judge.ts'
import { findingOf } from './finding.ts'
import { groupTitle } from './groups.ts'
import type { Scanned } from './scanned.ts'

/** Stands for the findings that are not told one by one. */
const more = { rule: 'prompt-scan/more', remedy: 'See the JSON report or the SARIF log for all of them.' }
/** Of what was left out. */
const mostShown = 100

/** The verdict over what nobody accepted, and what was measured. */
export function verdictOf(scanned: Scanned, failOn: FailOn, job: Job): Verdict {
  const { target, government, infos } = scanned
  const all = open(government.governed).map((one) => findingOf(one, infos, target.root))
  const findings = all.sort(bySeverity)
  const highest = highestOf(findings)
  job.output('findings', findings.length)
  job.output('highest-severity', highest)
  return {
    outcome: outcomeAt(findings, failOn),
    findings: limited(findings, more),
    subjects: [commitSubject(job.invocation)],
    measured: measuredOf(scanned, findings),
  }
}

function measuredOf({ scan, government, target }: Scanned, findings: readonly Finding[]): Record<string, Json> {
  const counts = severities.map((severity) => ({
    severity,
    findings: findings.filter((finding) => finding.severity === severity).length,
  }))
  const accepted = (by: 'comment' | 'baseline') => government.governed.filter((one) => one.accepted?.by === by).length
  const suppressions = government.uses
    .filter(({ fault }) => fault === undefined)
    .map(({ path, suppression: { line, rules, reason, until }, count }) => ({
      place: `${path}:${line}`,
      rules: rules.join(', '),
      reason,
      until: until ?? 'for good',
      findings: count,
    }))
  return {
    ...(findings.length > 0 && {
      findings: counts.filter((row) => row.findings > 0),
      findingsByGroup: { kind: 'chart', title: 'Findings by group', values: byGroup(findings) },
    }),
    files: scan.scanned,
    bytes: scan.bytes,
    ...(target.only !== undefined && { scope: `${target.only.length} changed or named files` }),
    ...(target.widened !== undefined && { scope: `everything, since ${target.widened}` }),
    acceptedByComment: accepted('comment'),
    acceptedByBaseline: accepted('baseline'),
    ...(government.stale.length > 0 && { baselineEntriesMetNoMore: government.stale.length }),
    ...(suppressions.length > 0 && { suppressions }),
    leftOut: scan.skipped.length,
    ...(scan.skipped.length > 0 && {
      notScanned: scan.skipped.slice(0, mostShown).map(({ path, reason }) => ({ path, reason })),
    }),
  }
}

function byGroup(findings: readonly Finding[]): Record<string, number> {
  const groups = Map.groupBy(findings, ({ rule }) => groupTitle(rule))
  return Object.fromEntries([...groups].map(([group, members]) => [group, members.length]))
}
