import nodePath from 'node:path'
import type { Job } from '@seaworthy/action-kit'
import { commitSubject } from '@seaworthy/evidence'
import type { ManifestDocument } from '@seaworthy/manifest'
import { outcomeOf, UserError, type Finding, type Json, type Verdict } from '@seaworthy/verdict'
import type { ListedReading } from '../compare.ts'
import { mlComponents } from '../cyclonedx/index.ts'
import { findingsOf, manifestSection, measuredOf, sentencesOf, type Change } from '../diff/index.ts'
import { describeSigner, type SignedModel } from '../oms/oms.ts'

/** All that was learned about a manifest. */
export interface Verified {
  manifest: ManifestDocument
  listed: readonly ListedReading[]
  findings: readonly Finding[]
  changes: readonly Change[]
  signed: SignedModel | undefined
}

/** The verdict on a manifest, with the outputs and files that others take up. */
export async function verdictOf(
  { manifest, listed, findings: found, changes, signed }: Verified,
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
  const components = await mlComponents(manifest)
  job.output('components-path', await job.leave('models.cdx.json', `${JSON.stringify(components, null, 2)}\n`))
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
  const readings = new Map(listed.map((reading) => [reading.name, reading]))
  return manifest.models.map(({ name, files, licenses, source }) => ({
    model: name,
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    signer: signer === '' ? '–' : signer,
    licences: licenses.join(', '),
    safety: safetyOf(files.map((file) => readings.get(file.name))),
    source: source.uri,
    revision: source.revision,
  }))
}

/** The worst of a model's files: "safe", "unsafe: pickle", "unknown". */
function safetyOf(readings: readonly (ListedReading | undefined)[]): string {
  const judged = readings.flatMap((reading) => {
    if (reading === undefined || reading.found instanceof UserError) return []
    const { content } = reading.found
    return content === undefined || content instanceof UserError ? [] : [content]
  })
  const unsafe = judged.filter(({ verdict }) => verdict === 'unsafe').map(({ format }) => format)
  if (unsafe.length > 0) return `unsafe: ${[...new Set(unsafe)].join(', ')}`
  return judged.length === readings.length && judged.every(({ verdict }) => verdict === 'safe') ? 'safe' : 'unknown'
}

function bytesByRole({ files }: ManifestDocument): Record<string, number> {
  const byRole: Record<string, number> = {}
  for (const { role, size } of files) byRole[role] = (byRole[role] ?? 0) + size
  return byRole
}
