import { Worker } from 'node:worker_threads'
import { codeOf } from '../fault.ts'
import { Activity, type Phase } from './activity.ts'
import type { Answer, Batch, Reply, Task, WorkerData } from './messages.ts'
import type { Wanted } from './request.ts'

export interface Limits {
  /** Longest inspection of one file, in milliseconds. */
  deadline: number
  /** Most memory for the objects of one worker, in MiB. */
  memory: number
}

/** What sound files never need. */
export const usualLimits: Limits = { deadline: 60_000, memory: 192 }

/** Why and over which file a thread ended. */
export interface Ended {
  reason: 'deadline' | 'memory' | 'death'
  phase: Phase
  /** The file that it was at; 0 when it was at none. */
  id: number
  cause: unknown
}

export interface WorkerEvents {
  /** Told of newly read bytes. */
  onProgress(bytes: number): void
  onAnswer(answer: Answer): void
}

/** How often the deadline is looked at, in milliseconds. */
const watchEvery = 100

/** One worker thread that reads one batch of files at a time, and is ended when it takes too long over one of them. */
export class ReadingWorker {
  readonly #thread: Worker
  readonly #activity = new Activity()
  readonly #limits: Limits
  #events: WorkerEvents | undefined
  #finish: ((end: Ended | undefined) => void) | undefined
  #reason: Ended['reason'] = 'death'
  #cause: unknown
  #end: Ended | undefined

  /** `entry` is the absolute path of a script that calls `serveReading`. */
  constructor(entry: string, limits: Limits, scratch?: string) {
    this.#limits = limits
    const workerData: WorkerData = { activity: this.#activity.shared, ...(scratch !== undefined && { scratch }) }
    this.#thread = new Worker(entry, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: youngGeneration },
    })
    this.#thread.on('message', (reply: Reply) => {
      if ('progress' in reply) this.#events?.onProgress(reply.progress)
      else if ('answers' in reply) for (const one of JSON.parse(reply.answers) as Answer[]) this.#events?.onAnswer(one)
      else this.#finish?.(undefined)
    })
    this.#thread.on('error', (cause) => {
      this.#cause = cause
      if (codeOf(cause) === 'ERR_WORKER_OUT_OF_MEMORY') this.#reason = 'memory'
    })
    this.#thread.on('exit', (code) => {
      const cause = this.#cause ?? new Error(`the worker ended with code ${code}`)
      this.#end = { reason: this.#reason, ...this.#activity.now(), cause }
      this.#finish?.(this.#end)
    })
  }

  /** Reads the files, and tells of each reading. Returns why the thread ended, if it did before it had read all. */
  async read(tasks: readonly Task[], events: WorkerEvents): Promise<Ended | undefined> {
    if (this.#end) return this.#end
    this.#events = events
    const watch = setInterval(this.#watch(), watchEvery)
    try {
      return await new Promise((resolve) => {
        this.#finish = resolve
        this.#post({ files: tasks })
      })
    } finally {
      clearInterval(watch)
      this.#finish = undefined
    }
  }

  /** Loads what files of which so much is wanted will need. */
  prepare(wanted: Wanted): void {
    this.#post({ prepare: wanted })
  }

  async close(): Promise<void> {
    await this.#thread.terminate()
  }

  #post(batch: Batch): void {
    this.#thread.postMessage(batch)
  }

  /** Ends the thread when it has inspected the same file for longer than allowed. */
  #watch(): () => void {
    let seen = this.#activity.now()
    let since = performance.now()
    return () => {
      const { id, phase } = this.#activity.now()
      if (phase !== 'inspecting' || id !== seen.id || phase !== seen.phase) {
        seen = { id, phase }
        since = performance.now()
      } else if (performance.now() - since > this.#limits.deadline) {
        this.#reason = 'deadline'
        void this.#thread.terminate()
      }
    }
  }
}

/** For short-lived objects, in MiB: less than Node's 48, since many workers have it. */
const youngGeneration = 12
