import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { commitSubject } from '@seaworthy/evidence'
import { writeAtomically } from '@seaworthy/files'
import type { ManifestDocument } from '@seaworthy/manifest'
import { UserError, type Verdict } from '@seaworthy/verdict'
import type { Inputs } from '../inputs.ts'
import { digestModel, signModel, type ModelToSign } from '../oms/oms.ts'
import { signerOf } from '../signature/signer.ts'
import { openManifest, verifyManifest } from './verify.ts'

/**
 * Signs by OpenSSF Model Signing: with `path` that directory or file as a whole, else the manifest with every file that it
 * lists, once they are verified.
 */
export async function sign(inputs: Inputs, job: Job): Promise<Verdict> {
  const { signature, path } = inputs
  if (signature === undefined) {
    throw new UserError('inputs/missing', '"signature" is required in mode sign, and was not given.', {
      remedy: 'Set it to the file that takes the signature, such as models.manifest.sig.',
    })
  }
  if (path !== undefined) {
    const model = await digestModel(path, { signatureFile: signature })
    await write(model, inputs, signature)
    return signedVerdict(model, job)
  }
  if (inputs.shard !== undefined) throw onlyPart(inputs.shard)
  const manifest = await openManifest(inputs, job)
  // Nothing is signed that would not pass: the signature says that it was reviewed.
  const verdict = await verifyManifest(manifest, undefined, inputs, job)
  if (verdict.outcome !== 'pass') return verdict
  await write(modelOf(manifest), inputs, signature)
  return verdict
}

async function write(model: ModelToSign, inputs: Inputs, file: string): Promise<void> {
  await writeAtomically(file, await signModel(model, await signerOf(inputs)))
}

/**
 * The manifest and every file that it lists, named from the manifest's folder. The digests are those that were reviewed,
 * and that verification has just found in the files: reading these again could only find what nobody reviewed.
 */
function modelOf({ file, folder, sha256, files }: ManifestDocument): ModelToSign {
  const listed = files.map(({ name, digest }) => ({ name, digest: digest.sha256 }))
  return {
    rootName: nodePath.basename(folder),
    serialization: { method: 'files', hash: 'sha256', allowSymlinks: true, ignorePaths: [] },
    resources: [{ name: nodePath.basename(file), digest: sha256 }, ...listed].map((resource) => ({
      ...resource,
      algorithm: 'sha256',
    })),
  }
}

function onlyPart(shard: string): UserError {
  return new UserError('inputs/shard', `Mode sign needs the whole manifest verified, found shard ${shard}.`, {
    remedy: 'Leave out `shard` in the step that signs; verify in parts after it.',
  })
}

function signedVerdict({ resources, rootName }: ModelToSign, job: Job): Verdict {
  job.output('files', resources.length)
  job.output('verified', true)
  return {
    outcome: 'pass',
    findings: [],
    subjects: [commitSubject(job.invocation)],
    measured: { judged: false, model: rootName, signedResources: resources.length },
  }
}
