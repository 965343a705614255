import type { Step } from './step.ts'

/** GitHub keeps outputs of one job up to this size, counted as UTF-16. */
const sizeLimit = 1024 * 1024

/** The outputs that reach the next job: none that holds a secret, and none at all when they are too large together. */
export function keptOutputs(closing: Step): Record<string, string> {
  const { outputs, masks } = closing.job
  for (const [name, value] of outputs.entries())
    if (masks.hides(value)) {
      closing.annotate('warning', `Skip output '${name}' since it may contain secret.`)
      outputs.delete(name)
    }
  const size = outputs.entries().reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0)
  if (size <= sizeLimit) return Object.fromEntries(outputs.entries())
  closing.fail(
    `The outputs take ${size} bytes as UTF-16, but GitHub keeps at most ${sizeLimit}: none is handed on. ` +
      'Leave large values in a file and make its path the output.',
  )
  for (const [name] of outputs.entries()) outputs.delete(name)
  return {}
}
