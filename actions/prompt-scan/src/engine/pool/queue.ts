import type { FoundFile } from '../../discovery/found-files.ts'
import type { Task } from './messages.ts'

/** What a file costs beside its bytes, in bytes that take as long. */
const costPerFile = 8 * 1024
/** In such bytes: so much work pays for the start of a worker. */
const worthWorker = 4 * 1024 * 1024
const batchCost = 2 * 1024 * 1024

/** In bytes and files that take as long: what a scan costs. */
export function costOf(files: readonly FoundFile[]): number {
  return files.reduce((sum, { size }) => sum + size + costPerFile, 0)
}

/** The files that wait for a worker, largest first, since the last one to be scanned should be small. */
export class Queue {
  /** The next one comes last. */
  readonly #waiting: Task[]
  readonly #cost: number

  constructor(files: readonly FoundFile[]) {
    this.#waiting = files.map((file, index) => ({ ...file, id: index + 1 })).sort((a, b) => a.size - b.size)
    this.#cost = costOf(files)
  }

  get length(): number {
    return this.#waiting.length
  }

  /** How many workers the files are worth, of at most so many. */
  workers(most: number): number {
    return Math.min(Math.max(most, 1), Math.ceil(this.#cost / worthWorker), this.length)
  }

  /** The next files for one of so many workers: a large one alone, small ones together, fewer towards the end. */
  next(workers: number): Task[] {
    const most = Math.ceil(this.length / (2 * workers))
    const batch: Task[] = []
    for (let cost = 0; batch.length < most && cost < batchCost;) {
      const first = this.#waiting.pop()
      if (!first) break
      batch.push(first)
      cost += first.size + costPerFile
    }
    return batch
  }

  putBack(tasks: readonly Task[]): void {
    this.#waiting.push(...tasks)
  }
}
