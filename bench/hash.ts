import { fileURLToPath } from 'node:url'
import { hashFiles } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import { runToEnd } from './child.ts'
import { writeSample, type Sample } from './hash-files.ts'
import { compare, timed } from './measure.ts'
import type { Row } from './table.ts'

const samples: Sample[] = [
  { name: '4 files of 256 MiB', count: 4, size: 256 * 1024 * 1024 },
  { name: '5,000 files of 8 KiB', count: 5000, size: 8 * 1024 },
]

const plan = { warmUps: 1, pairs: 7 }
const worker = fileURLToPath(new URL('hash-worker.ts', import.meta.url))

/** `hashFiles` of shared/files, with its workers' start, against one `sha256sum` over the same files, from the page cache. */
export async function hash(): Promise<Row[]> {
  const rows: Row[] = []
  for (const sample of samples) rows.push(await hashing(sample))
  return rows
}

async function hashing(sample: Sample): Promise<Row> {
  const { paths, remove } = await writeSample(sample)
  try {
    await requireSameDigests(paths, sample.size)
    const compared = await compare(
      () => timed(() => ours(paths, sample.size)),
      () => timed(() => sha256sum(paths)),
      plan,
    )
    return { bench: 'hash', what: sample.name, against: 'sha256sum', ...compared }
  } finally {
    await remove()
  }
}

async function ours(paths: string[], size: number): Promise<string[]> {
  const outcomes = await hashFiles(
    paths.map((path) => ({ path, size })),
    { worker },
  )
  return outcomes.map((outcome) => {
    if (outcome instanceof UserError) throw outcome
    return outcome.sha256
  })
}

async function sha256sum(paths: string[]): Promise<string[]> {
  try {
    const { status, output } = await runToEnd({ command: 'sha256sum', args: paths })
    if (status === 0)
      return output
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(0, 64))
    throw new Error(output)
  } catch (cause) {
    throw new UserError(
      'bench/sha256sum',
      `sha256sum, which hashing is compared with, does not run: ${String(cause)}`,
      {
        remedy: 'Install GNU coreutils, or run the other benchmarks by name.',
        cause,
      },
    )
  }
}

/** A comparison means something only when both do the same. */
async function requireSameDigests(paths: string[], size: number): Promise<void> {
  const [own, theirs] = [await ours(paths, size), await sha256sum(paths)]
  const different = own.findIndex((digest, at) => digest !== theirs[at])
  if (different >= 0) throw new Error(`hashFiles and sha256sum disagree on ${String(paths[different])}`)
}
