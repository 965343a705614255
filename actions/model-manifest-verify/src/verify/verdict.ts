import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { commitSubject } from '@seaworthy/evidence'
import type { ManifestDocument } from '@seaworthy/manifest'
import { outcomeOf, UserError, type Finding, type Json, type Verdict } from '@seaworthy/verdict'
import type { ListedReading } from '../compare.ts'
import { findingsOf, manifestSection, measuredOf, sentencesOf, type Change } from '../diff/index.ts'
import { describeSigner, type SignedModel } from '../oms/oms.ts'

/** All that was learned about a manifest. */
export interface Verified {
  manifest: ManifestDocument
  listed: readonly ListedReading[]
  findings: readonly Finding[]
  changes: readonly Change[]
  signed: SignedModel | undefined
  /** Where the components are for a later action. */
  componentsPath: string
}

/** The verdict on a manifest, with the outputs that others take up. */
export async function verdictOf(
  { manifest, listed, findings: found, changes, signed, componentsPath }: Verified,
  job: Job,
): Promise<Verdict> {
  const findings = [...found, ...(await findingsOf(changes, manifest.locate))]
  const outcome = outcomeOf(findings)
  const signer = signed ? describeSigner(signed.signedBy) : ''
  const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0)
  job.output('verified', outcome === 'pass')
  job.output('bytes', bytes)
  job.output('signed-by', signer)
  job.output('diff', sentencesOf(changes).join('\n'))
  job.output('components-path', componentsPath)
  const name = nodePath.relative(job.workspace, manifest.file).split(nodePath.sep).join('/')
  return {
    outcome,
    findings,
    subjects: [commitSubject(job.invocation), { name, digest: { sha256: manifest.sha256 } }],
    measured: {
      ...(changes.length > 0 && measuredOf(changes)),
      models: modelRows(manifest, listed, signer),
      bytesByRole: { kind: 'chart', title: 'Bytes by role', values: bytesByRole(manifest), unit: 'bytes' },
      manifestDigest: `sha256:${manifest.sha256}`,
      signedBy: signer === '' ? 'nobody: no signature was asked for' : signer,
      files: manifest.files.length,
      prompts: manifest.manifest.prompts.length,
      configurations: manifest.manifest.configs.length,
      bytes,
      ...manifestSection(manifest.manifest),
    },
  }
}

function modelRows({ manifest }: ManifestDocument, listed: readonly ListedReading[], signer: string): Json[] {
  const byModel = Map.groupBy(listed, ({ listed: { section, path } }) => (section === 'models' ? path[1] : undefined))
  return manifest.models.map(({ name, files, licenses, source }, index) => ({
    model: name,
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    signer: signer === '' ? '–' : signer,
    licences: licenses.join(', '),
    safety: safetyOf(byModel.get(index) ?? [], files.length),
    source: source.uri,
    revision: source.revision,
  }))
}

/** The worst of a model's files, which are so many: "safe", "unsafe: pickle", "unknown". */
function safetyOf(readings: readonly ListedReading[], count: number): string {
  const unsafe = new Set<string>()
  let safe = 0
  for (const { found } of readings) {
    const content = found instanceof UserError ? undefined : found.content
    if (content === undefined || content instanceof UserError) continue
    if (content.verdict === 'safe') safe++
    if (content.verdict === 'unsafe') unsafe.add(content.format)
  }
  if (unsafe.size > 0) return `unsafe: ${[...unsafe].join(', ')}`
  return safe === count && safe === readings.length ? 'safe' : 'unknown'
}

function bytesByRole({ files }: ManifestDocument): Record<string, number> {
  const byRole: Record<string, number> = {}
  for (const { role, size } of files) byRole[role] = (byRole[role] ?? 0) + size
  return byRole
}
