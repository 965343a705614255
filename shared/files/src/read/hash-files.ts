import type { UserError } from '@seaworthy/verdict'
import { hashHere } from './hash-here.ts'
import type { HashFileOptions } from './hash-here.ts'
import { ReadingPool } from './pool.ts'
import type { FileDigest } from './request.ts'

export interface FileToHash {
  path: string
  /** Bytes, as far as known. Decides only who hashes the file and when: the digest tells the size that was read. */
  size: number
}

export interface HashOptions extends HashFileOptions {
  /** Absolute path of a script that calls `serveHashing()`. Without it everything is hashed in this thread. */
  worker?: string
  /** Most worker threads; by default one per available processor. */
  concurrency?: number
}

/** From this size on, in bytes, a file is worth a message to a worker. */
const largeFile = 1024 * 1024
/** From this sum of large files on, in bytes, the start of a worker (about 30 ms) pays. */
const worthWorkers = 50_000_000

/**
 * Hashes all the files: large ones in worker threads, largest first, small ones in this thread meanwhile.
 * Outcomes are in the order of the files; what is wrong with one file is a value and stops no other.
 * `onProgress` is told of newly hashed bytes. Throws the reason of the signal when that is raised.
 */
export async function hashFiles(
  files: readonly FileToHash[],
  options: HashOptions = {},
): Promise<(FileDigest | UserError)[]> {
  const { worker } = options
  const large = files.filter(({ size }) => size >= largeFile)
  const total = large.reduce((sum, { size }) => sum + size, 0)
  const outcomes: Outcomes = new Map()
  if (worker === undefined || total < worthWorkers) await hashInThisThread(files, outcomes, options)
  else await hashWithWorkers(files, large, outcomes, { ...options, worker })
  return files.map((file) => outcomes.get(file)).filter((outcome) => outcome !== undefined)
}

type Outcomes = Map<FileToHash, FileDigest | UserError>

/** What is left when all workers have died is hashed in this thread. */
async function hashWithWorkers(
  files: readonly FileToHash[],
  large: readonly FileToHash[],
  outcomes: Outcomes,
  options: HashOptions & { worker: string },
): Promise<void> {
  const pool = new ReadingPool(
    large.map(({ path, size }) => ({ path, size })),
    options,
  )
  const small = files.filter(({ size }) => size < largeFile)
  await Promise.all([hashInThisThread(small, outcomes, options), pool.run()])
  for (const [index, file] of large.entries()) {
    const outcome = pool.outcomeOf(index)
    if (outcome) outcomes.set(file, outcome)
  }
  const left = large.filter((file) => !outcomes.has(file))
  await hashInThisThread(left, outcomes, options)
}

async function hashInThisThread(
  files: readonly FileToHash[],
  outcomes: Outcomes,
  options: HashFileOptions,
): Promise<void> {
  for await (const [file, outcome] of hashHere(files, options)) outcomes.set(file, outcome)
}
