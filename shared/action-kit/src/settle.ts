import nodePath from 'node:path'
import { commitSubject } from '@seaworthy/evidence'
import { portableWithin } from '@seaworthy/files'
import { redact, type Secret } from '@seaworthy/secrets'
import { bySeverity, type Finding, type Json, type Verdict } from '@seaworthy/verdict'
import type { Job } from './job.ts'

/**
 * A verdict as it may leave the job: secrets gone, places relative to the workspace, findings worst first, and the
 * commit as its subject when it names no other.
 */
export function settle(
  verdict: Verdict,
  job: Pick<Job, 'workspace' | 'invocation'>,
  secrets: readonly Secret[],
): Verdict {
  const hidden = hideSecrets(verdict as unknown as Json, secrets) as unknown as Verdict
  return {
    ...hidden,
    subjects: hidden.subjects.length > 0 ? hidden.subjects : [commitSubject(job.invocation)],
    findings: hidden.findings.map((finding) => relativeTo(job.workspace, finding)).sort(bySeverity),
  }
}

function hideSecrets(value: Json, secrets: readonly Secret[]): Json {
  if (typeof value === 'string') return redact(value, secrets)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => hideSecrets(item, secrets))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redact(key, secrets), hideSecrets(item, secrets)]),
  )
}

/** Annotations find their file by its path from the workspace, with `/` on every system. */
function relativeTo(workspace: string, finding: Finding): Finding {
  if (!finding.at || !nodePath.isAbsolute(finding.at.file)) return finding
  const name = portableWithin(workspace, finding.at.file)
  return name === undefined ? finding : { ...finding, at: { ...finding.at, file: name || '.' } }
}
