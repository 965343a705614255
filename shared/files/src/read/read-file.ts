import { hash } from 'node:crypto'
import { closeSync } from 'node:fs'
import { UserError } from '@seaworthy/verdict'
import { memorySource, type ByteSource } from '../byte-source.ts'
import { tooLarge } from '../fault.ts'
import { openRegularFile, readWhole, type OpenFile } from '../regular-file.ts'
import { shown } from '../shown.ts'
import { PartDigests, type Digest, type StartDigest } from './digest.ts'
import { FileReader } from './file-reader.ts'
import { toFault, type SentReading } from './messages.ts'
import type { Wanted } from './request.ts'
import { headSize, type Window } from './window.ts'

/**
 * Judges the content of a file by its name and its bytes. Synchronous: the pool ends the thread when it takes too long.
 * The source is valid until it returns; what it returns is plain data.
 */
export type Inspect = (name: string, source: ByteSource) => unknown

/** What this thread can do with the bytes of a file beside SHA-256. */
export interface Skills {
  digests: Readonly<Record<string, StartDigest>>
  inspect?: Inspect
}

export interface ReadObserver {
  /** Told of every block with its length in bytes. */
  onProgress(bytes: number): void
  onInspection(): void
}

/**
 * Takes all that is wanted of a file by one read of it. What is wrong with the content, or with its inspection, is a value.
 * Throws `files/not-found`, `files/not-a-file`, `files/unreadable`, `files/too-large` or `files/changed-while-reading`.
 */
export function readFile(
  path: string,
  wanted: Wanted,
  skills: Skills,
  window: Window,
  observer: ReadObserver,
): SentReading {
  const file = openRegularFile(path)
  try {
    const { size } = file.stat
    if (wanted.mostBytes !== undefined && size > wanted.mostBytes) throw tooLarge(path, size, wanted.mostBytes)
    const readIt = size < headSize && isUsual(wanted) ? readAtOnce : readInBlocks
    return readIt(path, file, wanted, skills, window, observer)
  } finally {
    closeSync(file.descriptor)
  }
}

/** Whether nothing but the SHA-256 and the content is asked for, as of most files. */
function isUsual({ digests, parts, identify }: Wanted): boolean {
  return (digests === undefined || digests.length === 0) && parts === undefined && identify !== true
}

/** A small file as a whole, of which models have thousands. */
function readAtOnce(
  path: string,
  file: OpenFile,
  { inspectAs }: Wanted,
  skills: Skills,
  window: Window,
  observer: ReadObserver,
): SentReading {
  const { size } = file.stat
  const bytes = readWhole(path, file, window.start(size + 1))
  observer.onProgress(size)
  const sha256 = hash('sha256', bytes, 'hex')
  if (inspectAs === undefined) return { size, sha256 }
  observer.onInspection()
  return { size, sha256, inspection: inspect(path, inspectAs, memorySource(bytes), skills) }
}

function readInBlocks(
  path: string,
  file: OpenFile,
  wanted: Wanted,
  skills: Skills,
  window: Window,
  observer: ReadObserver,
): SentReading {
  const reader = new FileReader(path, file, window)
  const identity = wanted.identify ? reader.identity() : undefined
  const further = startDigests(wanted, skills, file.stat.size)
  for (let block = reader.next(); block.length > 0; block = reader.next()) {
    for (const digest of further.all) digest.update(block)
    observer.onProgress(block.length)
  }
  const { size, sha256 } = reader.finish()
  const reading: SentReading = { size, sha256, ...further.results() }
  if (wanted.inspectAs !== undefined) {
    observer.onInspection()
    reading.inspection = inspect(path, wanted.inspectAs, reader.source(), skills)
    reader.requireUnchanged()
  }
  if (identity) reader.requireIdentity((reading.identity = identity))
  return reading
}

function startDigests({ digests = [], parts }: Wanted, skills: Skills, size: number) {
  if (digests.length === 0 && !parts) return noDigests
  const named = [...new Set(digests)].map((name) => ({ name, digest: startOf(name, skills)(size) }))
  const ofParts = parts && new PartDigests(startOf(parts.digest, skills), parts.size)
  const all: Pick<Digest, 'update'>[] = [...named.map(({ digest }) => digest), ...(ofParts ? [ofParts] : [])]
  return {
    all,
    results: () => ({
      ...(named.length > 0 && {
        digests: Object.fromEntries(named.map(({ name, digest }) => [name, digest.digest()])),
      }),
      ...(ofParts && { parts: ofParts.digests() }),
    }),
  }
}

const noDigests = { all: [], results: () => ({}) }

function startOf(name: string, { digests }: Skills): StartDigest {
  const start = Object.hasOwn(digests, name) ? digests[name] : undefined
  if (start) return start
  throw new Error(`this worker has no digest ${name}`)
}

function inspect(
  path: string,
  name: string,
  source: ByteSource,
  skills: Skills,
): NonNullable<SentReading['inspection']> {
  try {
    if (!skills.inspect) throw new Error('this worker inspects nothing')
    return { content: skills.inspect(name, source) }
  } catch (cause) {
    return { fault: toFault(cause instanceof UserError ? cause : inspectionFailed(path, cause)) }
  }
}

function inspectionFailed(path: string, cause: unknown): UserError {
  return new UserError(
    'files/inspection-failed',
    `The content of ${shown(path)} could not be judged: ${String(cause)}.`,
    {
      remedy: 'Treat the file as unsafe, and report this: it is a bug.',
      at: { file: path },
      cause,
    },
  )
}
