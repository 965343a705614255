import type { ManifestDocument } from '@seaworthy/manifest'
import { limited, type Finding } from '@seaworthy/verdict'
import type { Discrepancy } from './compare.ts'

/** Stands for the findings that are not told one by one. */
const more = { rule: 'model/more', remedy: 'Mend those that are told, and verify again.' }

/** People mend a discrepancy where the file is listed; what has no entry concerns the manifest as a whole. */
export function placed(discrepancies: readonly Discrepancy[], { locate, file }: ManifestDocument): Promise<Finding[]> {
  const told: Discrepancy[] = limited(discrepancies, more)
  return Promise.all(
    told.map(async ({ entry, ...finding }) => ({
      ...finding,
      at: entry ? await locate(entry.path) : { file, line: 1 },
    })),
  )
}
