import type { ManifestDocument } from '@seaworthy/manifest'
import type { Finding } from '@seaworthy/verdict'
import type { Discrepancy } from './compare.ts'

/** People mend a discrepancy where the file is listed; what has no entry concerns the manifest as a whole. */
export function placed(discrepancies: readonly Discrepancy[], { locate, file }: ManifestDocument): Promise<Finding[]> {
  return Promise.all(
    discrepancies.map(async ({ entry, ...finding }) => ({
      ...finding,
      at: entry ? await locate(entry.path) : { file, line: 1 },
    })),
  )
}
