import type { Job } from '@seaworthy/action-kit'
import { openSource } from '@seaworthy/files'
import { readManifest, type ManifestDocument } from '@seaworthy/manifest'
import { UserError, type Verdict } from '@seaworthy/verdict'
import { diffManifests, openAgainst, sideInFolder, type Change } from '../diff/index.ts'
import type { Inputs } from '../inputs.ts'
import { leaveComponents } from '../cyclonedx/leave.ts'
import { verdictOf } from '../verify/verdict.ts'

/** Compares the manifest with another revision of it, another manifest, or evidence, and tells what behaves differently. */
export async function diff({ manifest: file, against }: Inputs, job: Job): Promise<Verdict> {
  if (against === undefined) {
    throw new UserError('inputs/missing', '"against" is required in mode diff, and was not given.', {
      remedy: 'Set it to a git revision, a manifest, or an evidence file of this action.',
    })
  }
  const manifest = await readManifest(file)
  job.output('manifest-digest', `sha256:${manifest.sha256}`)
  job.output('files', manifest.files.length)
  const changes = await changesAgainst(against, manifest, job)
  const componentsPath = await leaveComponents(manifest, job)
  const verdict = await verdictOf(
    { manifest, listed: [], findings: [], changes, signed: undefined, componentsPath },
    job,
  )
  return { ...verdict, measured: { judged: false, ...verdict.measured } }
}

/** What behaves differently since `against`, most telling first. */
export async function changesAgainst(
  against: string,
  { manifest, file, folder }: ManifestDocument,
  { workingDirectory }: Pick<Job, 'workingDirectory'>,
): Promise<Change[]> {
  const compared = await openAgainst(against, { manifestFile: file, workingDirectory, readTemplate: templateOf })
  return diffManifests(compared.side, sideInFolder(manifest, folder, templateOf))
}

/** The chat template that a file of weights carries. */
async function templateOf(path: string): Promise<string | undefined> {
  const { scanSource } = await import('@seaworthy/models/scan')
  const source = openSource(path)
  try {
    return scanSource(path, source).facts.chatTemplate
  } finally {
    source.close()
  }
}
