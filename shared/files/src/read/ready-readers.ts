import { ReadingWorker, usualLimits } from './reading-worker.ts'
import type { Wanted } from './request.ts'

/**
 * Threads that start, and load what they will need, while their user still finds out which files there are to read. Close
 * them, used or not.
 */
export class ReadyReaders {
  readonly #all: readonly ReadingWorker[]
  readonly #waiting: ReadingWorker[]

  /** `worker` is the absolute path of a script that calls `serveReading`; `wanted` is what will be asked of it. */
  constructor(worker: string, count: number, wanted: Wanted) {
    this.#all = Array.from({ length: count }, () => new ReadingWorker(worker, usualLimits))
    this.#waiting = [...this.#all]
    for (const reader of this.#all) reader.prepare(wanted)
  }

  /** One that nobody has; whoever takes it closes it, and need not wait for its end. */
  take(): ReadingWorker | undefined {
    return this.#waiting.pop()
  }

  has(reader: ReadingWorker): boolean {
    return this.#all.includes(reader)
  }

  /** Waits for the end of all. */
  async close(): Promise<void> {
    this.#waiting.length = 0
    await Promise.all(this.#all.map((reader) => reader.close()))
  }
}
