import { ArchiveError } from '../../../shared/archives/src/index.ts'

/** The rule of the ArchiveError that this throws. Anything else that it throws is thrown on. */
export function refusalOf(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof ArchiveError) return error.rule
    throw error
  }
  throw new Error('expected an ArchiveError')
}
