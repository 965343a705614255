import type { Job } from '@seaworthy/action-kit'
import {
  locate,
  openRoot,
  readFiles,
  type FileToRead,
  type Located,
  type NamedEntry,
  type PoolOptions,
  type ReadOutcome,
  type ReadyReaders,
} from '@seaworthy/files'
import type { ListedFile, ManifestDocument } from '@seaworthy/manifest'
import { UserError } from '@seaworthy/verdict'
import type { ReadCache } from '../read/cache.ts'
import { readFilesThrough } from '../read/read-files.ts'
import type { NeededDigests } from '../oms/oms.ts'
import { judgements, type BriefJudgement, type ContentJudgement } from '../scan/brief.ts'
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
  digests: Readonly<Record<string, string>>
  parts: string[] | undefined
  content: ContentJudgement | UserError | undefined
}

/** What must be known of the files beside SHA-256 and their content. */
export interface WantedDigests {
  sources: ReadonlyMap<string, ReadonlySet<ExtraAlgorithm>>
  signature: NeededDigests | undefined
}

/** In bytes: up to it, the digest of a file of the wrong size is worth its reading. */
const worthReading = 1024 ** 3

export interface Reader {
  job: Pick<Job, 'progress' | 'worker'>
  cache: ReadCache | undefined
  ready: ReadyReaders | undefined
}

/** Reads every file that was found once, for all that is wanted of it. Its threads begin before it returns. */
export async function readListed(
  found: readonly FoundFile[],
  wanted: WantedDigests,
  { job, cache, ready }: Reader,
): Promise<NamedReading[]> {
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
    ...(ready && { ready }),
  }
  const outcomes = await (cache ? readFilesThrough(cache, toRead, options) : readFiles(toRead, options))
  const next = outcomes.values()
  const judgementOf = judgements()
  return found.map(({ name, listed, at }) => {
    if (at instanceof UserError) return { name, listed, path: undefined, found: at }
    const outcome = next.next().value
    if (!outcome) throw new Error('expected an outcome for every file')
    return { name, listed, path: at.path, found: readingOf(outcome, judgementOf) }
  })
}

/** A file by its name, with its place or the reason why it has none. */
export interface FoundFile {
  name: string
  listed: ListedFile | undefined
  at: Located | UserError
}

/** Looks for every given file, and every signed one. `walked` is what a walk of the models' folders found, by name. */
export async function findListed(
  { folder }: Pick<ManifestDocument, 'folder'>,
  files: readonly ListedFile[],
  signedNames: readonly string[],
  walked: ReadonlyMap<string, NamedEntry>,
): Promise<FoundFile[]> {
  const wanted: Omit<FoundFile, 'at'>[] = files.map((listed) => ({ name: listed.name, listed }))
  if (signedNames.length > 0) {
    const names = new Set(files.map(({ name }) => name))
    for (const name of new Set(signedNames)) if (!names.has(name)) wanted.push({ name, listed: undefined })
  }
  const names = wanted.map(({ name }) => name)
  const located = await locate(await openRoot(folder), names, walked)
  return wanted.flatMap((file, index) => {
    const at = located[index]
    return at ? [{ name: file.name, listed: file.listed, at }] : []
  })
}

function requestFor(
  { name, listed, at }: FoundFile,
  { sources, signature }: WantedDigests,
  signedNames: ReadonlySet<string>,
): FileToRead | undefined {
  if (at instanceof UserError) return undefined
  const request: FileToRead = { path: at.path, size: listed?.size ?? at.size ?? 0 }
  if (listed) {
    request.mostBytes = Math.max(listed.size, worthReading)
    request.inspectAs = name
  }
  const signed = signedNames.has(name) ? signature : undefined
  const further = sources.get(name)
  if (!further && !signed) return request
  const digests = [...(further ?? []), ...(signed && signed.hash !== 'sha256' ? [signed.hash] : [])]
  if (digests.length > 0) request.digests = digests
  if (signed?.shardSize !== undefined) request.parts = { digest: signed.hash, size: signed.shardSize }
  return request
}

function readingOf(
  outcome: ReadOutcome,
  judgementOf: (brief: BriefJudgement) => ContentJudgement,
): Reading | UserError {
  if (outcome instanceof UserError) return sizeOnly(outcome) ?? outcome
  const { size, sha256, digests = none, parts, inspection } = outcome
  const brief = inspection as BriefJudgement | UserError | undefined
  const content = brief === undefined || brief instanceof UserError ? brief : judgementOf(brief)
  return { size, sha256, digests, parts, content }
}

const none: Readonly<Record<string, string>> = {}

/** A file that is much larger than the reviewed one is another one, whatever is in it. */
function sizeOnly({ rule, details: { properties } }: UserError): Reading | undefined {
  const size = properties?.['size']
  if (rule !== 'files/too-large' || typeof size !== 'number') return undefined
  return { size, sha256: undefined, digests: none, parts: undefined, content: undefined }
}
