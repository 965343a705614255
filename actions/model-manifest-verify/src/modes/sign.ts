import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { commitSubject } from '@seaworthy/evidence'
import { hashFiles, openRoot, resolveWithin, writeAtomically } from '@seaworthy/files'
import { readManifest } from '@seaworthy/manifest'
import { UserError, UserErrors, type Verdict } from '@seaworthy/verdict'
import type { Inputs } from '../inputs.ts'
import { digestModel, signModel, type ModelToSign } from '../oms/oms.ts'
import { signerOf } from '../signature/signer.ts'
import { verify } from './verify.ts'

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
  // Nothing is signed that would not pass: the signature says that it was reviewed.
  const unsigned = { signature: undefined, publicKey: undefined, certificateChain: undefined, identity: undefined }
  const verdict = await verify({ ...inputs, ...unsigned, issuer: undefined, trustedRoot: undefined }, job)
  if (verdict.outcome !== 'pass') return verdict
  await write(await manifestToSign(inputs.manifest), inputs, signature)
  return verdict
}

async function write(model: ModelToSign, inputs: Inputs, file: string): Promise<void> {
  await writeAtomically(file, await signModel(model, await signerOf(inputs)))
}

/** The manifest and every file that it lists, named from the manifest's folder. */
async function manifestToSign(file: string): Promise<ModelToSign> {
  const { files, folder } = await readManifest(file)
  const root = await openRoot(folder)
  const names = [nodePath.basename(file), ...files.map(({ name }) => name)]
  const found = await Promise.all(names.map(async (name) => ({ path: await resolveWithin(root, name), size: 0 })))
  const digests = await hashFiles(found)
  const faults = digests.filter((digest) => digest instanceof UserError)
  if (faults.length > 0) throw new UserErrors(faults)
  const resources = digests.flatMap((digest, index) =>
    digest instanceof UserError
      ? []
      : [{ name: names[index] ?? '', digest: digest.sha256, algorithm: 'sha256' as const }],
  )
  return {
    rootName: nodePath.basename(root.path),
    serialization: { method: 'files', hash: 'sha256', allowSymlinks: true, ignorePaths: [] },
    resources,
  }
}

function signedVerdict({ resources, rootName }: ModelToSign, job: Job): Verdict {
  job.output('files', resources.length)
  job.output('verified', true)
  return {
    outcome: 'pass',
    findings: [],
    subjects: [commitSubject(job.invocation)],
    measured: { model: rootName, signedResources: resources.length },
  }
}
