import type { Job } from '@seaworthy/action-kit'
import type { ManifestDocument } from '@seaworthy/manifest'
import { mlComponents } from './index.ts'
import { longComponents } from './long.ts'

/** Longer lists are read by programs alone, and take half the time and the space without white space. */
const mostRead = 10_000

/** Leaves the components for a later action, and returns the path of their file. */
export async function leaveComponents(manifest: ManifestDocument, job: Pick<Job, 'leave'>): Promise<string> {
  const content =
    manifest.files.length > mostRead
      ? await longComponents(manifest)
      : `${JSON.stringify(await mlComponents(manifest), null, 2)}\n`
  return job.leave('models.cdx.json', content)
}
