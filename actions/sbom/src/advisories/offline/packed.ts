import type { Advisory, Affected, Event, EventKind, Range } from '../advisory.ts'
import { joined } from '../versions/affects.ts'

/** An advisory as the index keeps it: for one package, with what it does not say left out. Malware is mostly id and versions. */
export interface Packed {
  i: string
  m: string
  p?: string
  a?: string[]
  s?: string
  c?: [type: string, score: string][]
  r?: string
  v?: string[]
  /** Each range is its type and events, by their first letters: `["S", "i0", "f1.2.3"]`. */
  e?: string[][]
}

const kinds: Readonly<Record<string, EventKind>> = { i: 'introduced', f: 'fixed', a: 'last_affected', l: 'limit' }
const types: Readonly<Record<string, Range['type']>> = { S: 'SEMVER', E: 'ECOSYSTEM', G: 'GIT' }
const letters = new Map<string, string>(
  [...Object.entries(kinds), ...Object.entries(types)].map(([letter, name]) => [name, letter]),
)

/** `affected` are the entries of the advisory for one package: they count as one, since a version is affected by any. */
export function pack(advisory: Advisory, affected: readonly Affected[]): Packed {
  const { id, modified, published, aliases, summary, rating, kind } = advisory
  const own = affected.flatMap(({ severity }) => severity)
  const severity = (advisory.severity.length > 0 ? advisory.severity : own).map(({ type, score }): [string, string] => [
    type,
    score,
  ])
  const { versions, ranges } = joined(affected)
  return {
    i: id,
    m: modified,
    ...(aliases.length > 0 && { a: aliases }),
    ...(published !== undefined && { p: published }),
    ...(kind === 'vulnerability' && summary !== undefined && { s: summary }),
    ...(severity.length > 0 && { c: severity }),
    ...(rating !== undefined && { r: rating }),
    ...(versions.length > 0 && { v: versions }),
    ...(ranges.length > 0 && { e: ranges.map(packRange) }),
  }
}

function packRange({ type, events }: Range): string[] {
  return [letterOf(type), ...events.map(({ kind, version }) => `${letterOf(kind)}${version}`)]
}

function letterOf(name: string): string {
  return letters.get(name) ?? ''
}

export function unpack(
  { i, m, p, a = [], s, c = [], r, v = [], e = [] }: Packed,
  ecosystem: string,
  name: string,
): Advisory {
  return {
    id: i,
    aliases: a,
    kind: i.startsWith('MAL-') ? 'malware' : 'vulnerability',
    ...(s !== undefined && { summary: s }),
    ...(p !== undefined && { published: p }),
    modified: m,
    severity: c.map(([type, score]) => ({ type, score })),
    ...(r !== undefined && { rating: r }),
    affected: [{ ecosystem, name, versions: v, ranges: e.map(unpackRange), severity: [] }],
  }
}

function unpackRange([letter = '', ...events]: string[]): Range {
  return {
    type: types[letter] ?? 'ECOSYSTEM',
    events: events.map((event): Event => ({ kind: kinds[event.charAt(0)] ?? 'introduced', version: event.slice(1) })),
  }
}
