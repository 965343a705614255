import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { readEvidence } from '@seaworthy/evidence'
import { portableWithin } from '@seaworthy/files'
import type { Collected } from '../collect/collector.ts'
import type { Inputs } from '../inputs.ts'
import type { Shipped } from '../shipped/collect-shipped.ts'
import type { Reviewed } from '../shipped/evidence/reviewed-models.ts'

/** What the job's evidence says of models, prompts and settings. Evidence that cannot be read is the gate's affair. */
export async function gatherReviewed({ path }: Pick<Inputs, 'path'>, job: Job): Promise<Reviewed[]> {
  const { statements } = await readEvidence(job.evidenceDirectory, { of: 'model-manifest-verify' })
  if (statements.length === 0) return []
  const { reviewedModels } = await import('../shipped/evidence/reviewed-models.ts')
  return reviewedModels(statements, job.invocation.commit).map(({ from, ...one }) => ({
    ...one,
    from: portableWithin(path, nodePath.join(job.workspace, from)) ?? from,
  }))
}

/** What ships, with what was reviewed of it. */
export async function withReviewed(
  { parts, places }: Omit<Shipped, 'subjects'>,
  reviewed: Reviewed[],
): Promise<Collected[]> {
  if (reviewed.length === 0) return parts
  const { reconcileModels } = await import('../shipped/evidence/reconcile.ts')
  return reconcileModels(parts, reviewed, places)
}
