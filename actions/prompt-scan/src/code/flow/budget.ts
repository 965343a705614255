/** Steps from one look at the clock to the next. */
const stepsPerLook = 64

/** How much one file may be traced. Steps are expressions looked at: a file of 1 MB takes about 100,000. */
export class Budget {
  #steps: number
  readonly #whole: Budget | undefined
  readonly #deadline: number
  #isCut = false

  /** @param deadline - In milliseconds of `performance.now()`; no step is left after it. */
  constructor(steps: number, { whole, deadline = Infinity }: { whole?: Budget; deadline?: number } = {}) {
    this.#steps = steps
    this.#whole = whole
    this.#deadline = deadline
  }

  /** A part of the budget, for one text or value: what has more branches than that is left as it is. */
  part(steps: number): Budget {
    return new Budget(steps, { whole: this })
  }

  /** Takes a step; false when none is left. */
  step(): boolean {
    this.#steps--
    if (this.#steps % stepsPerLook === 0 && performance.now() > this.#deadline) this.#steps = -1
    if (this.#steps < 0 && this.#whole) this.#whole.#isCut = true
    return this.#steps >= 0 && (this.#whole?.step() ?? true)
  }

  /** Whether it, or a part of it, did not suffice. */
  get exhausted(): boolean {
    return this.#steps < 0 || this.#isCut
  }
}
