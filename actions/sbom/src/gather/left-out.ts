import type { Job } from '@seaworthy/action-kit'
import type { Reduced } from '../collect/left-out.ts'
import { collectors } from '../collect/index.ts'
import { encodeControls } from '../inventory/ref.ts'

/** What of the folder was not looked at. */
export interface LeftOut {
  /** As `exclude` has them. */
  patterns: readonly string[]
  /** Number of files that they name. */
  excluded: number
  /** Number of files in virtual environments of Python. */
  inEnvironments: number
  /** Lock files and manifests among both: whoever hides one is seen. */
  declaring: { file: string; because: 'exclude' | 'virtual environment' }[]
}

/** What was left out, and in the log what of it declares packages; undefined when nothing was. */
export async function leftOutOf(
  { excluded, inEnvironments }: Pick<Reduced, 'excluded' | 'inEnvironments'>,
  patterns: readonly string[],
  job: Pick<Job, 'info'>,
): Promise<LeftOut | undefined> {
  if (excluded.length === 0 && inEnvironments.length === 0) return undefined
  const { manifestKinds } = await import('../collect/unlocked/manifests.ts')
  const declares = (file: string): boolean =>
    collectors.some((collector) => collector.reads(file)) || manifestKinds.some(({ isIt }) => isIt(file))
  const hidden = excluded.filter(declares)
  for (const file of hidden) job.info(`Left out by "exclude": ${encodeControls(file)}`)
  if (inEnvironments.length > 0) job.info(`Left out as virtual environments of Python: ${inEnvironments.length} files.`)
  return {
    patterns,
    excluded: excluded.length,
    inEnvironments: inEnvironments.length,
    declaring: [
      ...hidden.map((file) => ({ file, because: 'exclude' as const })),
      ...inEnvironments.filter(declares).map((file) => ({ file, because: 'virtual environment' as const })),
    ],
  }
}
