import { statSync } from 'node:fs'
import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { UserError } from '@seaworthy/verdict'
import { consultDumps, consultOsv, type Consult } from '../advisories/index.ts'
import type { Inputs } from '../inputs.ts'

const osv = 'https://api.osv.dev'

/**
 * Where advisories come from: OSV's service, a mirror of it by its address, or a folder of its dumps. Undefined for
 * `none`. Throws `sbom/advisories-missing` for a folder that is not there.
 */
export function consultFor(
  { advisories, cache }: Pick<Inputs, 'advisories' | 'cache'>,
  job: Pick<Job, 'workingDirectory' | 'worker'>,
): Consult | undefined {
  const kept = cache === undefined ? {} : { cache }
  if (advisories === 'none') return undefined
  if (isService(advisories)) return consultOsv({ endpoint: advisories === 'online' ? osv : advisories, ...kept })
  const folder = nodePath.resolve(job.workingDirectory, advisories)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true)
    return consultDumps({ folder, ...kept, worker: job.worker('advisories') })
  throw new UserError('sbom/advisories-missing', `Expected a folder of OSV dumps at ${advisories}, found none.`, {
    remedy: 'Write "online", "none", the address of an OSV service, or a folder that holds <ecosystem>/all.zip.',
    at: { file: folder },
  })
}

/** Whether advisories are asked for over the network. */
export function isService(advisories: Inputs['advisories']): boolean {
  return advisories === 'online' || /^https?:\/\//.test(advisories)
}
