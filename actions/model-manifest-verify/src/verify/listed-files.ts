import type { Job } from '@seaworthy/action-kit'
import {
  locate,
  openRoot,
  readFiles,
  type Entry,
  type FileToRead,
  type Located,
  type PoolOptions,
  type ReadOutcome,
} from '@seaworthy/files'
import type { ListedFile, ManifestDocument } from '@seaworthy/manifest'
import { UserError } from '@seaworthy/verdict'
import type { ReadCache } from '../read/cache.ts'
import { readFilesThrough } from '../read/read-files.ts'
import type { NeededDigests } from '../oms/oms.ts'
import type { ScanResult } from '../scan/scan.ts'
import type { ExtraAlgorithm } from '../sources/claim.ts'

/** A file by its name in the manifest or in a signature, with the one reading of its bytes, or the reason why there is none. */
export interface NamedReading {
  name: string
  listed: ListedFile | undefined
  /** Absolute, when it was found. */
  path: string | undefined
  found: Reading | UserError
}

export interface Reading {
  /** In bytes. */
  size: number
  /** Nothing for a file that is much larger than expected: its size alone tells that it is another. */
  sha256: string | undefined
  digests: Record<string, string>
  parts: string[] | undefined
  content: ScanResult | UserError | undefined
}

/** What must be known of the files beside SHA-256 and their content. */
export interface WantedDigests {
  sources: ReadonlyMap<string, ReadonlySet<ExtraAlgorithm>>
  signature: NeededDigests | undefined
}

/** In bytes: below it, the digest of a file of the wrong size is worth its reading. */
const worthReading = 1024 ** 3

/**
 * Reads every given file, and every signed one, once, for all that is wanted of it. `entries` is what a walk of the models'
 * folders found.
 */
export async function readListed(
  { folder }: Pick<ManifestDocument, 'folder'>,
  files: readonly ListedFile[],
  { entries, ...wanted }: WantedDigests & { entries: readonly Entry[] },
  job: Pick<Job, 'progress' | 'worker'>,
  cache: ReadCache | undefined,
): Promise<NamedReading[]> {
  const found = await findFiles(folder, files, wanted.signature?.paths ?? [], entries)
  const signed = new Set(wanted.signature?.paths)
  const requests = found.map((file) => requestFor(file, wanted, signed))
  const toRead = requests.filter((request) => request !== undefined)
  const progress = job.progress(
    'Verifying',
    toRead.reduce((sum, { size }) => sum + size, 0),
  )
  const options: PoolOptions = {
    worker: job.worker('read'),
    onProgress: (bytes) => {
      progress.advance(bytes)
    },
  }
  const outcomes = await (cache ? readFilesThrough(cache, toRead, options) : readFiles(toRead, options))
  const next = outcomes.values()
  return found.map(({ name, listed, at }, index) => {
    if (at instanceof UserError) return { name, listed, path: undefined, found: at }
    const outcome = requests[index] ? next.next().value : undefined
    return { name, listed, path: at.path, found: outcome ? readingOf(outcome) : tooLarge(at.size) }
  })
}

interface FoundFile {
  name: string
  listed: ListedFile | undefined
  at: Located | UserError
}

async function findFiles(
  folder: string,
  files: readonly ListedFile[],
  signedNames: readonly string[],
  entries: readonly Entry[],
): Promise<FoundFile[]> {
  const listed = new Map(files.map((file) => [file.name, file]))
  const names = [...new Set([...listed.keys(), ...signedNames])]
  const located = await locate(await openRoot(folder), names, entries)
  return located.map((at, index) => {
    const name = names[index] ?? ''
    return { name, listed: listed.get(name), at }
  })
}

function requestFor(
  { name, listed, at }: FoundFile,
  { sources, signature }: WantedDigests,
  signedNames: ReadonlySet<string>,
): FileToRead | undefined {
  if (at instanceof UserError) return undefined
  if (listed && at.size !== listed.size && at.size > worthReading) return undefined
  const signed = signedNames.has(name) ? signature : undefined
  const digests = [...(sources.get(name) ?? []), ...(signed && signed.hash !== 'sha256' ? [signed.hash] : [])]
  return {
    ...at,
    ...(digests.length > 0 && { digests }),
    ...(signed?.shardSize !== undefined && { parts: { digest: signed.hash, size: signed.shardSize } }),
    ...(listed && { inspectAs: name }),
  }
}

function readingOf(outcome: ReadOutcome): Reading | UserError {
  if (outcome instanceof UserError) return outcome
  const { size, sha256, digests = {}, parts, inspection } = outcome
  return { size, sha256, digests, parts, content: inspection as Reading['content'] }
}

function tooLarge(size: number): Reading {
  return { size, sha256: undefined, digests: {}, parts: undefined, content: undefined }
}
