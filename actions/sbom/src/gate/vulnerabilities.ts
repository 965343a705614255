import type { Job } from '@seaworthy/action-kit'
import { globPaths, portableWithin, readBounded } from '@seaworthy/files'
import type { Finding } from '@seaworthy/verdict'
import {
  applyVex,
  assess,
  cvesOf,
  judgeAdvisories,
  readEpss,
  readKev,
  readScanResults,
  readVex,
  withReported,
  withThreats,
  type AdvisoryJudgements,
  type Assessment,
  type ScanResults,
  type VexStatement,
} from '../advisories/index.ts'
import { withBaseline } from './baseline.ts'
import { consultFor } from './consult.ts'
import { placedInAdvisories } from './places.ts'
import type { Inputs } from '../inputs.ts'
import type { Component } from '../inventory/component.ts'
import { isPublished } from '../inventory/first-party.ts'
import type { Fault, Inventory } from '../inventory/inventory.ts'
import { severityOf } from '../judge/severity.ts'
import { findingOf } from '../judge/unread.ts'
import type { Policy } from '../policy.ts'
import { resolvedPlace } from '../resolved-place.ts'

/** What is known of the vulnerabilities of an app. */
export interface Vulnerabilities extends AdvisoryJudgements {
  databases: Assessment['databases']
  /**
   * What could not be read, what other scanners say that is of no component, and entries of the baseline that nothing needs,
   * each at the absolute path of its file.
   */
  findings: Finding[]
}

/** In bytes, of what another scanner wrote. */
const largestResult = 256 * 1024 * 1024

/** Consults advisories and judges what they say; undefined when none are to be consulted. `today` is `2026-11-24`. */
export async function judgeVulnerabilities(
  { components, subject }: Inventory,
  policy: Policy['vulnerabilities'],
  inputs: Inputs,
  job: Job,
  today: string,
): Promise<Vulnerabilities | undefined> {
  const consult = consultFor(inputs, job)
  const published = components.filter(isPublished)
  const reported = await reportedBy(inputs, published, job)
  if (!consult && reported.length === 0) return undefined
  const { matches, unassessed, databases, faults } = consult ? await assess(published, consult) : notAsked(published)
  const found = await withReported(
    matches,
    reported.flatMap((one) => one.matches),
    published,
  )
  const threatened = withThreats(found, await threatsOf(inputs, cvesOf(found)))
  const vex = applyVex(threatened, await statementsOf(inputs, job), published, subject)
  const judged = judgeAdvisories(published, { matches: vex.matches, unassessed }, policy, today)
  const { judgements, findings } = await withBaseline(judged.judgements, published, inputs, job, today)
  const unread = (fault: Fault): Finding => findingOf(fault, severityOf[policy['not-assessed']])
  const given = [
    ...[...reported.flatMap((one) => one.faults), ...vex.faults].map(unread),
    ...reported.flatMap((one) => one.findings),
    ...findings,
  ]
  return {
    judgements,
    notAssessed: judged.notAssessed,
    databases,
    findings: [
      ...faults.map((fault) => placedInAdvisories(inputs.advisories, job.workingDirectory, unread(fault))),
      ...given.map((finding) => resolvedPlace(job.workingDirectory, finding)),
    ],
  }
}

/** What other scanners found, each file for itself. */
async function reportedBy(
  { scanResults = [] }: Inputs,
  components: readonly Component[],
  { workingDirectory }: Job,
): Promise<ScanResults[]> {
  if (scanResults.length === 0) return []
  const results: ScanResults[] = []
  for (const path of await globPaths(workingDirectory, scanResults)) {
    const text = (await readBounded(path, largestResult)).toString('utf8')
    results.push(await readScanResults(text, portableWithin(workingDirectory, path) ?? path, components))
  }
  return results
}

/** What others found is judged; that nothing else is there is known to nobody. */
function notAsked(components: readonly Component[]): Assessment {
  const because = 'advisories are "none"'
  const unassessed = components.map(({ ref }) => ({ ref, why: 'no-advisories' as const, because }))
  return { matches: [], unassessed, databases: [], faults: [] }
}

async function threatsOf({ kev, epss }: Inputs, cves: ReadonlySet<string>): Promise<Parameters<typeof withThreats>[1]> {
  return {
    ...(kev !== undefined && { exploited: await readKev(kev) }),
    ...(epss !== undefined && { probabilities: await readEpss(epss, cves) }),
  }
}

async function statementsOf({ vex = [] }: Inputs, { workingDirectory }: Job): Promise<VexStatement[]> {
  if (vex.length === 0) return []
  const files = await globPaths(workingDirectory, vex)
  return (await Promise.all(files.map((file) => readVex(file, portableWithin(workingDirectory, file) ?? file)))).flat()
}
