const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A cancellation that the signals which ask a program to end set off, until `stop` gives them back to Node. */
export function cancelledBySignals(): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController()
  // A second signal changes nothing: the action is already being ended, with the patience of the runner.
  const cancel = () => {
    controller.abort()
  }
  for (const signal of signals) process.on(signal, cancel)
  return {
    signal: controller.signal,
    stop: () => {
      for (const signal of signals) process.off(signal, cancel)
    },
  }
}
