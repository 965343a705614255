import type { Job } from '@seaworthy/action-kit'
import { commitSubject, payloadAround, statement, type EvidenceKind } from '@seaworthy/evidence'
import type { Subject } from '@seaworthy/verdict'
import type { Vulnerabilities } from './gate/vulnerabilities.ts'
import type { Format } from './write/index.ts'

/** Sources: https://github.com/in-toto/attestation/blob/main/spec/predicates/cyclonedx.md, spdx2.md and spdx3.md */
const cycloneDx = { kind: 'cyclonedx', type: 'https://cyclonedx.org/bom' } as const
const predicates: Readonly<Record<Format, { kind: EvidenceKind; type: string }>> = {
  'cyclonedx-1.7': cycloneDx,
  'cyclonedx-1.6': cycloneDx,
  'cyclonedx-1.5': cycloneDx,
  'spdx-2.3': { kind: 'spdx', type: 'https://spdx.dev/Document/v2.3' },
  'spdx-3.0.1': { kind: 'spdx', type: 'https://spdx.dev/Document/v3' },
}

/** What the bill is of: the artifacts that were read, else the commit. */
export function subjectsOf(artifacts: readonly Subject[], { invocation }: Pick<Job, 'invocation'>): Subject[] {
  return artifacts.length > 0 ? [...artifacts] : [commitSubject(invocation)]
}

/** States what a document, as it is written, says about the subjects. */
export async function stateDocument(
  format: Format,
  document: Uint8Array,
  subjects: readonly Subject[],
  job: Pick<Job, 'addEvidence'>,
): Promise<void> {
  const { kind, type } = predicates[format]
  await job.addEvidence(kind, payloadAround(document, subjects, type))
}

/** States what advisories say about the subjects, when all could be asked. */
export async function stateVulnerabilities(
  vulnerabilities: Vulnerabilities,
  subjects: readonly Subject[],
  job: Pick<Job, 'addEvidence' | 'action' | 'now'>,
): Promise<void> {
  const { vulnerabilitiesPredicate, vulnerabilitiesPredicateType } = await import('./advisories/predicate.ts')
  const at = job.now.toISOString()
  const predicate = vulnerabilitiesPredicate(vulnerabilities, vulnerabilities, {
    scanner: `https://github.com/OWNER/seaworthy/tree/main/actions/${job.action.name}`,
    version: job.action.version,
    startedOn: at,
    finishedOn: at,
  })
  if (predicate) await job.addEvidence('vulnerabilities', statement(subjects, vulnerabilitiesPredicateType, predicate))
}
