import { commitSubject, type Invocation } from '@seaworthy/evidence'
import type { ManifestDocument } from '@seaworthy/manifest'
import { outcomeOf, type Finding, type Verdict } from '@seaworthy/verdict'

/** The verdict on what was found: any file that is not the reviewed one fails. */
export function judge(manifest: ManifestDocument, findings: Finding[], invocation: Invocation, name: string): Verdict {
  const { models, prompts, configs } = manifest.manifest
  const bytesOf = (files: readonly { size: number }[]): number => files.reduce((sum, { size }) => sum + size, 0)
  return {
    outcome: outcomeOf(findings),
    findings,
    subjects: [commitSubject(invocation), { name, digest: { sha256: manifest.sha256 } }],
    measured: {
      models: models.map(({ name: model, files, licenses, source }) => ({
        model,
        files: files.length,
        bytes: bytesOf(files),
        licences: licenses.join(', '),
        source: source.uri,
        revision: source.revision,
      })),
      manifestDigest: `sha256:${manifest.sha256}`,
      files: manifest.files.length,
      prompts: prompts.length,
      configurations: configs.length,
      bytes: bytesOf(manifest.files),
    },
  }
}
