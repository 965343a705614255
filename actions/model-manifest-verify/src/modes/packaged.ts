import type { Job } from '@seaworthy/action-kit'
import { readManifest } from '@seaworthy/manifest'
import { UserError, type Verdict } from '@seaworthy/verdict'
import type { Inputs } from '../inputs.ts'
import { verifyPackaged } from '../packaged/verify-packaged.ts'
import { placed } from '../place.ts'
import { leaveComponents } from '../cyclonedx/leave.ts'
import { verdictOf } from '../verify/verdict.ts'
import { modelRoots } from '../verify/surroundings.ts'

/** Verifies the models, prompts and configurations inside a built app: what ships is what was reviewed. */
export async function verifyApp({ manifest: file, path }: Inputs, job: Job): Promise<Verdict> {
  if (path === undefined) {
    throw new UserError('inputs/missing', '"path" is required in mode packaged, and was not given.', {
      remedy: 'Set it to the built app: a directory, an .asar, a .zip or an .msix.',
    })
  }
  const manifest = await readManifest(file)
  job.output('manifest-digest', `sha256:${manifest.sha256}`)
  job.output('files', manifest.files.length)
  const progress = job.progress(
    'Verifying the app',
    manifest.files.reduce((sum, { size }) => sum + size, 0),
  )
  const app = await verifyPackaged(path, manifest, {
    modelRoots: modelRoots(manifest),
    onProgress: (bytes) => {
      progress.advance(bytes)
    },
  })
  const findings = await placed(app.findings, manifest)
  const componentsPath = await leaveComponents(manifest, job)
  const verdict = await verdictOf(
    { manifest, listed: [], findings, changes: [], signed: undefined, componentsPath },
    job,
  )
  return { ...verdict, measured: { ...verdict.measured, appFiles: app.members, appBytesRead: app.bytes } }
}
