/**
 * What a worker does at this moment, in memory that it shares with its pool: a thread that hangs answers no message, and
 * still shows here over which file it hangs.
 */
export class Activity {
  readonly shared: SharedArrayBuffer
  readonly #cells: Int32Array

  constructor(shared = new SharedArrayBuffer(8)) {
    this.shared = shared
    this.#cells = new Int32Array(shared)
  }

  /** `id` is that of the file, from 1 on. */
  begin(phase: Phase, id: number): void {
    Atomics.store(this.#cells, 0, id)
    Atomics.store(this.#cells, 1, phases.indexOf(phase))
  }

  /** Of the file that it is reading. */
  beginInspection(): void {
    Atomics.store(this.#cells, 1, phases.indexOf('inspecting'))
  }

  now(): { phase: Phase; id: number } {
    return { id: Atomics.load(this.#cells, 0), phase: phases[Atomics.load(this.#cells, 1)] ?? 'idle' }
  }
}

export type Phase = 'idle' | 'reading' | 'inspecting'

const phases: readonly Phase[] = ['idle', 'reading', 'inspecting']
