import type { Finding } from '@seaworthy/verdict'
import { changeKinds, type ReleaseChanges } from '../compare/releases/change.ts'
import { releaseFindings } from '../compare/releases/findings.ts'
import type { Policy } from '../policy.ts'
import { severityOf } from './severity.ts'

/** What changed since the last release, as grave as the policy says of its kind, else as its rule says. */
export function changeFindings(changes: ReleaseChanges, { changes: decisions }: Policy): Finding[] {
  return releaseFindings(changes).map((finding) => {
    const kind = changeKinds.find((one) => finding.rule === `sbom/changed-${one}`)
    const decision = kind && decisions[kind]
    return decision === undefined ? finding : { ...finding, severity: severityOf[decision] }
  })
}
