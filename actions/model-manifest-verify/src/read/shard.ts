import { inByteOrder } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'

/** One of the parts into which the files are divided over a job matrix. */
export interface Shard {
  /** From 1 on. */
  index: number
  of: number
}

/** More jobs than a matrix can have (GitHub: 256) are a mistake. */
const mostShards = 256
/** What a file costs beside its bytes, in bytes that take as long. */
const costPerFile = 64 * 1024

/** Reads `2/4`: the second of four parts. Throws `input/shard`. */
export function parseShard(text: string): Shard {
  const [, index, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? []
  const shard = { index: Number(index), of: Number(of) }
  if (shard.index <= shard.of && shard.of <= mostShards) return shard
  throw new UserError(
    'input/shard',
    `Expected a shard such as 2/4, of at most ${mostShards}, found ${JSON.stringify(text)}.`,
    {
      remedy: 'Write the number of this part, from 1 on, and the number of all: `${{ matrix.part }}/4`.',
    },
  )
}

/**
 * The files of one part. Parts are of about the same bytes, are disjoint, and are all of the files together. The division
 * depends on names and sizes alone, those of the manifest: every job of the matrix makes the same.
 */
export function shardOf<File extends { name: string; size: number }>(files: readonly File[], shard: Shard): File[] {
  const loads = Array.from({ length: shard.of }, () => 0)
  const own = new Set<File>()
  const largestFirst = [...files].sort((a, b) => b.size - a.size || inByteOrder(a.name, b.name))
  for (const file of largestFirst) {
    const lightest = loads.indexOf(Math.min(...loads))
    loads[lightest] = (loads[lightest] ?? 0) + file.size + costPerFile
    if (lightest === shard.index - 1) own.add(file)
  }
  return files.filter((file) => own.has(file))
}
