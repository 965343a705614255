import { mostReaders } from '@seaworthy/files'
import { ScanWorker, usualLimits, type Setting } from './scan-worker.ts'

/** Threads that start while their user still finds out which files there are to scan. Close them, used or not. */
export class ReadyWorkers {
  readonly #setting: Omit<Setting, 'limits'>
  readonly #waiting: ScanWorker[] = []
  #isStarted = false

  constructor(setting: Omit<Setting, 'limits'>) {
    this.#setting = setting
  }

  /** Starts as many as a large scan has, once. */
  start(): void {
    if (this.#isStarted) return
    this.#isStarted = true
    for (let count = mostReaders(); count > 0; count--) {
      this.#waiting.push(new ScanWorker({ ...this.#setting, limits: usualLimits }))
    }
  }

  /** One that nobody has; whoever takes it closes it. */
  take(): ScanWorker | undefined {
    return this.#waiting.pop()
  }

  async close(): Promise<void> {
    await Promise.all(this.#waiting.splice(0).map((worker) => worker.close()))
  }
}
