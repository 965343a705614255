import { stat } from 'node:fs/promises'
import type { Job } from '@seaworthy/action-kit'
import { mostReaders, ReadyReaders } from '@seaworthy/files'

/** In bytes: a manifest of this size lists some thousand files, which are worth all threads. */
const longManifest = 512 * 1024

/** Threads that start while a long manifest is still being read; none for others, which are read at once. */
export async function readersFor(manifest: string, job: Pick<Job, 'worker'>): Promise<ReadyReaders | undefined> {
  const size = await stat(manifest).then(
    (found) => found.size,
    () => 0,
  )
  return size < longManifest ? undefined : new ReadyReaders(job.worker('read'), mostReaders(), { inspectAs: '' })
}
