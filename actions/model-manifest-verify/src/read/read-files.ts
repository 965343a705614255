import type { Progress } from '@seaworthy/action-kit'
import { readFiles as readInWorkers, type FileReading, type FileToRead, type Limits } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import type { ReadCache } from './cache.ts'
import { readingOf, requestFor, type Contents, type Reading, type WantedFile } from './reading.ts'

export interface ReadOptions {
  /** Path of this action's worker `read`. */
  worker: string
  contents: Contents
  progress: Progress
  /** Readings of earlier runs. */
  cache?: ReadCache
  /** Of the judging of one file. */
  limits?: Limits
  signal?: AbortSignal
}

/**
 * Reads every file once for all its digests and its content, in worker threads. Results are in the order of the files;
 * what is wrong with one is a value. Throws the reason of the signal when that is raised, and `files/unwritable` for the
 * cache.
 */
export async function readFiles(files: readonly WantedFile[], options: ReadOptions): Promise<(Reading | UserError)[]> {
  const requests = files.map((file) => requestFor(file, options.contents))
  const { cache } = options
  if (!cache) return (await readAll(requests, options)).map(asReading)
  const known = requests.map((request) => cache.find(request))
  for (const reading of known) if (reading) options.progress.advance(reading.size)
  const unknown = requests.filter((_, index) => known[index] === undefined)
  const read = await readAll(
    unknown.map((request) => ({ ...request, identify: true })),
    options,
  )
  remember(cache, unknown, read)
  await cache.save()
  const rest = read.values()
  return known.map((reading) => asReading(reading ?? nextOf(rest)))
}

function readAll(requests: readonly FileToRead[], { worker, progress, limits, signal }: ReadOptions) {
  return readInWorkers(requests, {
    worker,
    onProgress: (bytes) => {
      progress.advance(bytes)
    },
    ...(limits && { limits }),
    ...(signal && { signal }),
  })
}

function remember(cache: ReadCache, requests: readonly FileToRead[], read: readonly (FileReading | UserError)[]): void {
  for (const [index, request] of requests.entries()) {
    const outcome = read[index]
    if (outcome && !(outcome instanceof UserError)) cache.add(request, outcome)
  }
}

function asReading(outcome: Omit<FileReading, 'path'> | UserError): Reading | UserError {
  return outcome instanceof UserError ? outcome : readingOf(outcome)
}

function nextOf<Value>(values: Iterator<Value, undefined>): Value {
  const next = values.next()
  if (next.done) throw new Error('expected an outcome for every file')
  return next.value
}
