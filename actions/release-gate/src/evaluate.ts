import type { Artifact } from '@seaworthy/artifacts'
import {
  actionOf,
  originOf,
  sameDigest,
  type Invocation,
  type Origin,
  type StoredStatement,
  type VerdictPredicate,
} from '@seaworthy/evidence'
import type { Control } from './inputs.ts'

/** What the gate was asked about. */
export interface Release {
  artifacts: Artifact[]
  commit: string
  invocation: Invocation
}

/** What was decided about a control for an artifact, from which evidence, and why. */
export interface Decision {
  control: Control
  artifact: Artifact
  verdict: 'pass' | 'fail' | 'hold' | 'missing'
  /** Files. */
  evidence: string[]
  reason: string
}

/** An action's own statement, with its predicate. */
interface Testimony extends StoredStatement {
  predicate: VerdictPredicate
}

/** Decides a control for every artifact. All evidence that is bound to the artifact must have passed. */
export function evaluate(control: Control, release: Release, statements: readonly StoredStatement[]): Decision[] {
  const testimonies = statements
    .filter(({ statement }) => actionOf(statement) === control.action)
    .map((stored) => ({ ...stored, predicate: stored.statement.predicate as unknown as VerdictPredicate }))
  return release.artifacts.map((artifact) => {
    const origin = originOf(artifact.subject.digest, statements)
    return { control, artifact, ...decide(control, release, origin, testimonies) }
  })
}

function decide(
  control: Control,
  release: Release,
  origin: Origin,
  testimonies: Testimony[],
): Pick<Decision, 'verdict' | 'evidence' | 'reason'> {
  const missing = (reason: string) => ({ verdict: 'missing' as const, evidence: [], reason })
  if (testimonies.length === 0) return missing(`No evidence of ${control.action} was found.`)
  const own = testimonies.filter(({ predicate }) => predicate.invocation.repository === release.invocation.repository)
  if (own.length === 0)
    return missing(`The evidence of ${control.action} comes from another repository (${names(testimonies)}).`)
  const obstacle = control.binding === 'commit' ? brokenChain(origin, release.commit) : undefined
  if (obstacle !== undefined) return missing(obstacle)
  const bound = own.filter((testimony) => isBound[control.binding](testimony, origin, release))
  const evidence = bound.map(({ file }) => file)
  if (bound.length === 0) return missing(unbound[control.binding](control.action, release))
  const failed = bound.find(({ predicate }) => predicate.outcome === 'fail')
  if (failed)
    return { verdict: 'fail', evidence, reason: `${control.action} failed: ${firstFinding(failed.predicate)}` }
  const held = bound.find(({ predicate }) => predicate.outcome === 'hold')
  if (held) return { verdict: 'hold', evidence, reason: `${control.action} holds: ${firstFinding(held.predicate)}` }
  return { verdict: 'pass', evidence, reason: ties[control.binding](origin, release) }
}

const isBound: Record<Control['binding'], (testimony: Testimony, origin: Origin, release: Release) => boolean> = {
  subject: ({ statement }, { digests }) =>
    statement.subject.some(({ digest }) =>
      digests.some((link) => link['gitCommit'] === undefined && sameDigest(link, digest)),
    ),
  commit: ({ statement }, _, { commit }) => statement.subject.some(({ digest }) => digest['gitCommit'] === commit),
  run: ({ predicate }, _, { invocation, commit }) =>
    predicate.invocation.run === invocation.run && predicate.invocation.commit === commit,
}

const unbound: Record<Control['binding'], (action: string, release: Release) => string> = {
  subject: (action) => `The evidence of ${action} speaks of other bytes than these, and no provenance links them.`,
  commit: (action, { commit }) => `The evidence of ${action} speaks of another commit than ${short(commit)}.`,
  run: (action, { invocation }) => `The evidence of ${action} comes from another run than ${invocation.run}.`,
}

const ties: Record<Control['binding'], (origin: Origin, release: Release) => string> = {
  subject: () => 'Passed for these bytes.',
  commit: (_, { commit }) => `Passed for commit ${short(commit)}, which these bytes were built from.`,
  run: (_, { invocation }) => `Passed in run ${invocation.run}.`,
}

/** Why a check of the commit says nothing about the artifact, if so. */
function brokenChain({ commits }: Origin, commit: string): string | undefined {
  if (commits.length === 0) return `No provenance links these bytes to commit ${short(commit)}.`
  if (commits.every((found) => found === commit)) return undefined
  return `Provenance says that these bytes were built from ${commits.map(short).join(' and ')}, not from ${short(commit)} alone.`
}

function firstFinding({ findings }: VerdictPredicate): string {
  const [first, ...rest] = findings
  return first ? `${first.message}${rest.length > 0 ? ` (and ${rest.length} more)` : ''}` : 'it gave no reason.'
}

function names(testimonies: Testimony[]): string {
  return [...new Set(testimonies.map(({ predicate }) => predicate.invocation.repository))].join(', ')
}

/** Enough of a commit id to find it. */
export function short(commit: string): string {
  return commit.slice(0, 12)
}
