import { formatBytes } from '@seaworthy/report'

/** Tells the log how far long work is. */
export interface Progress {
  /** So many more bytes are done. */
  advance(bytes: number): void
}

/** Milliseconds between two lines, so that work of a moment prints none. */
const interval = 5000

/** Progress over a known number of bytes: amount, share, rate and time left, every few seconds. */
export function byteProgress(
  label: string,
  total: number,
  print: (line: string) => void,
  now = performance.now.bind(performance),
): Progress {
  const start = now()
  let done = 0
  let printed = start
  return {
    advance(bytes) {
      done += bytes
      const time = now()
      if (time - printed < interval) return
      printed = time
      const rate = (done / (time - start)) * 1000
      const share = total === 0 ? 100 : Math.floor((done / total) * 100)
      const left = Math.ceil(Math.max(0, total - done) / rate)
      print(
        `${label}: ${formatBytes(done)} of ${formatBytes(total)} (${share} %), ${formatBytes(Math.round(rate))}/s, ${left} s left`,
      )
    },
  }
}
