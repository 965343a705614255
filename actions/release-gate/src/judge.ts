import nodePath from 'node:path'
import type { Evidence } from '@seaworthy/evidence'
import { outcomeOf, type Finding, type Outcome, type Verdict } from '@seaworthy/verdict'
import type { Decision, Release } from './evaluate.ts'

/** The gate's verdict: evidence that cannot be read fails it as surely as a control that did not pass. */
export function judge(release: Release, evidence: Evidence, decisions: Decision[]): Verdict {
  const findings = [...evidence.findings, ...decisions.flatMap(findingsOf)]
  return {
    outcome: outcome(findings, decisions),
    findings,
    subjects: release.artifacts.map(({ subject }) => subject),
    measured: {
      controls: decisions.map(({ control, artifact, verdict, evidence: files, reason }) => ({
        control: control.id,
        artifact: artifact.subject.name,
        verdict,
        evidence: files.map((file) => nodePath.basename(file)).join(', '),
        reason,
      })),
      artifacts: release.artifacts.map(({ subject, size }) => ({
        artifact: subject.name,
        bytes: size,
        sha256: subject.digest['sha256'] ?? '',
      })),
      commit: release.commit,
      statements: evidence.statements.length,
    },
  }
}

/** Held controls alone hold the release. */
function outcome(findings: Finding[], decisions: Decision[]): Outcome {
  if (outcomeOf(findings) === 'fail') return 'fail'
  return decisions.some(({ verdict }) => verdict === 'hold') ? 'hold' : 'pass'
}

function findingsOf({ control, artifact, verdict, evidence: [file], reason }: Decision): Finding[] {
  const subject = `Control ${control.id} for ${artifact.subject.name}`
  const properties = {
    control: control.id,
    action: control.action,
    binding: control.binding,
    artifact: artifact.subject.name,
  }
  const at = file === undefined ? {} : { at: { file } }
  switch (verdict) {
    case 'pass':
      return []
    case 'missing':
      return [
        {
          rule: 'gate/control-missing',
          severity: 'critical',
          message: `${subject} is missing. ${reason}`,
          remedy: `Run ${control.action} on this release, and give the gate its evidence and the provenance of the artifact.`,
          properties,
        },
      ]
    case 'fail':
      return [
        {
          rule: 'gate/control-failed',
          severity: 'critical',
          message: `${subject} failed. ${reason}`,
          remedy: `Mend what ${control.action} found, and build the release again.`,
          ...at,
          properties,
        },
      ]
    case 'hold':
      return [
        {
          rule: 'gate/control-held',
          severity: 'low',
          message: `${subject} is on hold. ${reason}`,
          remedy: `Run the gate again when ${control.action} has decided.`,
          ...at,
          properties,
        },
      ]
  }
}
