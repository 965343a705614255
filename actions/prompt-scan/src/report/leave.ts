import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { sarifOf, type SarifFinding } from '@seaworthy/report/sarif'
import type { Governed } from '../governance/govern.ts'
import { findingOf } from './finding.ts'
import { jsonReport } from './json-report.ts'
import { sarifRule } from './rule-page.ts'
import type { Scanned } from './scanned.ts'

/** Leaves the SARIF log and the JSON report, and tells where. Throws `files/unwritable`. */
export async function leaveReports({ target, government: { governed }, infos }: Scanned, job: Job): Promise<void> {
  const sarifFinding = (one: Governed): SarifFinding => {
    const { detection, accepted } = one
    const finding = findingOf(one, infos, target.root)
    const { edits = [], fingerprint } = detection
    return {
      ...finding,
      ...(finding.at && { at: { ...finding.at, file: nodePath.relative(job.workspace, finding.at.file) } }),
      fingerprint,
      ...(edits.length > 0 && { edits }),
      ...(accepted && {
        suppression: { kind: accepted.by === 'comment' ? 'inSource' : 'external', reason: accepted.reason },
      }),
    }
  }
  const { server, repository, commit, ref } = job.invocation
  const log = sarifOf({
    tool: {
      name: 'seaworthy/prompt-scan',
      version: job.action.version,
      informationUri: 'https://github.com/OWNER/seaworthy/tree/main/actions/prompt-scan',
    },
    rules: [...infos.values()].map(sarifRule),
    findings: governed.map(sarifFinding),
    revision: { repositoryUri: `${server}/${repository}`, commit, branch: ref },
  })
  job.output('sarif-path', await job.leave('prompt-scan.sarif', `${JSON.stringify(log)}\n`))
  const report = `${JSON.stringify(jsonReport(governed, infos), null, 2)}\n`
  job.output('json-path', await job.leave('prompt-scan.report.json', report))
}
