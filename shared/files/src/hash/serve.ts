import { parentPort } from 'node:worker_threads'
import type { MessagePort } from 'node:worker_threads'
import { readFault } from '../fault.ts'
import { blockSize, DigestReader } from './digest-reader.ts'
import type { FileDigest } from './digest-reader.ts'
import { toFault } from './messages.ts'
import type { Reply, Request } from './messages.ts'

/** Bytes between two messages of progress. */
const progressStep = 16 * 1024 * 1024

/** The whole program of a worker thread of `hashFiles`: answers its requests until it is terminated. */
export function serveHashing(): void {
  if (!parentPort) throw new Error('serveHashing runs in a worker thread only')
  const port = parentPort
  const block = Buffer.allocUnsafe(blockSize)
  port.on('message', ({ path }: Request) => {
    port.postMessage(answer(path, block, port))
  })
}

function answer(path: string, block: Buffer, port: MessagePort): Reply {
  try {
    return { digest: digest(path, block, port) }
  } catch (error) {
    return { fault: toFault(readFault(error, path)) }
  }
}

function digest(path: string, block: Buffer, port: MessagePort): FileDigest {
  const reader = new DigestReader(path, block)
  const report = (bytes: number) => {
    port.postMessage({ progress: bytes } satisfies Reply)
  }
  try {
    let unreported = 0
    for (let bytes = reader.next(); bytes > 0; bytes = reader.next()) {
      unreported += bytes
      if (unreported < progressStep) continue
      report(unreported)
      unreported = 0
    }
    report(unreported)
    return reader.finish()
  } finally {
    reader.close()
  }
}
