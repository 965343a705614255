import type { Job } from '@seaworthy/action-kit'
import type { FileToRead } from '@seaworthy/files'
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
import type { Inspection } from './inspect.ts'
import { besideFolder, isTelling, ofDistributions, opaque } from './opaque-faults.ts'
import { readInThreads } from './read-in-threads.ts'

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

type Outcome = Awaited<ReturnType<typeof readInThreads>>[number] | undefined

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
  return { ...collected, faults: isFolder || all.length > 0 || isTelling(files) ? all : [opaque(name)] }
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
