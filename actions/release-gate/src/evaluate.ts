import type { Artifact } from '@seaworthy/artifacts'
import {
  actionOf,
  carriedFrom,
  originOf,
  provenanceOf,
  repositoryUri,
  type Invocation,
  type Origin,
  type StoredStatement,
  type VerdictPredicate,
} from '@seaworthy/evidence'
import { shorten, visible } from '@seaworthy/report'
import type { Control } from './inputs.ts'
import { joinShards } from './join-shards.ts'

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
  /** What to do; empty when it passed. */
  remedy: string
}

type Ruling = Omit<Decision, 'control' | 'artifact'>

/** An action's own statement, with its predicate. */
interface Testimony extends StoredStatement {
  predicate: VerdictPredicate
}

/** Decides every control for every artifact. All evidence that is bound to the artifact must have passed. */
export function evaluate(controls: Control[], release: Release, statements: readonly StoredStatement[]): Decision[] {
  const provenance = provenanceOf(release.invocation, statements)
  const testimonies = statements
    .filter(({ statement }) => actionOf(statement) !== undefined)
    .map((stored) => ({ ...stored, predicate: stored.statement.predicate as unknown as VerdictPredicate }))
  const origins = release.artifacts.map((artifact) => ({ artifact, origin: originOf(sha256Of(artifact), provenance) }))
  return controls.flatMap((control) => {
    const spoken = testimonies.filter(({ statement }) => actionOf(statement) === control.action)
    const own = spoken.filter(({ predicate }) => isOfRelease(predicate.invocation, release) && isJudgement(predicate))
    const carried = carriedFrom(new Set(own.flatMap(bytesOf)), provenance)
    return origins.map(({ artifact, origin }) => {
      const bound = own.filter((testimony) => isBound[control.binding](testimony, origin, release))
      const ruling =
        nothingSpoken(control, spoken, own, release) ??
        (control.binding === 'subject'
          ? unchecked(control, artifact, carried)
          : (untied(origin, release) ?? unbound(control, bound, release))) ??
        incomplete(control, bound) ??
        rule(control, bound, release)
      return { control, artifact, ...ruling }
    })
  })
}

/** What only made something, or looked at it, proves nothing when it passes. When it fails it counts all the same. */
function isJudgement({ measured, outcome }: VerdictPredicate): boolean {
  return measured['judged'] !== false || outcome !== 'pass'
}

function sha256Of({ subject }: Artifact): string {
  return subject.digest['sha256'] ?? ''
}

function bytesOf({ statement }: Testimony): string[] {
  return statement.subject.flatMap(({ digest }) => digest['sha256'] ?? [])
}

function isOfRelease({ server, repository }: Invocation, { invocation }: Release): boolean {
  return server === invocation.server && repository === invocation.repository
}

function nothingSpoken(
  { action }: Control,
  spoken: Testimony[],
  own: Testimony[],
  release: Release,
): Ruling | undefined {
  if (own.length > 0) return undefined
  if (spoken.length === 0) {
    return missing(
      `No evidence of ${action} was found.`,
      `Run ${action} on this release, with the gate's evidence directory: everything of a release goes to one.`,
    )
  }
  if (spoken.some(({ predicate }) => isOfRelease(predicate.invocation, release))) {
    return missing(
      `The evidence of ${action} is of a mode that makes or shows something and judges nothing.`,
      `Run ${action} in the mode that judges, which is its default.`,
    )
  }
  const others = [
    ...new Set(spoken.map(({ predicate: { invocation } }) => `${invocation.server}/${invocation.repository}`)),
  ]
  return missing(
    `The evidence of ${action} comes from another repository: ${quote(others.join(', '))}.`,
    `Run ${action} in ${release.invocation.repository}.`,
  )
}

/** Evidence about bytes counts for those bytes, and for what was made wholly of such bytes. */
function unchecked({ action }: Control, artifact: Artifact, carried: ReadonlySet<string>): Ruling | undefined {
  if (carried.has(sha256Of(artifact))) return undefined
  return missing(
    `The evidence of ${action} speaks of other bytes than these, and no provenance says that these were made wholly of those.`,
    `Run ${action} on this artifact, or on every part that it was made of, and keep the provenance of each step.`,
  )
}

