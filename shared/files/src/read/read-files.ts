import { readingStopped } from './faults.ts'
import { ReadingPool } from './pool.ts'
import type { PoolOptions, ReadOutcome } from './pool.ts'
import type { FileToRead } from './request.ts'

/**
 * Reads every file once, in worker threads, for all that is wanted of it: largest first, small ones together.
 * Outcomes are in the order of the files; what is wrong with one file, or with its content, is a value and stops no
 * other. An inspection that takes too long or too much memory is ended. Throws the reason of the signal when that is
 * raised.
 */
export async function readFiles(files: readonly FileToRead[], options: PoolOptions): Promise<ReadOutcome[]> {
  const pool = new ReadingPool(files, options)
  await pool.run()
  return files.map(
    ({ path }, index) => pool.outcomeOf(index) ?? readingStopped(path, new Error('no worker thread was left')),
  )
}
