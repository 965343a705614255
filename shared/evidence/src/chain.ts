import type * as z from 'zod'
import type { DigestSet } from '@seaworthy/verdict'
import { provenancePredicateType, type provenancePredicateSchema } from './provenance.ts'
import type { StoredStatement } from './read.ts'
import { sameDigest, type Statement } from './statement.ts'

/** Where bytes came from: every digest on the way back, and the commits at its end. */
export interface Origin {
  /** The bytes themselves first. */
  digests: DigestSet[]
  commits: string[]
}

/**
 * Follows provenance back from an artifact: outputs to inputs, over any number of links (pack, sign, staple), to the
 * commits it was built from. Ends at loops.
 */
export function originOf(artifact: DigestSet, statements: readonly StoredStatement[]): Origin {
  const links = statements.map(({ statement }) => statement).filter(isProvenance)
  const digests = [artifact]
  for (const digest of digests) {
    const inputs = links
      .filter((link) => link.subject.some((output) => sameDigest(output.digest, digest)))
      .flatMap(inputsOf)
    digests.push(...inputs.filter((input) => !digests.some((known) => sameDigest(known, input))))
  }
  const commits = digests.flatMap(({ gitCommit }) => (gitCommit === undefined ? [] : [gitCommit]))
  return { digests, commits: [...new Set(commits)] }
}

function isProvenance({ predicateType }: Statement): boolean {
  return predicateType === provenancePredicateType
}

/** The digests that a provenance statement, validated when it was read, names as its inputs. */
function inputsOf({ predicate }: Statement): DigestSet[] {
  const { buildDefinition } = predicate as z.infer<typeof provenancePredicateSchema>
  return (buildDefinition.resolvedDependencies ?? []).flatMap(({ digest }) => (digest ? [digest] : []))
}
