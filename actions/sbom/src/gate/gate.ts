import type { Job } from '@seaworthy/action-kit'
import type { Finding } from '@seaworthy/verdict'
import type { ReleaseChanges } from '../compare/releases/change.ts'
import type { Gathered } from '../gather/gather.ts'
import type { Inputs } from '../inputs.ts'
import type { Inventory } from '../inventory/inventory.ts'
import { exceptionFindings } from '../judge/exception-findings.ts'
import { judge } from '../judge/judge.ts'
import { judgeLicences, type LicenceJudgement } from '../licences/judge.ts'
import type { Policy } from '../policy.ts'
import { sourceFindings } from '../sources/findings.ts'
import { judgeOrigins } from '../sources/judge.ts'
import { changesSince } from './previous-release.ts'
import { judgeVulnerabilities, type Vulnerabilities } from './vulnerabilities.ts'

/** What was decided, and from what. */
export interface Judged {
  licences: LicenceJudgement[] | undefined
  vulnerabilities: Vulnerabilities | undefined
  changes: ReleaseChanges | undefined
  findings: Finding[]
}

/** Judges an app: asks for advisories and for the last release, and applies the policy. */
export async function judgeApp(
  inventory: Inventory,
  { parts, isComparable }: Pick<Gathered, 'parts' | 'isComparable'>,
  policy: Policy,
  inputs: Inputs,
  job: Job,
): Promise<Judged> {
  const today = job.now.toISOString().slice(0, 10)
  const licences = policy.licences && judgeLicences(inventory.components, policy.licences, today)
  const sources = judgeOrigins(
    parts.flatMap(({ origins = [] }) => origins),
    policy.sources,
    today,
  )
  const [vulnerabilities, { changes, findings: unknown }] = await Promise.all([
    judgeVulnerabilities(inventory, policy.vulnerabilities, inputs, job, today),
    changesSince(inventory, inputs, job),
  ])
  const facts = { licences, vulnerabilities, changes }
  const findings = [
    ...judge({ inventory, isComparable, ...facts }, policy),
    ...sourceFindings(sources),
    ...exceptionFindings(policy, { ...facts, sources }, today),
    ...unknown,
  ]
  return { ...facts, findings }
}
