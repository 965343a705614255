import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { programDigest } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import type { UserRule } from '../governance/user-rules.ts'
import type { Inputs } from '../inputs.ts'
import { ReportCache } from './report-cache.ts'

/** What earlier runs of trusted jobs found, when the step gives both a file and a key for it. Throws `cache/half`. */
export async function openCache(
  { cache: file, cacheKey: key }: Pick<Inputs, 'cache' | 'cacheKey'>,
  userRules: readonly UserRule[],
  job: Pick<Job, 'worker' | 'info'>,
): Promise<ReportCache | undefined> {
  if (file === undefined && key === undefined) return undefined
  if (file === undefined || key === undefined) {
    throw new UserError('cache/half', 'A cache needs both cache and cache-key; found one of them.', {
      remedy: 'Give both, the key from a secret that only trusted jobs have, or neither.',
    })
  }
  const rules = await rulesDigest(job.worker('scan'), userRules)
  if (rules === undefined) job.info('No cache is used: it is one for the bundled action, and this runs from source.')
  if (rules === undefined) return undefined
  const cache = await ReportCache.open({ file, key, rules })
  if (cache.distrust) job.info(`The cache is written anew: ${cache.distrust}.`)
  return cache
}

/** Digest of the worker's scripts, which hold all rules, of the grammars that code is read by, and of further rules. */
export async function rulesDigest(worker: string, userRules: readonly UserRule[]): Promise<string | undefined> {
  const folder = nodePath.dirname(worker)
  const folders = [folder, nodePath.join(folder, '../../grammars')].filter((path) => existsSync(path))
  const program = await programDigest(folders)
  return program && hash('sha256', JSON.stringify([program, userRules]))
}
