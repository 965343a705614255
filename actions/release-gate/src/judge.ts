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
      evidenceDirectory: evidence.directory,
      statements: evidence.statements.length,
    },
  }
}

/** Held controls alone hold the release. */
function outcome(findings: Finding[], decisions: Decision[]): Outcome {
  if (outcomeOf(findings) === 'fail') return 'fail'
  return decisions.some(({ verdict }) => verdict === 'hold') ? 'hold' : 'pass'
}

const rules = {
  missing: { rule: 'gate/control-missing', severity: 'critical', word: 'is missing' },
  fail: { rule: 'gate/control-failed', severity: 'critical', word: 'failed' },
  hold: { rule: 'gate/control-held', severity: 'low', word: 'is on hold' },
} as const

function findingsOf({ control, artifact, verdict, evidence: [file], reason, remedy }: Decision): Finding[] {
  if (verdict === 'pass') return []
  const { rule, severity, word } = rules[verdict]
  const { id, action, binding } = control
  return [
    {
      rule,
      severity,
      message: `Control ${id} for ${artifact.subject.name} ${word}. ${reason}`,
      remedy,
      ...(file !== undefined && { at: { file } }),
      properties: { control: id, action, binding, artifact: artifact.subject.name },
    },
  ]
}
