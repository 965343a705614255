import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import nodePath from 'node:path'
import { readFiles, type FileToRead, type Limits } from '@seaworthy/files'
import type { ShippedOptions } from './collect-shipped.ts'

/** RUNNER_TEMP is emptied at the end of a job, whatever became of this program. */
function runnerTemporary(): string {
  return process.env['RUNNER_TEMP'] ?? tmpdir()
}

/** Of one file with all that it holds: an archive of some GB takes half a minute. */
const limits: Limits = { deadline: 300_000, memory: 512 }

/**
 * Reads files of artifacts, for their digests and what `worker` finds in them. The threads have a private folder for what
 * they unpack; what one that was ended left there goes with it.
 */
export async function readInThreads(
  requests: readonly FileToRead[],
  { worker, signal, progress, temporary = runnerTemporary() }: ShippedOptions,
) {
  const scratch = await mkdtemp(nodePath.join(temporary, 'seaworthy-sbom-'))
  try {
    const onProgress = progress && progressOver(requests, progress)
    return await readFiles(requests, {
      worker,
      limits,
      scratch,
      ...(onProgress && { onProgress }),
      ...(signal && { signal }),
    })
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Over the artifacts' own files: one is read again when its inspection was ended, and counts once. */
function progressOver(
  requests: readonly FileToRead[],
  start: NonNullable<ShippedOptions['progress']>,
): (bytes: number) => void {
  let left = requests.reduce((sum, { size }) => sum + size, 0)
  const progress = start('Reading what ships', left)
  return (bytes) => {
    const counted = Math.min(bytes, left)
    left -= counted
    if (counted > 0) progress.advance(counted)
  }
}
