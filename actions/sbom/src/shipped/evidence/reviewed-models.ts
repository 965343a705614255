import { verdictPredicateType, type StoredStatement } from '@seaworthy/evidence'
import { manifestSchema, type Manifest } from '@seaworthy/manifest'
import * as z from 'zod'

/** A manifest of models that a run of model-manifest-verify read, and what it found. */
export interface Reviewed {
  manifest: Manifest
  /** The manifest's file, relative to the workspace: the statement's own file is called otherwise on every run. */
  from: string
  /** Whether every file was as the manifest says. */
  isVerified: boolean
}

/** What model-manifest-verify leaves in its verdict's `measured`. */
const withManifest = z.looseObject({
  outcome: z.string(),
  measured: z.looseObject({
    /** False of modes that look at no file. */
    judged: z.boolean().default(true),
    manifest: z.looseObject({ kind: z.literal('document'), value: manifestSchema }),
  }),
  invocation: z.looseObject({ commit: z.string() }),
})

/** The manifests in the evidence of a commit. Statements about others do not count. */
export function reviewedModels(statements: readonly StoredStatement[], commit: string): Reviewed[] {
  const type = verdictPredicateType('model-manifest-verify')
  return statements.flatMap(({ statement }) => {
    if (statement.predicateType !== type) return []
    const { data } = withManifest.safeParse(statement.predicate)
    if (data?.invocation.commit !== commit) return []
    return [
      {
        manifest: data.measured.manifest.value,
        from: manifestOf(statement),
        isVerified: data.outcome === 'pass' && data.measured.judged,
      },
    ]
  })
}

/** What the statement is about beside the commit. */
function manifestOf({ subject }: StoredStatement['statement']): string {
  return subject.find(({ digest }) => digest['sha256'] !== undefined)?.name ?? 'models.manifest.yaml'
}
