import { ReadingWorker, usualLimits } from './reading-worker.ts'
import type { Wanted } from './request.ts'

/**
 * Threads that start, and load what they will need, while their user still finds out which files there are to read. Close
 * them, used or not.
 */
export class ReadyReaders {
  readonly #waiting: ReadingWorker[]

  /** `worker` is the absolute path of a script that calls `serveReading`; `wanted` is what will be asked of it. */
  constructor(worker: string, count: number, wanted: Wanted) {
    this.#waiting = Array.from({ length: count }, () => new ReadingWorker(worker, usualLimits))
    for (const reader of this.#waiting) reader.prepare(wanted)
  }

  /** One that nobody has; whoever takes it closes it. */
  take(): ReadingWorker | undefined {
    return this.#waiting.pop()
  }

  async close(): Promise<void> {
    await Promise.all(this.#waiting.splice(0).map((reader) => reader.close()))
  }
}
