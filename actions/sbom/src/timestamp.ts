import type { Job } from '@seaworthy/action-kit'
import { openRepository } from '@seaworthy/git'
import { UserError } from '@seaworthy/verdict'

/**
 * What a bill is dated: SOURCE_DATE_EPOCH, else the time of the commit, so that the same sources give the same bytes
 * tomorrow. Outside of a repository it is now, which is told.
 */
export async function timestampOf(path: string, job: Pick<Job, 'now' | 'isDated' | 'info'>): Promise<Date> {
  if (job.isDated) return job.now
  const committed = await committedAt(path)
  if (committed) return committed
  job.info('Dated now, since SOURCE_DATE_EPOCH is not set and no commit was found: the next run gives other bytes.')
  return job.now
}

async function committedAt(path: string): Promise<Date | undefined> {
  try {
    return await (await openRepository(path)).committedAt('HEAD')
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
