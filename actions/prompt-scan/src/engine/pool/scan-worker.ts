import { Worker } from 'node:worker_threads'
import type { FileReport } from '../report.ts'
import type { Reply, Task, WorkerData } from './messages.ts'

/** What a worker thread may take. */
export interface Limits {
  /** Longest scan of one file, in milliseconds. */
  deadline: number
  /** Most memory for the objects of one worker, in MiB. */
  memory: number
}

/** What sound files never need. */
export const usualLimits: Limits = { deadline: 60_000, memory: 512 }

/** Why a thread ended before its time, and over which file. */
export interface Ended {
  reason: 'deadline' | 'memory' | 'death'
  /** 0 when it was at none. */
  id: number
  cause: unknown
}

export interface Setting {
  /** Absolute path of a script that calls `serveScans`. */
  script: string
  userRules: WorkerData['userRules']
  limits: Limits
}

/** Told of the files that a worker is done with. */
export type OnScanned = (ids: readonly number[], reports: readonly FileReport[]) => void

/** How often the deadline is looked at, in milliseconds. */
const watchEvery = 100

/** One worker thread that scans one batch at a time, and is ended when it takes too long over one file. */
export class ScanWorker {
  readonly #thread: Worker
  readonly #limits: Limits
  readonly #current: Int32Array
  #finish: ((ended: Ended | undefined) => void) | undefined
  #onScanned: OnScanned | undefined
  #ended: Ended | undefined
  #reason: Ended['reason'] = 'death'
  #cause: unknown

  constructor({ script, userRules, limits }: Setting) {
    const at = new SharedArrayBuffer(4)
    this.#current = new Int32Array(at)
    this.#limits = limits
    this.#thread = new Worker(script, {
      workerData: { userRules, at } satisfies WorkerData,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: youngGeneration },
    })
    this.#thread.on('message', (reply: Reply) => {
      if ('done' in reply) this.#finish?.(undefined)
      else this.#onScanned?.(reply.ids, JSON.parse(reply.reports) as FileReport[])
    })
    this.#thread.on('error', (cause: Error & { code?: string }) => {
      this.#cause = cause
      if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') this.#reason = 'memory'
    })
    this.#thread.on('exit', () => {
      this.#ended = { reason: this.#reason, id: Atomics.load(this.#current, 0), cause: this.#cause }
      this.#finish?.(this.#ended)
    })
  }

  /** Scans the files. Returns why the thread ended, if it did before it had scanned all. */
  async scan(tasks: readonly Task[], onScanned: OnScanned): Promise<Ended | undefined> {
    if (this.#ended) return this.#ended
    this.#onScanned = onScanned
    const watch = setInterval(this.#watch(), watchEvery)
    try {
      return await new Promise((resolve) => {
        this.#finish = resolve
        this.#thread.postMessage(tasks)
      })
    } finally {
      clearInterval(watch)
      this.#finish = undefined
    }
  }

  async close(): Promise<void> {
    await this.#thread.terminate()
  }

  #watch(): () => void {
    let seen = 0
    let since = performance.now()
    return () => {
      const id = Atomics.load(this.#current, 0)
      if (id === 0 || id !== seen) {
        seen = id
        since = performance.now()
      } else if (performance.now() - since > this.#limits.deadline) {
        this.#reason = 'deadline'
        void this.#thread.terminate()
      }
    }
  }
}

/** For short-lived objects, in MiB: less than Node's 48, since several workers have it. */
const youngGeneration = 32
