import * as z from 'zod'
import type { Subject } from '@seaworthy/verdict'
import { commitSubject, repositoryUri, type Invocation } from './invocation.ts'
import { base, resourceDescriptor, statement, type Statement } from './statement.ts'

export const provenancePredicateType = 'https://slsa.dev/provenance/v1'

/** SLSA provenance v1, the part that a chain of bytes is made of: https://slsa.dev/spec/v1.0/provenance */
export const provenancePredicateSchema = z.looseObject({
  buildDefinition: z.looseObject({
    buildType: z.string(),
    externalParameters: z.looseObject({ workflow: z.looseObject({ repository: z.string() }).optional() }),
    resolvedDependencies: z.array(resourceDescriptor).optional(),
  }),
  runDetails: z.looseObject({ builder: z.looseObject({ id: z.string() }) }),
})

/**
 * Marks a resolved dependency as bytes that the outputs were made of (packed, signed, stapled), unlike tools that helped.
 * An annotation of in-toto's ResourceDescriptor.
 */
export const material = `${base}/material`

/** GitHub's own build type, so that `gh attestation verify` and other verifiers read our provenance too. */
const workflowBuildType = 'https://actions.github.io/buildtypes/workflow/v1'

export interface Derivation {
  /** What came out. */
  outputs: readonly Subject[]
  /** What went in: a commit, or the bytes that were packed, signed or stapled. */
  inputs: readonly Subject[]
  invocation: Invocation
  finishedOn: Date
}

/** A link in the chain of bytes: the run that made the outputs from the inputs, as SLSA provenance v1. */
export function provenanceStatement({ outputs, inputs, invocation, finishedOn }: Derivation): Statement {
  const [path = '', ref = invocation.ref] = invocation.workflow.slice(`${invocation.repository}/`.length).split('@')
  const { server, repository, run, attempt } = invocation
  return statement(outputs, provenancePredicateType, {
    buildDefinition: {
      buildType: workflowBuildType,
      externalParameters: { workflow: { ref, repository: `${server}/${repository}`, path } },
      internalParameters: {
        github: { event_name: invocation.event, runner_environment: invocation.runner.environment },
      },
      resolvedDependencies: inputs.map(({ name, digest }) => ({
        uri: name,
        digest,
        ...(digest['gitCommit'] === undefined && { annotations: { [material]: true } }),
      })),
    },
    runDetails: {
      builder: { id: `${server}/${invocation.workflow}` },
      metadata: {
        invocationId: `${server}/${repository}/actions/runs/${run}/attempts/${attempt}`,
        finishedOn: finishedOn.toISOString(),
      },
    },
  })
}

/** The commit as an input of a derivation, named with the ref it was built from. */
export function commitInput(invocation: Invocation, commit: string): Subject {
  const { digest } = commitSubject({ ...invocation, commit })
  return { name: `${repositoryUri(invocation)}@${invocation.ref}`, digest }
}
