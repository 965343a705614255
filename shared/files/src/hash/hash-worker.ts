import { Worker } from 'node:worker_threads'
import { UserError } from '@seaworthy/verdict'
import { shown } from '../shown.ts'
import type { FileDigest } from './digest-reader.ts'
import { fromFault } from './messages.ts'
import type { Reply, Request } from './messages.ts'

/**
 * One worker thread that hashes one file at a time. When the thread dies its file gets an error, and it takes no more.
 */
export class HashWorker {
  readonly #thread: Worker
  #settle: ((outcome: FileDigest | UserError) => void) | undefined
  #path = ''
  #death: { cause: unknown } | undefined

  /** `entry` is the absolute path of a script that calls `serveHashing()`. */
  constructor(entry: string, onProgress: (bytes: number) => void) {
    this.#thread = new Worker(entry)
    this.#thread.on('message', (reply: Reply) => {
      if ('progress' in reply) onProgress(reply.progress)
      else this.#finish('digest' in reply ? reply.digest : fromFault(reply.fault))
    })
    this.#thread.on('error', (cause) => {
      this.#die(cause)
    })
    this.#thread.on('exit', (code) => {
      this.#die(new Error(`the worker ended with code ${code}`))
    })
  }

  get alive(): boolean {
    return this.#death === undefined
  }

  hash(path: string): Promise<FileDigest | UserError> {
    this.#path = path
    return new Promise((resolve) => {
      this.#settle = resolve
      if (this.#death) this.#finish(stopped(path, this.#death.cause))
      else this.#thread.postMessage({ path } satisfies Request)
    })
  }

  async close(): Promise<void> {
    await this.#thread.terminate()
  }

  #die(cause: unknown): void {
    this.#death ??= { cause }
    this.#finish(stopped(this.#path, this.#death.cause))
  }

  #finish(outcome: FileDigest | UserError): void {
    this.#settle?.(outcome)
    this.#settle = undefined
  }
}

function stopped(path: string, cause: unknown): UserError {
  return new UserError('files/hashing-stopped', `${shown(path)} was not hashed to its end: its worker thread died.`, {
    remedy: 'Run the job again; if it happens again, give the runner more memory.',
    at: { file: path },
    cause,
  })
}
