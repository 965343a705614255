import type { Job } from '@seaworthy/action-kit'
import type { Reported, WrittenDocument } from './report/reported.ts'

/** Sets the outputs that later steps take documents and counts from. What was not written is empty. */
export function tellOutputs({ documents, inventory, advisories }: Reported, job: Pick<Job, 'output'>): void {
  const cycloneDx = documents.find(({ format }) => format.startsWith('cyclonedx-'))
  const spdx = documents.find(({ format }) => format === 'spdx-2.3')
  const spdx3 = documents.find(({ format }) => format === 'spdx-3.0.1')
  job.output('cyclonedx-path', cycloneDx?.path ?? '')
  job.output('cyclonedx-digest', digestOf(cycloneDx))
  job.output('spdx-path', spdx?.path ?? '')
  job.output('spdx-digest', digestOf(spdx))
  job.output('spdx3-path', spdx3?.path ?? '')
  job.output('spdx3-digest', digestOf(spdx3))
  job.output('component-count', inventory.components.length)
  job.output('vulnerabilities', denied(advisories))
}

function digestOf(document: WrittenDocument | undefined): string {
  return document ? `sha256:${document.sha256}` : ''
}

/** Nothing that is not known counts as none. */
function denied(advisories: Reported['advisories']): number | 'not-assessed' {
  if (!advisories || advisories.notAssessed.some(({ why }) => why === 'no-advisories')) return 'not-assessed'
  return advisories.judgements.filter(({ decision }) => decision === 'deny').length
}