/** Checks of a commit or a run say nothing about bytes that no provenance ties to that commit. */
function untied({ commits, untraced }: Origin, { commit }: Release): Ruling | undefined {
  if (commits.size === 0) {
    return missing(
      `No provenance links these bytes to commit ${short(commit)}.`,
      'Run provenance on this artifact after it was built, and give the gate its evidence.',
    )
  }
  if (commits.size > 1 || !commits.has(commit)) {
    const found = [...commits].map(short).join(' and ')
    return missing(
      `Provenance says that these bytes were built from ${found}, not from ${short(commit)} alone.`,
      `Build the artifact again from ${short(commit)}, or give the gate the commit that it was built from.`,
    )
  }
  const unknown = untraced.at(-1)
  if (unknown === undefined) return undefined
  return missing(
    `These bytes were made of sha256 ${short(unknown)}…, from which no unbroken provenance leads to commit ${short(commit)}.`,
    'Run provenance on every part that goes into the artifact.',
  )
}

function unbound(
  { action, binding }: Control,
  bound: Testimony[],
  { commit, invocation }: Release,
): Ruling | undefined {
  if (bound.length > 0) return undefined
  return binding === 'commit'
    ? missing(
        `The evidence of ${action} speaks of another commit than ${short(commit)}.`,
        `Run ${action} on ${short(commit)}.`,
      )
    : missing(`The evidence of ${action} comes from another run than ${invocation.run}.`, `Run ${action} in this run.`)
}

const isBound: Record<Control['binding'], (testimony: Testimony, origin: Origin, release: Release) => boolean> = {
  subject: (testimony, { bytes }) => bytesOf(testimony).some((sha256) => bytes.has(sha256)),
  commit: ({ statement, predicate }, _, { commit, invocation }) =>
    predicate.invocation.commit === commit &&
    statement.subject.some(({ name, digest }) => name === repositoryUri(invocation) && digest['gitCommit'] === commit),
  run: ({ predicate }, _, { commit, invocation }) =>
    predicate.invocation.run === invocation.run && predicate.invocation.commit === commit,
}

/** Evidence that covers a part counts only with that of all other parts. */
function incomplete({ action }: Control, bound: Testimony[]): Ruling | undefined {
  const joined = joinShards(bound.map(({ predicate }) => predicate))
  if (joined.kind === 'complete') return undefined
  return missing(
    `The evidence of ${action} covers a part of the files; missing are the parts ${joined.parts.join(', ')}.`,
    `Run ${action} for every part of its matrix, and give the gate the evidence of all.`,
  )
}

/** The worst of all evidence that is bound counts. */
function rule({ action, binding }: Control, bound: Testimony[], release: Release): Ruling {
  const evidence = bound.map(({ file }) => file)
  const failed = bound.find(({ predicate }) => predicate.outcome === 'fail')
  if (failed) {
    return {
      verdict: 'fail',
      evidence,
      reason: `${action} failed: ${firstFinding(failed.predicate)}`,
      remedy: `Mend what ${action} found and build the release again, with an empty evidence directory: what failed once stays on record.`,
    }
  }
  const held = bound.find(({ predicate }) => predicate.outcome === 'hold')
  if (held) {
    const remedy = `Run the gate again when ${action} has decided.`
    return { verdict: 'hold', evidence, reason: `${action} holds: ${firstFinding(held.predicate)}`, remedy }
  }
  return { verdict: 'pass', evidence, reason: ties[binding](release), remedy: '' }
}

const ties: Record<Control['binding'], (release: Release) => string> = {
  subject: () => 'Passed for these bytes.',
  commit: ({ commit }) => `Passed for commit ${short(commit)}, which these bytes were built from.`,
  run: ({ invocation }) => `Passed in run ${invocation.run}.`,
}

function missing(reason: string, remedy: string): Ruling {
  return { verdict: 'missing', evidence: [], reason, remedy }
}

function firstFinding({ findings: [first, ...rest] }: VerdictPredicate): string {
  return first ? `${quote(first.message)}${rest.length > 0 ? ` (and ${rest.length} more)` : ''}` : 'it gave no reason.'
}

/** Words from elsewhere, on one line and not without end. */
function quote(words: string): string {
  return shorten(visible(words), 500)
}

/** Enough of a digest or commit id to find it. */
function short(id: string): string {
  return id.slice(0, 12)
}
