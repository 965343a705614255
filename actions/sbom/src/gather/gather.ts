import type { Job } from '@seaworthy/action-kit'
import { UserError, type Subject } from '@seaworthy/verdict'
import type { Collected } from '../collect/collector.ts'
import { collectDeclared, leaveOut, openFolder } from '../collect/index.ts'
import { partWithoutSecrets } from '../collect/without-secrets.ts'
import type { Inputs } from '../inputs.ts'
import type { Shipped } from '../shipped/collect-shipped.ts'
import type { Reviewed } from '../shipped/evidence/reviewed-models.ts'
import { findArtifacts } from './artifacts.ts'
import { gatherBills, tellMerged } from './bills.ts'
import { leftOutOf, type LeftOut } from './left-out.ts'
import { gatherReviewed, withReviewed } from './reviewed.ts'

/** All that was found, and what it was found in. */
export interface Gathered {
  parts: Collected[]
  /** Artifacts by their digests. */
  subjects: Subject[]
  /** Whether both what is declared and what ships was looked at. */
  isComparable: boolean
  /** What of the folder was not looked at; undefined when all was. */
  leftOut: LeftOut | undefined
}

/** Collects what sources declare, what ships, what other tools found, and what was reviewed of the models. */
export async function gather(inputs: Inputs, job: Job): Promise<Gathered> {
  const { source, artifacts = [] } = inputs
  if (source === 'shipped' && artifacts.length === 0) throw noArtifacts()
  const { parts: declared, leftOut } =
    source === 'shipped' ? { parts: [], leftOut: undefined } : await gatherDeclared(inputs, job)
  const reviewed = await gatherReviewed(inputs, job)
  const shipped =
    source === 'declared' || artifacts.length === 0
      ? { parts: [], subjects: [], places: new Map() }
      : await gatherShipped(artifacts, reviewed, inputs, job)
  const app = [inputs.document, ...[...declared, ...shipped.parts].map(({ subject }) => subject)].find(
    (one) => one?.name,
  )
  const merged = await gatherBills(inputs, app, job)
  tellMerged(merged, [...declared, ...shipped.parts], job)
  const models = await withReviewed(shipped, reviewed)
  const parts = [...declared, ...models, ...merged].map(partWithoutSecrets)
  if (parts.every(isEmpty)) throw nothingFound(inputs.path)
  if (source === 'both' && artifacts.length === 0) job.info('No artifact was given: what ships was not looked at.')
  return { parts, subjects: shipped.subjects, isComparable: source === 'both' && artifacts.length > 0, leftOut }
}

async function gatherDeclared(
  { path, engine, exclude = [] }: Inputs,
  job: Pick<Job, 'info'>,
): Promise<Pick<Gathered, 'parts' | 'leftOut'>> {
  if (engine === 'seaworthy') {
    const { folder, ...others } = leaveOut(await openFolder(path), exclude)
    return { parts: await collectDeclared(folder), leftOut: await leftOutOf(others, exclude, job) }
  }
  const { collectWithSyft } = await import('../engine/syft.ts')
  return { parts: [await collectWithSyft(path)], leftOut: undefined }
}

async function gatherShipped(
  lines: readonly string[],
  reviewed: readonly Reviewed[],
  { path }: Inputs,
  job: Job,
): Promise<Shipped> {
  const artifacts = await findArtifacts(lines, job.workingDirectory)
  const [{ collectShipped }, { reviewedDigests }] = await Promise.all([
    import('../shipped/collect-shipped.ts'),
    import('../shipped/evidence/reconcile.ts'),
  ])
  return collectShipped(artifacts, {
    base: path,
    worker: job.worker('shipped'),
    sought: reviewedDigests(reviewed),
    progress: (label, bytes) => job.progress(label, bytes),
  })
}

function isEmpty({ components, subject, faults }: Collected): boolean {
  return components.length === 0 && subject === undefined && faults.length === 0
}

function noArtifacts(): UserError {
  return new UserError('sbom/no-artifacts', 'Expected "artifacts" to name what ships, found nothing.', {
    remedy: 'Give the packed app or its unpacked folder as "artifacts", or write "source: declared".',
  })
}

/** An empty bill would read as an app without parts. */
function nothingFound(path: string): UserError {
  return new UserError('sbom/nothing-found', 'Expected lock files, artifacts or bills of other tools, found none.', {
    remedy: 'Give the folder with the lock file as "path", or what ships as "artifacts".',
    at: { file: path },
  })
}
