import type { Job } from '@seaworthy/action-kit'
import { portableWithin } from '@seaworthy/files'
import { findingsOf, UserError, type Finding } from '@seaworthy/verdict'
import { apiOf } from './github.ts'
import type { Inputs } from './inputs.ts'
import type { Inventory } from './inventory/inventory.ts'

/** Sends what is declared to GitHub's dependency graph, where the step asks for it. What goes wrong is a finding. */
export async function submit(inventory: Inventory, inputs: Inputs, job: Job): Promise<Finding[]> {
  if (!inputs.submit) return []
  const { token } = inputs
  try {
    if (!token) throw withoutToken()
    const { snapshotOf, submitSnapshot } = await import('./submit/index.ts')
    const folder = portableWithin(job.workspace, inputs.path) ?? ''
    const snapshot = snapshotOf(inventory, folder, job)
    const { id } = await submitSnapshot(snapshot, {
      api: apiOf(job),
      repository: job.invocation.repository,
      token,
    })
    job.info(`GitHub's dependency graph took snapshot ${id}.`)
    return []
  } catch (error) {
    const findings = findingsOf(error)
    if (!findings) throw error
    return findings
  }
}

function withoutToken(): UserError {
  return new UserError('sbom/submission-refused', 'Expected "token" for "submit: true", found none.', {
    remedy: 'Write "token: ${{ github.token }}", and give the job "contents: write".',
  })
}
