import type { Job } from '@seaworthy/action-kit'
import type { ManifestDocument } from '@seaworthy/manifest'
import { mlComponents } from './index.ts'

/** Longer lists are read by programs alone, and take half the time and the space without white space. */
const mostRead = 10_000

/** Leaves the components for a later action, and returns the path of their file. */
export async function leaveComponents(manifest: ManifestDocument, job: Pick<Job, 'leave'>): Promise<string> {
  const indent = manifest.files.length > mostRead ? undefined : 2
  return job.leave('models.cdx.json', `${JSON.stringify(await mlComponents(manifest), null, indent)}\n`)
}
