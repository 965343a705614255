import type { Fault } from '../../inventory/inventory.ts'
import { eventKinds, type Advisory, type Affected, type Event, type Range, type SeverityClaim } from '../advisory.ts'
import { packageName } from '../packages/ecosystem.ts'
import { isId, isTime, longestText, oneLine } from './forms.ts'

/** Larger than any record, in bytes; the largest name every version of thousands of packages. */
export const largestRecord = 32 * 1024 * 1024

/** `withdrawn`: the record was taken back, and is of nothing. */
export type ReadRecord = { advisory: Advisory; fault?: never } | { withdrawn: string; fault?: never } | { fault: Fault }

/** More than any record has; hostile ones could have millions. */
const most = 100_000
/** In UTF-16 units. */
const longestVersion = 256

/**
 * An OSV record of any 1.x schema, as far as matching and judging need it; fields that are not known are passed over. What
 * must be right and is not makes a fault: an advisory that is half read would let something pass.
 * Source: https://ossf.github.io/osv-schema/
 */
export function readRecord(value: unknown, file: string): ReadRecord {
  try {
    const record = objectAt(value, 'the record')
    const id = textAt(record['id'], 'id')
    if (!isId(id)) throw new Unreadable('id', 'an id')
    if (optional(record['withdrawn'], 'withdrawn', timeAt) !== undefined) return { withdrawn: id }
    return { advisory: advisoryOf(id, record) }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { fault: unreadable(error.message, file) }
  }
}

/** The fault of an advisory that cannot be read. */
export function unreadable(message: string, file: string): Fault {
  return {
    rule: 'sbom/advisory-invalid',
    message: `An advisory cannot be read: ${message}.`,
    remedy: 'Get the advisories again from where they come from; what this one is of is not assessed.',
    file,
  }
}

class Unreadable extends Error {
  constructor(field: string, expected: string) {
    super(`expected ${expected} as ${field}`)
  }
}

type Fields = Record<string, unknown>

function advisoryOf(id: string, record: Fields): Advisory {
  const published = optional(record['published'], 'published', timeAt)
  const summary = optional(record['summary'], 'summary', textAt)
  const rating = ratingOf(record['database_specific'])
  return {
    id,
    aliases: [...new Set(listAt(record['aliases'], 'aliases', textAt))].filter(isId),
    kind: id.startsWith('MAL-') ? 'malware' : 'vulnerability',
    ...(summary !== undefined && { summary: oneLine(summary) }),
    ...(published !== undefined && { published }),
    modified: timeAt(record['modified'], 'modified'),
    severity: listAt(record['severity'], 'severity', severityAt),
    ...(rating !== undefined && { rating }),
    affected: listAt(record['affected'], 'affected', affectedAt).flat(),
  }
}

/** GitHub's word for how bad it is; other databases use the field for other things. */
function ratingOf(specific: unknown): string | undefined {
  if (typeof specific !== 'object' || specific === null || !('severity' in specific)) return undefined
  return typeof specific.severity === 'string' ? specific.severity.slice(0, 20) : undefined
}

/** Nothing when it names no package: a range of a repository alone is of no component that could be looked up. */
function affectedAt(value: unknown, field: string): Affected[] {
  const affected = objectAt(value, field)
  if (affected['package'] === undefined || affected['package'] === null) return []
  const named = objectAt(affected['package'], `${field}.package`)
  const ecosystem = textAt(named['ecosystem'], `${field}.package.ecosystem`)
  const name = textAt(named['name'], `${field}.package.name`)
  return [
    {
      ...packageName(ecosystem, name),
      versions: listAt(affected['versions'], `${field}.versions`, versionAt),
      ranges: listAt(affected['ranges'], `${field}.ranges`, rangeAt),
      severity: listAt(affected['severity'], `${field}.severity`, severityAt),
    },
  ]
}

function rangeAt(value: unknown, field: string): Range {
  const range = objectAt(value, field)
  const type = range['type']
  if (type !== 'SEMVER' && type !== 'ECOSYSTEM' && type !== 'GIT') {
    throw new Unreadable(`${field}.type`, 'SEMVER, ECOSYSTEM or GIT')
  }
  const events = listAt(range['events'], `${field}.events`, eventsAt).flat()
  if (!events.some(({ kind }) => kind === 'introduced')) throw new Unreadable(`${field}.events`, 'an introduced event')
  return { type, events }
}

/** One event is one field; some old records have two in one object. */
function eventsAt(value: unknown, field: string): Event[] {
  const event = objectAt(value, field)
  return eventKinds.flatMap((kind) =>
    event[kind] === undefined || event[kind] === null
      ? []
      : [{ kind, version: versionAt(event[kind], `${field}.${kind}`) }],
  )
}

function severityAt(value: unknown, field: string): SeverityClaim {
  const { type, score } = objectAt(value, field)
  return { type: textAt(type, `${field}.type`), score: textAt(score, `${field}.score`).slice(0, longestText) }
}

function versionAt(value: unknown, field: string): string {
  const version = textAt(value, field)
  if (version.length > longestVersion) throw new Unreadable(field, `a version of at most ${longestVersion} characters`)
  return version
}

function timeAt(value: unknown, field: string): string {
  const time = textAt(value, field)
  if (!isTime(time)) throw new Unreadable(field, 'a time such as 2026-11-24T12:00:00Z')
  return time
}

function objectAt(value: unknown, field: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unreadable(field, 'an object')
  return value as Fields
}

function textAt(value: unknown, field: string): string {
  if (typeof value !== 'string' || value === '') throw new Unreadable(field, 'a text')
  return value
}

function listAt<Item>(value: unknown, field: string, read: (value: unknown, field: string) => Item): Item[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw new Unreadable(field, 'a list')
  if (value.length > most) throw new Unreadable(field, `at most ${most} entries`)
  return value.map((item, index) => read(item, `${field}[${index}]`))
}

function optional<Value>(
  value: unknown,
  field: string,
  read: (value: unknown, field: string) => Value,
): Value | undefined {
  return value === undefined || value === null || value === '' ? undefined : read(value, field)
}
