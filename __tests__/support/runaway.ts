import { isPromise } from 'node:util/types'

/**
 * Seconds of processor time, of all threads of this process. Hostile inputs are sized so that the right code needs well
 * under a second, and code that tries every combination, or looks at every place again from every other, needs minutes
 * to ages. Anything between tells the two apart on a machine that is fifty times slower or has other work to do.
 */
const most = 60

/**
 * Returns what the work returns, and throws when the work took processor time out of all proportion. Work that waits
 * for ever takes none: that is found by jest's `testTimeout`, which is longer.
 */
export function withoutRunaway<T>(work: () => Promise<T>): Promise<T>
export function withoutRunaway<T>(work: () => T): T
export function withoutRunaway(work: () => unknown): unknown {
  const start = process.cpuUsage()
  const result = work()
  if (!isPromise(result)) return ended(result, start)
  return result.then((value) => ended(value, start))
}

function ended(value: unknown, start: NodeJS.CpuUsage): unknown {
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  if (seconds > most) throw new Error(`expected at most ${most} s of processor time, found ${seconds.toFixed(1)} s`)
  return value
}
