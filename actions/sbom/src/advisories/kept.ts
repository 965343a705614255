import { readBounded, writeAtomically } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'

/** What an earlier run kept in a file of the cache; undefined when it is not to be had, or is larger than so many bytes. */
export async function readKept(file: string, largest: number): Promise<Buffer | undefined> {
  return readBounded(file, largest).catch(unlessBug)
}

/** Keeps something for the next run. What cannot be kept is fetched or made again then. */
export async function keep(file: string, content: Buffer | string): Promise<void> {
  await writeAtomically(file, content).catch(unlessBug)
}

function unlessBug(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error
}
