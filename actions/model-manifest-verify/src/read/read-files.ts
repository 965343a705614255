import { readFiles, type FileToRead, type PoolOptions, type ReadOutcome } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import type { ReadCache } from './cache.ts'

/**
 * `readFiles`, except that a file whose state the cache knows is not read again. Throws the same, and `files/unwritable`
 * for the cache.
 */
export async function readFilesThrough(
  cache: ReadCache,
  files: readonly FileToRead[],
  options: PoolOptions,
): Promise<ReadOutcome[]> {
  const known = files.map((file) => cache.find(file))
  for (const reading of known) if (reading) options.onProgress?.(reading.size)
  const unknown = files.filter((_, index) => known[index] === undefined)
  const read = await readFiles(
    unknown.map((file) => ({ ...file, identify: true })),
    options,
  )
  for (const [index, file] of unknown.entries()) {
    const outcome = read[index]
    if (outcome && !(outcome instanceof UserError)) cache.add(file, outcome)
  }
  await cache.save()
  const rest = read.values()
  return known.map((reading) => reading ?? nextOf(rest))
}

function nextOf<Value>(values: Iterator<Value, undefined>): Value {
  const next = values.next()
  if (next.done) throw new Error('expected an outcome for every file')
  return next.value
}
