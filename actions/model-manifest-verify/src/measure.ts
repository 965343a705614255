import type { Job } from '@seaworthy/action-kit'
import { hashFiles } from '@seaworthy/files'
import type { ListedFile } from '@seaworthy/manifest'
import { UserError } from '@seaworthy/verdict'
import type { FoundFile } from './find.ts'

/** A listed file with what its bytes are, or the reason why they could not be read. */
export interface MeasuredFile {
  listed: ListedFile
  /** A file that is much larger than expected is not read: its size alone tells that it is another. */
  found: { size: number; sha256: string | undefined } | UserError
}

/** In bytes: below it, the digest of a file of the wrong size is worth its reading. */
const worthReading = 1024 ** 3

/** Reads every file that was found, once, on as many cores as there are. */
export async function measureFiles(files: FoundFile[], job: Pick<Job, 'progress' | 'worker'>): Promise<MeasuredFile[]> {
  const readable = files.flatMap(({ at, listed }) =>
    at instanceof UserError || !isWorthReading(at, listed) ? [] : [at],
  )
  const total = readable.reduce((sum, { size }) => sum + size, 0)
  const progress = job.progress('Verifying', total)
  const digests = await hashFiles(readable, {
    worker: job.worker('hash'),
    onProgress: (bytes) => {
      progress.advance(bytes)
    },
  })
  const next = digests.values()
  return files.map(({ listed, at }) => {
    if (at instanceof UserError) return { listed, found: at }
    if (!isWorthReading(at, listed)) return { listed, found: { size: at.size, sha256: undefined } }
    const { value } = next.next()
    if (value === undefined) throw new Error('expected a digest for every file')
    return { listed, found: value }
  })
}

function isWorthReading({ size }: { size: number }, listed: ListedFile): boolean {
  return size === listed.size || size <= worthReading
}
