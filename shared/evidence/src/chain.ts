import type * as z from 'zod'
import type { Invocation } from './invocation.ts'
import { repositoryUri } from './invocation.ts'
import { material, provenancePredicateType, type provenancePredicateSchema } from './provenance.ts'
import type { StoredStatement } from './read.ts'
import type { Statement } from './statement.ts'

/** One act of making: bytes, by SHA-256, from bytes and commits. */
interface Derivation {
  outputs: string[]
  materials: string[]
  commits: string[]
}

/** Who made what from what, by what came out and by what went in. */
export interface Provenance {
  readonly byOutput: ReadonlyMap<string, readonly Derivation[]>
  readonly byMaterial: ReadonlyMap<string, readonly Derivation[]>
  /** Bytes that were built from commits alone, and what was made wholly of such bytes. */
  readonly traced: ReadonlySet<string>
}

/**
 * The provenance of a repository. Statements about other repositories are left out: forks share commits. So are
 * dependencies that are neither marked as materials nor this repository's commits: tools say nothing about an origin.
 */
export function provenanceOf(
  repository: Pick<Invocation, 'server' | 'repository'>,
  statements: readonly StoredStatement[],
): Provenance {
  const derivations = statements.flatMap(({ statement }) => derivationOf(statement, repository) ?? [])
  const byMaterial = indexBy(derivations, ({ materials }) => materials)
  const built = derivations.filter(({ materials, commits }) => materials.length === 0 && commits.length > 0)
  return {
    byOutput: indexBy(derivations, ({ outputs }) => outputs),
    byMaterial,
    traced: carriedFrom(new Set(built.flatMap(({ outputs }) => outputs)), { byMaterial }),
  }
}

function indexBy(derivations: Derivation[], keysOf: (derivation: Derivation) => string[]): Map<string, Derivation[]> {
  const index = new Map<string, Derivation[]>()
  for (const derivation of derivations) {
    for (const key of new Set(keysOf(derivation))) {
      const known = index.get(key)
      if (known) known.push(derivation)
      else index.set(key, [derivation])
    }
  }
  return index
}

function derivationOf(
  { subject, predicateType, predicate }: Statement,
  repository: Pick<Invocation, 'server' | 'repository'>,
): Derivation | undefined {
  if (predicateType !== provenancePredicateType) return undefined
  const { buildDefinition } = predicate as z.infer<typeof provenancePredicateSchema>
  const { workflow } = buildDefinition.externalParameters
  if (workflow?.repository !== `${repository.server}/${repository.repository}`) return undefined
  const source = repositoryUri(repository)
  const outputs = subject.flatMap(({ digest }) => digest['sha256'] ?? [])
  const derivation: Derivation = { outputs, materials: [], commits: [] }
  for (const { uri = '', digest = {}, annotations } of buildDefinition.resolvedDependencies ?? []) {
    // Git's own ids are SHA-1: some builders name the digest so.
    const commit = digest['gitCommit'] ?? digest['sha1']
    if (commit !== undefined && (uri === source || uri.startsWith(`${source}@`))) derivation.commits.push(commit)
    else if (annotations?.[material] === true) derivation.materials.push(digest['sha256'] ?? 'without a sha256 digest')
  }
  return derivation
}

/** What lies behind some bytes. */
export interface Origin {
  /** SHA-256 of the bytes themselves, and of all bytes behind them. */
  bytes: ReadonlySet<string>
  /** The commits at the ends of the chain. */
  commits: ReadonlySet<string>
  /** SHA-256 of those of the bytes that no unbroken chain leads from to commits. */
  untraced: readonly string[]
}

/** Follows provenance back from bytes, over every material of every link (packed, signed, stapled), to commits. */
export function originOf(sha256: string, { byOutput, traced }: Provenance): Origin {
  const commits = new Set<string>()
  const reached = new Set([sha256])
  const expanded = new Set<Derivation>()
  for (const bytes of reached) {
    for (const derivation of byOutput.get(bytes) ?? []) {
      if (expanded.has(derivation)) continue
      expanded.add(derivation)
      for (const commit of derivation.commits) commits.add(commit)
      for (const material of derivation.materials) reached.add(material)
    }
  }
  return { bytes: reached, commits, untraced: [...reached].filter((bytes) => !traced.has(bytes)) }
}

/**
 * All bytes that stand for checked bytes: the checked ones, and what was made wholly of such bytes. A package counts
 * when every material of it does; bytes that are said to be made of themselves never do.
 */
export function carriedFrom(
  checked: ReadonlySet<string>,
  { byMaterial }: Pick<Provenance, 'byMaterial'>,
): ReadonlySet<string> {
  const carried = new Set(checked)
  const missing = new Map<Derivation, number>()
  for (const bytes of carried) {
    for (const derivation of byMaterial.get(bytes) ?? []) {
      const left = (missing.get(derivation) ?? new Set(derivation.materials).size) - 1
      missing.set(derivation, left)
      if (left === 0) for (const output of derivation.outputs) carried.add(output)
    }
  }
  return carried
}
