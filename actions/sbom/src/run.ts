import type { Job } from '@seaworthy/action-kit'
import { bySeverity, limited, type Verdict } from '@seaworthy/verdict'
import { formatsOf, leaveDocuments, writingOf } from './documents.ts'
import { stateVulnerabilities, subjectsOf } from './evidence.ts'
import type * as Gate from './gate/gate.ts'
import type { Judged } from './gate/gate.ts'
import { gather, type Gathered } from './gather/gather.ts'
import type { Inputs } from './inputs.ts'
import { buildInventory } from './inventory/build.ts'
import type { Inventory } from './inventory/inventory.ts'
import { withinPackages } from './inventory/within-packages.ts'
import { outcomeOf } from './judge/severity.ts'
import { unreadFindings } from './judge/unread.ts'
import { withConclusions } from './licences/conclude.ts'
import { tellOutputs } from './outputs.ts'
import { policySchema, type Policy } from './policy.ts'
import { leaveForPrograms } from './report/leave-for-programs.ts'
import { leaveReports } from './report/leave.ts'
import { measuredOf } from './report/measured.ts'
import type { Reported } from './report/reported.ts'
import { resolvedPlace } from './resolved-place.ts'
import { submit } from './submission.ts'
import { timestampOf } from './timestamp.ts'
import { profileReports } from './write/profile/index.ts'

/** Lists what an app is made of, writes it down, and judges it. */
export async function run(inputs: Inputs, job: Job): Promise<Verdict> {
  const formats = formatsOf(inputs.formats)
  const policy = inputs.policy ?? policySchema.parse({})
  const gathered = await gather(inputs, job)
  const subjects = subjectsOf(gathered.subjects, job)
  const inventory = inventoryOf(gathered.parts, inputs, job)
  const writing = writingOf(await timestampOf(inputs.path, job), inputs.document, job)
  // The network is waited for while documents are written.
  const [documents, judged, refused] = await Promise.all([
    leaveDocuments(formats, inventory, writing, subjects, job),
    inputs.mode === 'gate' ? judgeApp(inventory, gathered, policy, inputs, job) : listed(inventory, policy),
    submit(inventory, inputs, job),
  ])
  const { licences, vulnerabilities, changes } = judged
  if (vulnerabilities) await stateVulnerabilities(vulnerabilities, subjects, job)
  // Places in lock files are relative to the folder that was looked at.
  const findings = [...judged.findings, ...refused]
    .map((finding) => resolvedPlace(inputs.path, finding))
    .sort(bySeverity)
  const reported: Reported = {
    outcome: outcomeOf(findings),
    inventory,
    documents,
    licences,
    advisories: vulnerabilities,
    changes,
    profiles: profileReports(inventory, writing),
    leftOut: gathered.leftOut,
    findings,
  }
  await leaveReports(reported, job)
  await leaveForPrograms(reported, writing, job)
  tellOutputs(reported, job)
  return {
    outcome: reported.outcome,
    findings: limited(findings, { rule: 'sbom/more', remedy: 'See the page or the SARIF log for all of them.' }),
    subjects,
    measured: { judged: inputs.mode === 'gate', ...measuredOf(reported) },
  }
}

function inventoryOf(
  parts: Gathered['parts'],
  { document }: Pick<Inputs, 'document'>,
  { invocation }: Pick<Job, 'invocation'>,
): Inventory {
  const { name, version } = document ?? {}
  const given = { ...(name !== undefined && { name }), ...(version !== undefined && { version }) }
  const fallbackName = invocation.repository.split('/').at(-1) ?? invocation.repository
  return withConclusions(withinPackages(buildInventory(parts, { fallbackName, given })))
}

/** The judges are loaded where there is something to judge. */
async function judgeApp(...facts: Parameters<typeof Gate.judgeApp>): Promise<Judged> {
  const { judgeApp: judge } = await import('./gate/gate.ts')
  return judge(...facts)
}

/** Nobody is asked and nothing is judged, but what could not be read. */
function listed(inventory: Inventory, policy: Policy): Judged {
  return {
    licences: undefined,
    vulnerabilities: undefined,
    changes: undefined,
    findings: unreadFindings(inventory, policy),
  }
}
