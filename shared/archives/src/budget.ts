import { ArchiveError } from './archive.ts'

/** How much may still be unpacked. One budget is shared by all that is nested in one file. */
export interface Budget {
  /** Takes bytes of work from the budget. Throws `archive/too-large` when nothing is left. */
  spend(bytes: number): void
}

/** Bytes that are unpacked, counted again when they are unpacked again: about 40 seconds of work. */
const defaultBytes = 4 * 1024 ** 3

export function startBudget(bytes = defaultBytes): Budget {
  let left = bytes
  return {
    spend(spent) {
      left -= spent
      if (left < 0) {
        throw new ArchiveError({
          rule: 'archive/too-large',
          message: `More than ${bytes} bytes have to be unpacked to read it.`,
          remedy: 'Ship the content unpacked, or split it.',
        })
      }
    },
  }
}
