import { readBounded, resolveWithin, type Root } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'

/** Text of a small file of the root, `missing`, or the reason why it cannot be read. */
export type ReadText = { text: string } | { missing: true } | { fault: UserError }

/** Reads a document that may not be there. `name` is relative to the root. */
export async function readText(root: Root, name: string, maximumBytes: number): Promise<ReadText> {
  try {
    const bytes = await readBounded(await resolveWithin(root, name), maximumBytes)
    return { text: bytes.toString('utf8') }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.rule === 'files/not-found' ? { missing: true } : { fault: error }
  }
}
