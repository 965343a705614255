/** How much one file may be traced. Steps are expressions looked at: a file of 1 MB takes about 100,000. */
export class Budget {
  #steps: number
  readonly #whole: Budget | undefined

  constructor(steps: number, whole?: Budget) {
    this.#steps = steps
    this.#whole = whole
  }

  /** A part of the budget, for one text or value: what has more branches than that is left as it is. */
  part(steps: number): Budget {
    return new Budget(steps, this)
  }

  /** Takes a step; false when none is left. */
  step(): boolean {
    return --this.#steps >= 0 && (this.#whole?.step() ?? true)
  }

  get exhausted(): boolean {
    return this.#steps < 0
  }
}
