import { availableParallelism } from 'node:os'
import type { UserError } from '@seaworthy/verdict'
import type { FileDigest } from './digest-reader.ts'
import { hashHere } from './hash-here.ts'
import type { HashFileOptions } from './hash-here.ts'
import { HashWorker } from './hash-worker.ts'

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
  const outcomes = new Map<FileToHash, FileDigest | UserError>()
  const { queue, here } = share(files, options)
  const workers = startWorkers(queue, options)
  const stop = () => void closeAll(workers)
  options.signal?.addEventListener('abort', stop)
  try {
    await Promise.all([
      hashInThisThread(here, outcomes, options),
      ...workers.map((worker) => drain(queue, worker, outcomes)),
    ])
    await hashInThisThread(queue, outcomes, options)
    options.signal?.throwIfAborted()
  } finally {
    options.signal?.removeEventListener('abort', stop)
    await closeAll(workers)
  }
  return files.map((file) => outcomes.get(file)).filter((outcome) => outcome !== undefined)
}

type Outcomes = Map<FileToHash, FileDigest | UserError>

/** Who hashes what: large files wait in a queue for workers, largest first, when there is enough for them. */
function share(files: readonly FileToHash[], options: HashOptions): { queue: FileToHash[]; here: FileToHash[] } {
  const large = files.filter((file) => file.size >= largeFile)
  const total = large.reduce((sum, file) => sum + file.size, 0)
  if (options.worker === undefined || total < worthWorkers) return { queue: [], here: [...files] }
  return {
    queue: large.sort((a, b) => b.size - a.size),
    here: files.filter((file) => file.size < largeFile),
  }
}

function startWorkers(queue: readonly FileToHash[], options: HashOptions): HashWorker[] {
  const { worker, concurrency = availableParallelism(), onProgress = () => undefined } = options
  if (worker === undefined) return []
  const count = Math.min(Math.max(concurrency, 1), queue.length)
  return Array.from({ length: count }, () => new HashWorker(worker, onProgress))
}

/** Gives the worker file after file. What is left when all workers have died is hashed in this thread. */
async function drain(queue: FileToHash[], worker: HashWorker, outcomes: Outcomes): Promise<void> {
  while (worker.alive) {
    const file = queue.shift()
    if (!file) return
    outcomes.set(file, await worker.hash(file.path))
  }
}

async function hashInThisThread(files: readonly FileToHash[], outcomes: Outcomes, options: HashOptions): Promise<void> {
  for await (const [file, outcome] of hashHere(files, options)) outcomes.set(file, outcome)
}

async function closeAll(workers: readonly HashWorker[]): Promise<void> {
  await Promise.all(workers.map((worker) => worker.close()))
}
