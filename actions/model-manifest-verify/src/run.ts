import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { readManifest, type ManifestDocument } from '@seaworthy/manifest'
import type { Finding, Verdict } from '@seaworthy/verdict'
import { compare, type Discrepancy } from './compare.ts'
import { findFiles, findUnlisted } from './find.ts'
import type { Inputs } from './inputs.ts'
import { judge } from './judge.ts'
import { measureFiles } from './measure.ts'

/** Reads the manifest, looks for every file it lists and for files it does not, reads each once, and judges. */
export async function run({ manifest: file }: Inputs, job: Job): Promise<Verdict> {
  const manifest = await readManifest(file)
  job.output('manifest-digest', `sha256:${manifest.sha256}`)
  job.output('files', manifest.files.length)
  const unlisted = await findUnlisted(manifest)
  const measured = await measureFiles(await findFiles(manifest), job)
  const discrepancies = compare(measured, unlisted)
  const findings = await Promise.all(discrepancies.map((discrepancy) => place(discrepancy, manifest)))
  return judge(manifest, findings, job.invocation, nodePath.relative(job.workspace, file).split(nodePath.sep).join('/'))
}

/** People mend a discrepancy where the file is listed. */
async function place({ entry, ...finding }: Discrepancy, { locate, file }: ManifestDocument): Promise<Finding> {
  return { ...finding, at: entry ? await locate(entry.path) : { file, line: 1 } }
}
