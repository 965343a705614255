import { once } from 'node:events'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { UserError } from '@seaworthy/verdict'
import { buildIndex } from './build-index.ts'
import { openDump, type DumpPlace } from './open-dump.ts'

/** What an index is to be made of. */
export interface IndexRequest {
  place: DumpPlace
  ecosystem: string
  /** Of the dump. */
  digest: string
}

type Reply = { bytes: Uint8Array } | { refused: { rule: string; message: string; remedy: string } }

/**
 * Records are garbage as soon as they are read. With a small young generation, in MB, V8 uses their memory again instead of
 * taking more: for a dump of 200,000 records the whole process peaks at 240 MB instead of 345, at the same speed.
 */
const limits = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 2048 }

/** The index, made here. Throws UserError when the dump cannot be read at all. */
export function indexHere({ place, ecosystem, digest }: IndexRequest): Buffer {
  const dump = openDump(place)
  try {
    return buildIndex(dump, ecosystem, digest)
  } finally {
    dump.close()
  }
}

/** The index, made by a thread beside whatever else runs. `script` is a file that calls `serveIndexing`. */
export async function indexBeside(script: string, request: IndexRequest): Promise<Buffer> {
  const worker = new Worker(script, { workerData: request, resourceLimits: limits })
  try {
    const [reply] = (await once(worker, 'message')) as [Reply]
    if ('bytes' in reply) return Buffer.from(reply.bytes.buffer, reply.bytes.byteOffset, reply.bytes.byteLength)
    const { rule, message, remedy } = reply.refused
    throw new UserError(rule, message, { remedy })
  } finally {
    await worker.terminate()
  }
}

/** The whole program of such a thread. */
export function serveIndexing(): void {
  if (!parentPort) throw new Error('serveIndexing runs in a worker thread only')
  try {
    const bytes = indexHere(workerData as IndexRequest)
    parentPort.postMessage({ bytes } satisfies Reply, [bytes.buffer as ArrayBuffer])
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { rule, message, details } = error
    parentPort.postMessage({ refused: { rule, message, remedy: details.remedy } } satisfies Reply)
  }
}
