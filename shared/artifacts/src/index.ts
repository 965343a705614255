import { lstat } from 'node:fs/promises'
import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { globPaths, hashFiles } from '@seaworthy/files'
import { UserError, UserErrors, type Subject } from '@seaworthy/verdict'

/** A file that ships, by its digest. */
export interface Artifact {
  /** Named by its path from the working directory, with `/` on every system. */
  subject: Subject
  /** In bytes. */
  size: number
  path: string
}

/**
 * Finds and reads the artifacts that an input names. Throws UserError when a line matches nothing, UserErrors when
 * files cannot be read.
 */
export async function readArtifacts(
  patterns: string[],
  job: Pick<Job, 'workingDirectory' | 'progress' | 'worker'>,
): Promise<Artifact[]> {
  const paths = await globPaths(job.workingDirectory, patterns)
  const files = await Promise.all(paths.map(async (path) => ({ path, size: (await lstat(path)).size })))
  const progress = job.progress(
    'Reading artifacts',
    files.reduce((sum, { size }) => sum + size, 0),
  )
  const digests = await hashFiles(files, {
    worker: job.worker('hash'),
    onProgress: (bytes) => {
      progress.advance(bytes)
    },
  })
  const unreadable = digests.filter((digest) => digest instanceof UserError)
  if (unreadable.length > 0) throw new UserErrors(unreadable)
  return digests.flatMap((digest) =>
    digest instanceof UserError
      ? []
      : [
          {
            subject: { name: nameOf(digest.path, job), digest: { sha256: digest.sha256 } },
            size: digest.size,
            path: digest.path,
          },
        ],
  )
}

/** Below the working directory the path from there, elsewhere the file's own name. */
function nameOf(path: string, { workingDirectory }: Pick<Job, 'workingDirectory'>): string {
  const relative = nodePath.relative(workingDirectory, path).split(nodePath.sep)
  const outside = relative[0] === '..' || nodePath.isAbsolute(relative.join(nodePath.sep))
  return outside ? nodePath.basename(path) : relative.join('/')
}
