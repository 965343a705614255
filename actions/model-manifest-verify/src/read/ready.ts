import { stat } from 'node:fs/promises'
import type { Job } from '@seaworthy/action-kit'
import { mostReaders, readBounded, ReadyReaders } from '@seaworthy/files'

/** In bytes: a manifest of this size lists some thousand files, which are worth all threads. */
const longManifest = 512 * 1024
/** In bytes: so much is read for longer than a thread takes to start. */
const worthThread = 256 * 1024 * 1024

/**
 * Threads that start while a manifest of many or large files is still being read; none for others, which are read at once.
 * What is looked at here decides nothing but that: whatever the manifest is, it is read and judged afterwards.
 */
export async function readersFor(manifest: string, job: Pick<Job, 'worker'>): Promise<ReadyReaders | undefined> {
  const threads = Math.min(mostReaders(), await threadsWorth(manifest).catch(() => 0))
  return threads === 0 ? undefined : new ReadyReaders(job.worker('read'), threads, { inspectAs: '' })
}

async function threadsWorth(manifest: string): Promise<number> {
  const { size } = await stat(manifest)
  if (size >= longManifest) return Number.POSITIVE_INFINITY
  const text = (await readBounded(manifest, longManifest)).toString('latin1')
  const sizes = [...text.matchAll(/\bsize: *(\d{1,16})\b/g)].map(([, bytes]) => Number(bytes))
  const total = sizes.reduce((sum, bytes) => sum + bytes, 0)
  return Math.min(sizes.length, Math.floor(total / worthThread))
}
