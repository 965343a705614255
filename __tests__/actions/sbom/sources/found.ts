import type { Finding } from '@seaworthy/verdict'
import { collectDeclared } from '../../../../actions/sbom/src/collect/index.ts'
import type { Origin } from '../../../../actions/sbom/src/collect/origins/origin.ts'
import { policySchema } from '../../../../actions/sbom/src/policy.ts'
import { sourceFindings } from '../../../../actions/sbom/src/sources/findings.ts'
import { judgeOrigins } from '../../../../actions/sbom/src/sources/judge.ts'
import { folderOf } from '../collect/folder.ts'

type Files = Readonly<Record<string, string>>

/** The origins that the files of a folder in memory tell. */
export async function originsIn(files: Files): Promise<Origin[]> {
  return (await collectDeclared(folderOf(files))).flatMap(({ origins = [] }) => origins)
}

/** In short, `kind name:line`. */
export async function kindsIn(files: Files): Promise<string[]> {
  return (await originsIn(files)).map(
    ({ kind, name, line }) => `${kind} ${name}${line === undefined ? '' : `:${line}`}`,
  )
}

/** What a section `sources` of the policy makes of them. */
export async function findingsIn(files: Files, sources: object = {}): Promise<Finding[]> {
  const policy = policySchema.parse({ sources })
  return sourceFindings(judgeOrigins(await originsIn(files), policy.sources, '2026-11-24'))
}
