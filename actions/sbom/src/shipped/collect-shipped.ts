import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { readFiles, type FileToRead, type Limits } from '@seaworthy/files'
import { UserError, type Subject } from '@seaworthy/verdict'
import type { Collected } from '../collect/collector.ts'
import { faultsOf } from '../collect/lock-text/faults.ts'
import type { Evidence } from '../inventory/component.ts'
import type { Fault } from '../inventory/inventory.ts'
import { openArtifact, type Artifact } from './artifact.ts'
import { assemble } from './assemble/assemble.ts'
import { shippedIn } from '../inventory/evidence.ts'
import { directoryHash } from './directory-hash.ts'
import type { ShippedFile } from './facts.ts'
import { recordedFiles } from './python/distributions.ts'
import type { Inspection } from './inspect.ts'

export interface ShippedOptions {
  /** Absolute: evidence names artifacts by their path from here. */
  base: string
  /** Absolute path of the worker's script, `src/workers/shipped.ts`. */
  worker: string
  /** Absolute path of a folder for temporary files; by default the runner's, else the system's. */
  temporary?: string
  progress?: Job['progress']
  signal?: AbortSignal
  /** SHA-256 of files whose places are wanted, whatever they are. */
  sought?: ReadonlySet<string>
}

export interface Shipped {
  /** What is in each artifact, in the order in which they were given. */
  parts: Collected[]
  /** The artifacts by their digests; one of which a file could not be read has none. */
  subjects: Subject[]
  /** Where the files that were sought ship, by their digest. */
  places: ReadonlyMap<string, readonly Evidence[]>
}

/** RUNNER_TEMP is emptied at the end of a job, whatever became of this program. */
function runnerTemporary(): string {
  return process.env['RUNNER_TEMP'] ?? tmpdir()
}

/** Of one file with all that it holds: an archive of some GB takes half a minute. */
const limits: Limits = { deadline: 300_000, memory: 512 }

/**
 * What is in artifacts: folders, archives and programs, by absolute path. Each file is read once, in worker threads, for its
 * digest and its content; archives are read in place, and what they hold compressed is unpacked once. What cannot be read is
 * a fault. Throws `files/not-found` and the like for an artifact that is not there.
 */
export async function collectShipped(artifacts: readonly string[], options: ShippedOptions): Promise<Shipped> {
  const opened: Artifact[] = []
  for (const artifact of artifacts) opened.push(await openArtifact(artifact, options.base))
  const wanted = opened.flatMap(({ files }) => files)
  const requests = wanted.map(({ path, file, size }): FileToRead => ({ path: file, size, inspectAs: path }))
  const outcomes = await readInThreads(requests, options)
  let next = 0
  const read = opened.map((artifact) => ({
    artifact,
    files: artifact.files.map(({ path }) => ({ path, outcome: outcomes[next++] })),
  }))
  const hasFolder = opened.some(({ isFolder, files }) => isFolder && files.length > 0)
  const places = new Map([...(options.sought ?? [])].map((digest) => [digest, [] as Evidence[]]))
  const parts = read.map(({ artifact, files }) => collectArtifact(artifact, files, places))
  return {
    parts: hasFolder ? parts.map((part, index) => besideFolder(part, opened[index])) : parts,
    subjects: read.flatMap(({ artifact, files }) => subjectOf(artifact, files) ?? []),
    places,
  }
}

