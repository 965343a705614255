import type { Job } from '@seaworthy/action-kit'
import type { Writing } from '../write/index.ts'
import type { Reported } from './reported.ts'

/** Leaves what other programs read beside the bill, outputs `vex-path` and `profiles-path`. */
export async function leaveForPrograms(
  { advisories, inventory: { subject }, profiles }: Reported,
  { timestamp, tool, authors: [author] }: Writing,
  job: Pick<Job, 'leave' | 'output' | 'invocation'>,
): Promise<void> {
  job.output('profiles-path', await job.leave('sbom.profiles.json', `${JSON.stringify(profiles, null, 2)}\n`))
  if (!advisories) {
    job.output('vex-path', '')
    return
  }
  const { writeOpenVex } = await import('../advisories/vex/write-openvex.ts')
  const { server, repository } = job.invocation
  const vex = writeOpenVex(advisories.judgements, subject, {
    author: author?.email ?? author?.name ?? `${server}/${repository}`,
    timestamp: timestamp.toISOString(),
    tooling: `${tool.name} ${tool.version}`,
  })
  job.output('vex-path', await job.leave('sbom.openvex.json', vex))
}
