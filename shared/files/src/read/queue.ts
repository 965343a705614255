import type { FileToRead } from './request.ts'
import type { Task } from './reading-worker.ts'

/** In bytes: a batch of this size takes a worker some milliseconds, and its messages next to nothing of that. */
const batchSize = 4 * 1024 * 1024
const mostInBatch = 512
/** What a file costs beside its bytes: opening, messages, inspection of what is small. In bytes that take as long. */
const costPerFile = 64 * 1024
/** In bytes: so much work pays for the start of a worker, about 30 ms. */
const worthWorker = 32 * 1024 * 1024

/** The files that wait for a worker, largest first, since the last one to be read should be small. */
export class Queue {
  /** The next one comes last. */
  readonly #waiting: { task: Task; size: number }[]

  constructor(files: readonly FileToRead[]) {
    this.#waiting = files
      .map(({ size, ...wanted }, index) => ({ task: { ...wanted, id: index + 1 }, size }))
      .sort((a, b) => b.size - a.size)
      .reverse()
  }

  get length(): number {
    return this.#waiting.length
  }

  /** How many workers the files are worth, of at most so many. */
  workers(most: number): number {
    const work = this.#waiting.reduce((sum, { size }) => sum + size + costPerFile, 0)
    return Math.min(Math.max(most, 1), Math.ceil(work / worthWorker), this.length)
  }

  /** The next files for one of so many workers: a large one alone, small ones together, fewer towards the end. */
  next(workers: number): Task[] {
    const most = Math.min(mostInBatch, Math.ceil(this.length / (2 * workers)))
    const batch: Task[] = []
    for (let bytes = 0; batch.length < most && bytes < batchSize;) {
      const first = this.#waiting.pop()
      if (!first) break
      batch.push(first.task)
      bytes += first.size
    }
    return batch
  }

  /** Puts a file back, to be next. */
  putBack(task: Task): void {
    this.#waiting.push({ task, size: 0 })
  }

  /** Empties the queue. */
  takeAll(): Task[] {
    return this.#waiting
      .splice(0)
      .reverse()
      .map(({ task }) => task)
  }
}
