import type { ManifestDocument } from '@seaworthy/manifest'
import { severities, type Finding } from '@seaworthy/verdict'
import type { Discrepancy } from './compare.ts'

/** More are counted and not told one by one: nobody reads them, and each costs memory in every report. */
export const mostFindings = 1000

/** The worst, with the count of the rest. */
function limited(discrepancies: readonly Discrepancy[]): Discrepancy[] {
  if (discrepancies.length <= mostFindings) return [...discrepancies]
  const sorted = discrepancies.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  const [worst] = sorted.slice(mostFindings)
  return [
    ...sorted.slice(0, mostFindings),
    {
      rule: 'model/more',
      severity: worst?.severity ?? 'high',
      message: `${discrepancies.length - mostFindings} more findings are not told one by one.`,
      remedy: 'Mend those that are told, and verify again.',
    },
  ]
}

/** People mend a discrepancy where the file is listed; what has no entry concerns the manifest as a whole. */
export function placed(discrepancies: readonly Discrepancy[], { locate, file }: ManifestDocument): Promise<Finding[]> {
  return Promise.all(
    limited(discrepancies).map(async ({ entry, ...finding }) => ({
      ...finding,
      at: entry ? await locate(entry.path) : { file, line: 1 },
    })),
  )
}
