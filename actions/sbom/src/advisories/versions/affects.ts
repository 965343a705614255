import type { Affected, Event, EventKind, Range } from '../advisory.ts'
import type { Ordering } from './ordering.ts'

/** `undecided`: nobody here can say where the version stands. */
export type Affects = 'yes' | 'no' | 'undecided'

/** At the same version a fix counts before what is introduced. */
const order: readonly EventKind[] = ['limit', 'fixed', 'introduced', 'last_affected']
/** A commit, as Git names it. */
const commit = /^[0-9a-f]{40}$/

/** What `affects` looks at. */
export type AffectedVersions = Pick<Affected, 'versions' | 'ranges'>

const everything: Range = { type: 'ECOSYSTEM', events: [{ kind: 'introduced', version: '0' }] }

/** Several entries of one package as one, since a version is affected by any of them; one that names no version is of all. */
export function joined(entries: readonly AffectedVersions[]): AffectedVersions {
  return {
    versions: entries.flatMap(({ versions }) => versions),
    ranges: entries.flatMap(({ versions, ranges }) =>
      versions.length === 0 && ranges.length === 0 ? [everything] : ranges,
    ),
  }
}

/**
 * Whether a version is affected: it is when it is in the list or in any range. Without a version it is only when all are.
 * Source: https://ossf.github.io/osv-schema/#evaluation
 */
export function affects(
  { versions, ranges }: AffectedVersions,
  version: string | undefined,
  ordering: Ordering,
): Affects {
  if (
    version !== undefined &&
    versions.some((listed) => listed === version || ordering.compare(listed, version) === 0)
  ) {
    return 'yes'
  }
  const answers = ranges.map((range) => inRange(range, version, ordering))
  if (answers.includes('yes')) return 'yes'
  if (answers.includes('undecided') || (versions.length > 0 && !hasPlace(version, ordering))) return 'undecided'
  if (namesCommitsAlone(versions, ranges) && !(version !== undefined && commit.test(version))) return 'undecided'
  // A record that names no version at all is of all of them.
  return ranges.length === 0 && versions.length === 0 ? 'yes' : 'no'
}

/** Of which released versions they are part, only the repository tells. */
function namesCommitsAlone(versions: readonly string[], ranges: readonly Range[]): boolean {
  return versions.length === 0 && ranges.length > 0 && ranges.every(({ type }) => type === 'GIT')
}

/** A text that the ecosystem does not know for a version may be meant for any of a list. */
function hasPlace(version: string | undefined, ordering: Ordering): boolean {
  return version !== undefined && ordering.compare(version, version) !== undefined
}

function inRange(range: Range, version: string | undefined, ordering: Ordering): Affects {
  if (isEverything(range)) return 'yes'
  if (version === undefined) return 'undecided'
  return range.type === 'GIT' ? inHistory(range.events, version) : inOrder(range.events, version, ordering)
}

function isEverything({ events }: Range): boolean {
  return events.length > 0 && events.every(({ kind, version }) => kind === 'introduced' && version === '0')
}

/** Without the repository only commits that the record names can be told; a released version is told by what else it has. */
function inHistory(events: readonly Event[], version: string): Affects {
  if (!commit.test(version)) return 'no'
  const named = events.find((event) => event.version === version)
  if (!named) return 'undecided'
  return named.kind === 'introduced' || named.kind === 'last_affected' ? 'yes' : 'no'
}

function inOrder(events: readonly Event[], version: string, ordering: Ordering): Affects {
  const sorted = sortEvents(events, ordering)
  if (!sorted) return 'undecided'
  let affected = false
  let limits = 0
  let within = false
  for (const { kind, version: at } of sorted) {
    const since = at === '0' ? 1 : at === '*' ? -1 : ordering.compare(version, at)
    if (since === undefined) return 'undecided'
    if (kind === 'limit') {
      limits++
      within ||= since < 0
    } else if (kind === 'introduced' && since >= 0) affected = true
    else if (kind === 'fixed' && since >= 0) affected = false
    else if (kind === 'last_affected' && since > 0) affected = false
  }
  return affected && (limits === 0 || within) ? 'yes' : 'no'
}

/** Undefined when one of them is at no version of the ecosystem. */
function sortEvents(events: readonly Event[], ordering: Ordering): Event[] | undefined {
  if (events.some(({ version }) => !isBound(version) && ordering.compare(version, version) === undefined))
    return undefined
  return [...events].sort(
    (a, b) => (compareBounds(a.version, b.version, ordering) ?? 0) || order.indexOf(a.kind) - order.indexOf(b.kind),
  )
}

/** `0` comes before every version, `*` after. */
function isBound(version: string): boolean {
  return version === '0' || version === '*'
}

function compareBounds(a: string, b: string, ordering: Ordering): number | undefined {
  if (a === b) return 0
  if (a === '0' || b === '*') return -1
  return b === '0' || a === '*' ? 1 : ordering.compare(a, b)
}

/**
 * The first version behind this one that none of these affects: what an upgrade must reach at least. Undefined when none
 * is published.
 */
export function firstFixed(affected: readonly Affected[], version: string, ordering: Ordering): string | undefined {
  const fixes = affected.flatMap(({ ranges }) =>
    ranges.flatMap(({ type, events }) => (type === 'GIT' ? [] : events.filter(({ kind }) => kind === 'fixed'))),
  )
  const all = joined(affected)
  return fixes
    .map((event) => event.version)
    .filter((fix) => (ordering.compare(fix, version) ?? -1) > 0)
    .sort((a, b) => ordering.compare(a, b) ?? 0)
    .find((fix) => affects(all, fix, ordering) === 'no')
}
