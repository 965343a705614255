import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Job } from '@seaworthy/action-kit'
import { readEvidence, type Statement } from '@seaworthy/evidence'
import { findingsOf, type Finding, type Verdict } from '@seaworthy/verdict'
import { documentSchema } from '../../../../actions/sbom/src/document-facts.ts'
import type { Inputs } from '../../../../actions/sbom/src/inputs.ts'
import { policySchema } from '../../../../actions/sbom/src/policy.ts'
import { run } from '../../../../actions/sbom/src/run.ts'
import { recordingJob, type RecordingJob } from '../../../support/recording-job.ts'

/** Inputs as a step gives them; `policy` and `document` as they stand in `seaworthy.yml`. */
export type Given = Partial<Omit<Inputs, 'policy' | 'document'>> & { policy?: object; document?: object }

export interface Ran extends Verdict {
  job: RecordingJob
  /** `rule file:line`, files relative to the workspace. */
  found: string[]
}

/** Accepts that nobody is asked for advisories. */
export const unassessed = { vulnerabilities: { 'not-assessed': 'allow' } }

/** Runs the action from source over a folder, without network unless the inputs ask for it. */
export async function sbom(root: string, given: Given = {}, overrides: Partial<Job> = {}): Promise<Ran> {
  const job = await recordingJob(root, {
    action: { name: 'sbom', version: '1.2.3' },
    worker: (name) => fileURLToPath(new URL(name === 'shipped' ? shipped : advisories, import.meta.url)),
    ...overrides,
  })
  const { policy, document, ...others } = given
  const verdict = await run(
    {
      ...defaults(root),
      ...others,
      ...(policy && { policy: policySchema.parse(policy) }),
      ...(document && { document: documentSchema.parse(document) }),
    },
    job,
  )
  const found = verdict.findings.map(
    ({ rule, at }) => `${rule} ${at?.file.slice(root.length + 1) ?? ''}:${at?.line ?? ''}`,
  )
  return { ...verdict, job, found }
}

const shipped = '../shipped/worker.ts'
const advisories = '../advisories/worker.ts'

function defaults(path: string): Inputs {
  return {
    path,
    exclude: undefined,
    mode: 'gate',
    formats: ['cyclonedx-1.7', 'spdx-2.3', 'spdx-3.0.1'],
    source: 'both',
    artifacts: undefined,
    engine: 'seaworthy',
    merge: undefined,
    previous: undefined,
    advisories: 'none',
    scanResults: undefined,
    vex: undefined,
    baseline: undefined,
    accept: 'nothing',
    kev: undefined,
    epss: undefined,
    cache: undefined,
    submit: false,
    token: undefined,
    document: undefined,
    policy: undefined,
  }
}

/** Why a run was refused before anything was written. */
export async function refusal(root: string, given: Given): Promise<Finding[] | undefined> {
  const error: unknown = await sbom(root, given).catch((reason: unknown) => reason)
  return findingsOf(error)
}

interface Bill {
  metadata: { component: Record<string, unknown>; timestamp: string } & Record<string, unknown>
  components: ({ name: string; version?: string } & Record<string, unknown>)[]
  compositions: { aggregate: string; assemblies?: string[]; dependencies?: string[] }[]
  properties?: { name: string; value: string }[]
}

/** The file that an output names, as text. */
export function textOf({ job }: Pick<Ran, 'job'>, output: string): Promise<string> {
  return readFile(job.outputs[output] ?? '', 'utf8')
}

export async function billOf(ran: Pick<Ran, 'job'>): Promise<Bill> {
  return JSON.parse(await textOf(ran, 'cyclonedx-path')) as Bill
}

/** `name@version` of all components of the CycloneDX document. */
export async function namesIn(ran: Pick<Ran, 'job'>): Promise<string[]> {
  const { components } = await billOf(ran)
  return components.map(({ name, version }) => `${name}@${version ?? ''}`).sort()
}

/** What the run stated, in the order of the files' names. */
export async function statementsOf({ job }: Pick<Ran, 'job'>): Promise<Statement[]> {
  const { statements } = await readEvidence(job.evidenceDirectory)
  return statements.map(({ statement }) => statement)
}
