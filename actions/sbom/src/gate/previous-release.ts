import type { Job } from '@seaworthy/action-kit'
import { findingsOf, type Finding } from '@seaworthy/verdict'
import type { ReleaseChanges } from '../compare/releases/change.ts'
import { apiOf } from '../github.ts'
import type { Inputs } from '../inputs.ts'
import type { Inventory } from '../inventory/inventory.ts'
import { withConclusions } from '../licences/conclude.ts'

/** What changed since the last release, or why that cannot be told: findings, since nobody would see an attack. */
export async function changesSince(
  inventory: Inventory,
  { previous, token }: Pick<Inputs, 'previous' | 'token'>,
  job: Pick<Job, 'workingDirectory' | 'invocation'>,
): Promise<{ changes: ReleaseChanges | undefined; findings: Finding[] }> {
  if (previous === undefined) return { changes: undefined, findings: [] }
  try {
    const { loadPrevious } = await import('../compare/previous/load.ts')
    const { previousInventory } = await import('../compare/previous/inventory.ts')
    const { compareReleases } = await import('../compare/releases/compare.ts')
    const bill = await loadPrevious(previous, {
      workingDirectory: job.workingDirectory,
      repository: job.invocation.repository,
      api: apiOf(job),
      token,
    })
    const before = withConclusions(previousInventory(bill))
    return { changes: await compareReleases(before, inventory, bill.from), findings: [] }
  } catch (error) {
    const findings = findingsOf(error)
    if (!findings) throw error
    return { changes: undefined, findings: findings.map((finding) => weighed(finding, { previous, token })) }
  }
}

/** Whoever may read the releases and finds none is before the first one; others may not see the last one. */
function weighed(finding: Finding, { previous, token }: Pick<Inputs, 'previous' | 'token'>): Finding {
  const isFirst = finding.rule === 'sbom/previous-none' && previous === 'github-release' && token !== undefined
  return isFirst ? { ...finding, severity: 'note' } : finding
}
