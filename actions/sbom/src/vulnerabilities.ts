import type { Job } from '@seaworthy/action-kit'
import { globPaths, portableWithin } from '@seaworthy/files'
import {
  applyVex,
  assess,
  cvesOf,
  judgeAdvisories,
  readEpss,
  readKev,
  readVex,
  withThreats,
  type AdvisoryJudgements,
  type Assessment,
  type VexStatement,
} from './advisories/index.ts'
import { consultFor } from './consult.ts'
import type { Inputs } from './inputs.ts'
import type { Component } from './inventory/component.ts'
import type { Fault, Inventory } from './inventory/inventory.ts'
import type { Policy } from './policy.ts'

/** What is known of the vulnerabilities of an app. */
export interface Vulnerabilities extends AdvisoryJudgements {
  databases: Assessment['databases']
  faults: Fault[]
}

/** Consults advisories and judges what they say; undefined when none are to be consulted. */
export async function judgeVulnerabilities(
  { components, subject }: Inventory,
  policy: Policy['vulnerabilities'],
  inputs: Inputs,
  job: Job,
): Promise<Vulnerabilities | undefined> {
  const consult = consultFor(inputs, job)
  if (!consult) return undefined
  const published = components.filter(isPublished)
  const { matches, unassessed, databases, faults } = await assess(published, consult)
  const threatened = withThreats(matches, await threatsOf(inputs, cvesOf(matches)))
  const vex = applyVex(threatened, await statementsOf(inputs, job), published, subject)
  const today = job.now.toISOString().slice(0, 10)
  return {
    ...judgeAdvisories(published, { matches: vex.matches, unassessed }, policy, today),
    databases,
    faults: [...faults, ...vex.faults],
  }
}

/** Folders of the sources are no packages that anybody publishes advisories of. */
function isPublished({ properties }: Component): boolean {
  const source = properties['seaworthy:npm:source']
  return source !== 'workspace' && source !== 'folder'
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
