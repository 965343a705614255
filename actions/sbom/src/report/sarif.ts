import { createHash } from 'node:crypto'
import type { Job } from '@seaworthy/action-kit'
import { sarifOf, type SarifFinding } from '@seaworthy/report/sarif'
import type { Finding, Json } from '@seaworthy/verdict'
import { sortedSet } from '../inventory/order.ts'
import type { Reported } from './reported.ts'
import { sarifRule } from './rules.ts'

/** What was found as SARIF 2.1.0, for code scanning. Places are relative to the workspace. */
export function sarifOfBill({ findings }: Pick<Reported, 'findings'>, job: Pick<Job, 'action' | 'invocation'>): Json {
  const { server, repository, commit, ref } = job.invocation
  return sarifOf({
    tool: {
      name: 'seaworthy/sbom',
      version: job.action.version,
      informationUri: 'https://github.com/OWNER/seaworthy/tree/main/actions/sbom',
    },
    rules: sortedSet(findings.map(({ rule }) => rule)).map(sarifRule),
    findings: withFingerprints(findings),
    revision: { repositoryUri: `${server}/${repository}`, commit, branch: ref },
  })
}

/** Findings that look the same are told apart by their order. */
function withFingerprints(findings: readonly Finding[]): SarifFinding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const identity = identityOf(finding).join('\0')
    const before = seen.get(identity) ?? 0
    seen.set(identity, before + 1)
    const fingerprint = createHash('sha256').update(`${identity}\0${before}`).digest('hex').slice(0, 32)
    return { ...finding, fingerprint }
  })
}

/** The properties of findings that tell one from another, if they are there; the rest is measured and changes. */
const telling = ['ref', 'id', 'licence', 'check', 'repository'] as const

/**
 * What makes a finding the same in the next run, wherever its line has moved to: rule, component, and advisory or
 * licence; of findings that name none of these the file and what was found there.
 */
function identityOf({ rule, message, at, properties = {} }: Finding): string[] {
  const parts = telling.flatMap((name) => {
    const value = properties[name]
    return typeof value === 'string' ? [`${name}=${value}`] : []
  })
  return parts.length > 0 ? [rule, ...parts] : [rule, at?.file ?? '', message]
}
