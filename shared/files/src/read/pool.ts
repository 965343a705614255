import { availableParallelism } from 'node:os'
import type { UserError } from '@seaworthy/verdict'
import { inspectionEnded, inspectionGivenUp, readingStopped } from './faults.ts'
import { received, type Task } from './messages.ts'
import { Queue } from './queue.ts'
import type { ReadyReaders } from './ready-readers.ts'
import { ReadingWorker, usualLimits } from './reading-worker.ts'
import type { Ended, Limits, WorkerEvents } from './reading-worker.ts'
import type { FileReading, FileToRead } from './request.ts'

export interface PoolOptions {
  /** Absolute path of a script that calls `serveReading`. */
  worker: string
  /** Most worker threads; by default `mostReaders`. */
  concurrency?: number
  /** Told of newly read bytes. */
  onProgress?: (bytes: number) => void
  signal?: AbortSignal
  limits?: Limits
  /** Absolute path of a folder for what inspections unpack; whoever gives it removes it, with what ended threads left there. */
  scratch?: string
  /** Threads that are there already, of the same script and with the usual limits. */
  ready?: ReadyReaders
}

export type ReadOutcome = FileReading | UserError

/** One per available processor, and not more than any disk keeps busy. */
export function mostReaders(): number {
  return Math.min(availableParallelism(), 8)
}

/** Inspections that may end their thread before no more files are inspected: it bounds the time of the whole. */
const mostEnded = 20

/** Reads files in worker threads. A thread that an inspection ended is replaced; one that died otherwise is not. */
export class ReadingPool {
  readonly #files: readonly FileToRead[]
  readonly #options: PoolOptions
  readonly #limits: Limits
  readonly #queue: Queue
  readonly #workers: number
  readonly #outcomes: (ReadOutcome | undefined)[]
  readonly #inspectionFaults = new Map<number, UserError>()
  readonly #running = new Set<ReadingWorker>()
  readonly #events: WorkerEvents = {
    onProgress: (bytes) => this.#options.onProgress?.(bytes),
    onAnswer: ({ id, outcome }) => {
      this.#settle(id, received(this.#files[id - 1]?.path ?? '', outcome))
    },
  }
  #ended = 0

  constructor(files: readonly FileToRead[], options: PoolOptions) {
    this.#files = files
    this.#options = options
    this.#limits = options.limits ?? usualLimits
    this.#queue = new Queue(files)
    this.#outcomes = files.map(() => undefined)
    this.#workers = this.#queue.workers(options.concurrency ?? mostReaders())
  }

  /** Reads until there is nothing left, or no worker. Throws the reason of the signal when that is raised. */
  async run(): Promise<void> {
    const { signal } = this.#options
    signal?.throwIfAborted()
    const stop = () => void this.#close()
    signal?.addEventListener('abort', stop)
    try {
      await Promise.all(Array.from({ length: this.#workers }, () => this.#work()))
      signal?.throwIfAborted()
    } finally {
      signal?.removeEventListener('abort', stop)
      await this.#close()
    }
  }

  /** What became of a file; nothing when no worker was left to read it. */
  outcomeOf(index: number): ReadOutcome | undefined {
    return this.#outcomes[index]
  }

  async #work(): Promise<void> {
    while (this.#queue.length > 0 && !this.#options.signal?.aborted) {
      const end = await this.#drain()
      if (end?.phase !== 'inspecting') return
    }
  }

  /** Reads with one worker until the queue is empty or the thread ends. */
  async #drain(): Promise<Ended | undefined> {
    const worker = this.#start()
    try {
      for (let batch = this.#next(); batch.length > 0; batch = this.#next()) {
        const end = await worker.read(batch, this.#events)
        if (this.#options.signal?.aborted) return undefined
        if (end) return this.#accountFor(end, batch)
      }
      return undefined
    } finally {
      this.#running.delete(worker)
      const closed = worker.close()
      // The end of a thread takes 10 to 20 ms, in which what was read can be judged.
      if (!this.#options.ready?.has(worker)) await closed
    }
  }

  #start(): ReadingWorker {
    const { worker: script, scratch, ready } = this.#options
    const worker = ready?.take() ?? new ReadingWorker(script, this.#limits, scratch)
    this.#running.add(worker)
    return worker
  }

  #next(): Task[] {
    const batch = this.#queue.next(this.#workers)
    return this.#ended < mostEnded ? batch : batch.map((task) => this.#giveUp(task))
  }

  #giveUp(task: Task): Task {
    return this.#withoutInspection(task, inspectionGivenUp(task.path, this.#ended))
  }

  #withoutInspection({ inspectAs, ...task }: Task, reason: UserError): Task {
    if (inspectAs !== undefined) this.#inspectionFaults.set(task.id, reason)
    return task
  }

  /** Finds the file to blame; the others that the thread has not answered go back into the queue. */
  #accountFor(end: Ended, batch: readonly Task[]): Ended {
    const open = batch.filter(({ id }) => this.outcomeOf(id - 1) === undefined)
    const blamed = open.find(({ id }) => id === end.id) ?? open[0]
    for (const task of open.toReversed()) if (task !== blamed) this.#queue.putBack(task)
    if (!blamed) return end
    if (end.phase === 'inspecting') {
      this.#ended++
      this.#queue.putBack(this.#withoutInspection(blamed, inspectionEnded(blamed.path, end, this.#limits)))
    } else {
      this.#settle(blamed.id, readingStopped(blamed.path, end.cause))
    }
    return end
  }

  #settle(id: number, outcome: ReadOutcome): void {
    const fault = this.#inspectionFaults.get(id)
    this.#outcomes[id - 1] = fault && 'sha256' in outcome ? { ...outcome, inspection: fault } : outcome
  }

  async #close(): Promise<void> {
    await Promise.all([...this.#running].map((worker) => worker.close()))
  }
}
