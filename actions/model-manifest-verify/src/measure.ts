import type { Job } from '@seaworthy/action-kit'
import { hashFiles, type FileDigest } from '@seaworthy/files'
import type { ListedFile } from '@seaworthy/manifest'
import { UserError } from '@seaworthy/verdict'
import type { FoundFile } from './find.ts'

/** A listed file with what its bytes are, or the reason why they could not be read. */
export interface MeasuredFile {
  listed: ListedFile
  found: Pick<FileDigest, 'size' | 'sha256'> | UserError
}

/** Reads every file that was found, once, on as many cores as there are. */
export async function measureFiles(files: FoundFile[], job: Pick<Job, 'progress' | 'worker'>): Promise<MeasuredFile[]> {
  const readable = files.flatMap(({ at }) => (at instanceof UserError ? [] : [at]))
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
    const { value } = next.next()
    if (value === undefined) throw new Error('expected a digest for every file')
    return { listed, found: value }
  })
}
