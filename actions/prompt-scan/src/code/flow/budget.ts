/** How much one file may be traced. Steps are expressions looked at: a file of 1 MB takes about 100,000. */
export class Budget {
  #steps: number

  constructor(steps: number) {
    this.#steps = steps
  }

  /** Takes a step; false when none is left. */
  step(): boolean {
    return --this.#steps >= 0
  }

  get exhausted(): boolean {
    return this.#steps < 0
  }
}
