import type { Task } from './messages.ts'
import type { FileToRead } from './request.ts'

/** In bytes: a worker reads so much for about 100 ms, for which its pool may be busy otherwise. */
const batchSize = 64 * 1024 * 1024
const mostInBatch = 8192
/** What a file costs beside its bytes: opening, messages, inspection of what is small. In bytes that take as long. */
const costPerFile = 64 * 1024
/** In bytes: so much work pays for the start of a worker, about 30 ms. */
const worthWorker = 32 * 1024 * 1024

/** The files that wait for a worker, largest first, since the last one to be read should be small. */
export class Queue {
  readonly #files: readonly FileToRead[]
  /** Indexes of the files that no worker had; the next one comes last. */
  readonly #waiting: number[]
  /** What was put back, and comes before those; the next one comes last. */
  readonly #returned: Task[] = []

  constructor(files: readonly FileToRead[]) {
    this.#files = files
    const size = (index: number): number => files[index]?.size ?? 0
    this.#waiting = [...files.keys()].sort((a, b) => size(b) - size(a)).reverse()
  }

  get length(): number {
    return this.#waiting.length + this.#returned.length
  }

  /** How many workers the files are worth, of at most so many. */
  workers(most: number): number {
    const work = this.#files.reduce((sum, { size }) => sum + size + costPerFile, 0)
    return Math.min(Math.max(most, 1), Math.ceil(work / worthWorker), this.length)
  }

  /** The next files for one of so many workers: a large one alone, small ones together, fewer towards the end. */
  next(workers: number): Task[] {
    const most = Math.min(mostInBatch, Math.ceil(this.length / (2 * workers)))
    const batch: Task[] = []
    for (let bytes = 0; batch.length < most && bytes < batchSize;) {
      const [task, size] = this.#take()
      if (!task) break
      batch.push(task)
      bytes += size
    }
    return batch
  }

  /** Puts a file back, to be next. */
  putBack(task: Task): void {
    this.#returned.push(task)
  }

  #take(): [Task | undefined, number] {
    const returned = this.#returned.pop()
    if (returned) return [returned, 0]
    const index = this.#waiting.pop()
    const file = index === undefined ? undefined : this.#files[index]
    if (index === undefined || !file) return [undefined, 0]
    return [{ ...file, id: index + 1 }, file.size]
  }
}
