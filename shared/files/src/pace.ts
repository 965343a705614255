import { setImmediate } from 'node:timers/promises'

/** Longest time that synchronous work holds the thread, in milliseconds. */
const turn = 10

/** Lets timers, messages and progress have their turn during long synchronous work. */
export interface Pace {
  /** Whether the work has held the thread for a whole turn. */
  due(): boolean
  /** Gives the thread away once, and starts a new turn. */
  rest(): Promise<void>
}

export function startPace(): Pace {
  let since = performance.now()
  return {
    due: () => performance.now() - since > turn,
    rest: async () => {
      await setImmediate()
      since = performance.now()
    },
  }
}