/** The threads have a private folder for what they unpack; what one that was ended left there goes with it. */
async function readInThreads(
  requests: readonly FileToRead[],
  { worker, signal, progress, temporary = runnerTemporary() }: ShippedOptions,
) {
  const scratch = await mkdtemp(nodePath.join(temporary, 'seaworthy-sbom-'))
  try {
    const onProgress = progress && progressOver(requests, progress)
    return await readFiles(requests, {
      worker,
      limits,
      scratch,
      ...(onProgress && { onProgress }),
      ...(signal && { signal }),
    })
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Over the artifacts' own files: one is read again when its inspection was ended, and counts once. */
function progressOver(
  requests: readonly FileToRead[],
  start: NonNullable<ShippedOptions['progress']>,
): (bytes: number) => void {
  let left = requests.reduce((sum, { size }) => sum + size, 0)
  const progress = start('Reading what ships', left)
  return (bytes) => {
    const counted = Math.min(bytes, left)
    left -= counted
    if (counted > 0) progress.advance(counted)
  }
}

type Outcome = Awaited<ReturnType<typeof readFiles>>[number] | undefined

function collectArtifact(
  { name, isFolder, faults }: Artifact,
  read: { path: string; outcome: Outcome }[],
  places: ReadonlyMap<string, Evidence[]>,
): Collected {
  const files: ShippedFile[] = []
  const found: Fault[] = [...faults]
  for (const { path, outcome } of read) {
    if (!outcome) continue
    if (outcome instanceof UserError) {
      found.push(...(faultsOf(outcome, path) ?? []))
      continue
    }
    const { size, sha256, inspection } = outcome
    if (inspection instanceof UserError) found.push(...(faultsOf(inspection, path) ?? []))
    const {
      facts = {},
      members = [],
      faults: inside = [],
    } = inspection instanceof UserError ? {} : (inspection as Partial<Inspection>)
    files.push({ path, size, sha256, facts })
    for (const member of members) files.push(member)
    for (const fault of inside) found.push(fault)
  }
  for (const { path, sha256 } of files) places.get(sha256)?.push(shippedIn(path))
  const app = { name, files, byPath: new Map(files.map((file) => [file.path, file])) }
  const collected = assemble(app)
  const all = [...ofDistributions(found, app), ...collected.faults]
  return { ...collected, faults: isFolder || all.length > 0 || tells(files) ? all : [opaque(name)] }
}

/** Whether anything is known of an artifact but its digest. */
function tells(files: readonly ShippedFile[]): boolean {
  return files.length > 1 || files.some(({ facts }) => Object.keys(facts).length > 0)
}

function opaque(file: string): Fault {
  return {
    rule: 'sbom/artifact-opaque',
    message:
      'Expected an app whose files can be read, found a file of no kind that is known here: what is in it is not known.',
    remedy: 'Name the folder that it was made from as an artifact, too.',
    file,
  }
}

/** Archives that hide their files, as data for tests does, and that a distribution records as its own. */
function ofDistributions(faults: readonly Fault[], app: Parameters<typeof recordedFiles>[0]): Fault[] {
  if (!faults.some(({ rule }) => rule === 'sbom/artifact-opaque')) return [...faults]
  const recorded = recordedFiles(app)
  return faults.map((fault) =>
    fault.rule === 'sbom/artifact-opaque' && recorded.has(fault.file)
      ? { ...fault, rule: 'sbom/archive-recorded' }
      : fault,
  )
}

/** An installer that hides its files beside the folder that it was made from; in an app such a file hides what ships. */
function besideFolder(part: Collected, artifact: Artifact | undefined): Collected {
  const faults = part.faults.map((fault) =>
    fault.rule === 'sbom/artifact-opaque' && artifact?.isFolder === false && fault.file === artifact.name
      ? { ...fault, rule: 'sbom/installer-opaque' }
      : fault,
  )
  return { ...part, faults }
}

/** A file by its SHA-256, a folder by the directory hash of in-toto. */
function subjectOf(
  { name, isFolder }: Artifact,
  read: readonly { path: string; outcome: Outcome }[],
): Subject | undefined {
  const files = read.flatMap(({ path, outcome }) =>
    outcome === undefined || outcome instanceof UserError ? [] : [{ path, sha256: outcome.sha256 }],
  )
  const [first] = files
  if (files.length < read.length || !first) return undefined
  if (!isFolder) return { name, digest: { sha256: first.sha256 } }
  const inside = files.map(({ path, sha256 }) => ({ path: path.slice(name.length + 1), sha256 }))
  return { name, digest: { dirHash: directoryHash(inside) } }
}
