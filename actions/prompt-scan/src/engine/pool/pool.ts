import { mostReaders } from '@seaworthy/files'
import type { FoundFile } from '../../discovery/found-files.ts'
import type { FileReport } from '../report.ts'
import type { Task } from './messages.ts'
import { Queue } from './queue.ts'
import type { ReadyWorkers } from './ready-workers.ts'
import { ScanWorker, usualLimits, type Ended, type Limits, type OnScanned, type Setting } from './scan-worker.ts'

export interface PoolOptions extends Omit<Setting, 'limits'> {
  limits?: Limits
  /** Threads that are there already, of the same setting and with the usual limits. */
  ready?: ReadyWorkers
  /** Told of newly scanned bytes. */
  onProgress: (bytes: number) => void
}

/** What a pool could not scan, and why. */
export interface GivenUp {
  file: FoundFile
  reason: string
}

export interface PoolScan {
  reports: FileReport[]
  givenUp: GivenUp[]
}

/** Files that may end their thread before the others are given up: it bounds the time of the whole. */
const mostEnded = 20

/** Scans files in worker threads. A file that ends its thread is given up, and the thread replaced. */
export async function scanInWorkers(files: readonly FoundFile[], options: PoolOptions): Promise<PoolScan> {
  const pool = new Pool(files, options)
  await pool.run()
  return pool
}

class Pool implements PoolScan {
  readonly reports: FileReport[] = []
  readonly givenUp: GivenUp[] = []
  readonly #options: PoolOptions
  readonly #limits: Limits
  readonly #queue: Queue
  readonly #workers: number
  readonly #files: readonly FoundFile[]
  readonly #settled = new Set<number>()
  #ended = 0

  constructor(files: readonly FoundFile[], options: PoolOptions) {
    this.#files = files
    this.#options = options
    this.#limits = options.limits ?? usualLimits
    this.#queue = new Queue(files)
    this.#workers = this.#queue.workers(mostReaders())
  }

  async run(): Promise<void> {
    await Promise.all(Array.from({ length: this.#workers }, () => this.#work()))
    const reason = `scanning ${this.#ended} other files took too long or too much memory`
    for (let rest = this.#queue.next(1); rest.length > 0; rest = this.#queue.next(1)) {
      for (const task of rest) this.#giveUp(task, reason)
    }
  }

  async #work(): Promise<void> {
    while (this.#queue.length > 0 && this.#ended < mostEnded) await this.#drain()
  }

  /** Scans with one worker until the queue is empty or the thread ends. */
  async #drain(): Promise<void> {
    const worker = this.#options.ready?.take() ?? new ScanWorker({ ...this.#options, limits: this.#limits })
    const onScanned: OnScanned = (ids, reports) => {
      this.#settle(ids, reports)
    }
    try {
      for (let batch = this.#queue.next(this.#workers); batch.length > 0; batch = this.#queue.next(this.#workers)) {
        const ended = await worker.scan(batch, onScanned)
        if (ended) {
          this.#accountFor(ended, batch)
          return
        }
      }
    } finally {
      await worker.close()
    }
  }

  #settle(ids: readonly number[], reports: readonly FileReport[]): void {
    for (const id of ids) this.#settled.add(id)
    for (const report of reports) this.reports.push(report)
    this.#options.onProgress(ids.reduce((sum, id) => sum + (this.#files[id - 1]?.size ?? 0), 0))
  }

  /** Gives the file up that ended the thread; the others that are not scanned go back into the queue. */
  #accountFor(ended: Ended, batch: readonly Task[]): void {
    this.#ended++
    const open = batch.filter(({ id }) => !this.#settled.has(id))
    const blamed = open.find(({ id }) => id === ended.id) ?? open[0]
    if (blamed) this.#giveUp(blamed, reasonOf(ended, this.#limits))
    this.#queue.putBack(open.filter((task) => task !== blamed))
  }

  #giveUp(file: FoundFile, reason: string): void {
    this.givenUp.push({ file, reason })
  }
}

function reasonOf({ reason, cause }: Ended, { deadline, memory }: Limits): string {
  if (reason === 'deadline') return `scanning it took longer than ${deadline / 1000} s`
  if (reason === 'memory') return `scanning it needed more than ${memory} MiB of memory`
  return `scanning it ended its thread: ${String(cause)}`
}
