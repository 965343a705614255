import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { portableWithin } from '@seaworthy/files'
import type { Finding } from '@seaworthy/verdict'
import type { Reported } from './reported.ts'

/**
 * Leaves the SARIF log and the page among the job's reports, and tells where: outputs `sarif-path` and `page-path`.
 * Throws `files/unwritable`.
 */
export async function leaveReports(reported: Reported, job: Job): Promise<void> {
  const [{ sarifOfBill }, { billPage }, { renderPage }] = await Promise.all([
    import('./sarif.ts'),
    import('./page/bill-page.ts'),
    import('@seaworthy/report/page'),
  ])
  const placed = { ...reported, findings: reported.findings.map((finding) => fromWorkspace(finding, job)) }
  job.output('sarif-path', await job.leave('sbom.sarif', `${JSON.stringify(sarifOfBill(placed, job))}\n`))
  job.output('page-path', await job.leave('sbom.html', renderPage(billPage(placed))))
}

/** Code scanning knows files by their path from the root of the repository. */
function fromWorkspace(finding: Finding, { workspace }: Pick<Job, 'workspace'>): Finding {
  const { at } = finding
  if (!at || !nodePath.isAbsolute(at.file)) return finding
  return { ...finding, at: { ...at, file: portableWithin(workspace, at.file) || nodePath.basename(at.file) } }
}
