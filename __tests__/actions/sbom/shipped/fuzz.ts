import { UserError } from '@seaworthy/verdict'
import { mutations } from '../../../shared/models/mutations.ts'
import { withoutRunaway } from '../../../support/runaway.ts'

/**
 * Reads copies of a file with bytes changed, cut, doubled and moved. Returns how many were refused by a UserError; any
 * other error is thrown, and so is one of a reading that runs away.
 */
export function refusals(
  seed: Buffer,
  read: (bytes: Buffer) => unknown,
  { count = 2000, within = seed.length } = {},
): number {
  let refused = 0
  for (const bytes of mutations(seed, count, within)) {
    try {
      withoutRunaway(() => read(bytes))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      refused++
    }
  }
  return refused
}

/** The rule by which something is refused. */
export function ruleOf(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof UserError) return error.rule
    throw error
  }
  throw new Error('expected a refusal')
}
