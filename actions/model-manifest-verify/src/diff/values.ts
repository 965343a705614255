import type { Path } from '@seaworthy/documents'

/** A value that differs between two documents; `undefined` where it is not there. */
export interface KeyChange {
  keys: Path
  before: unknown
  after: unknown
}

/** What differs between two JSON values, key by key. Lists of plain values are compared as wholes. */
export function compareValues(before: unknown, after: unknown, keys: Path = []): KeyChange[] {
  if (isRecord(before) && isRecord(after)) return compareRecords(before, after, keys)
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, keys)
  return same(before, after) ? [] : [{ keys, before, after }]
}

function compareRecords(before: Record<string, unknown>, after: Record<string, unknown>, keys: Path): KeyChange[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)])
  return [...names].flatMap((name) => compareValues(own(before, name), own(after, name), [...keys, name]))
}

function compareLists(before: unknown[], after: unknown[], keys: Path): KeyChange[] {
  if (![...before, ...after].some(isContainer)) return same(before, after) ? [] : [{ keys, before, after }]
  const names = [namesOf(before), namesOf(after)]
  if (names[0] && names[1]) return compareRecords(names[0], names[1], keys)
  const length = Math.max(before.length, after.length)
  return Array.from({ length }, (_, index) => compareValues(before[index], after[index], [...keys, index])).flat()
}

/** The items of a list by their names, when each has one of its own: their order is not what identifies them. */
function namesOf(list: unknown[]): Record<string, unknown> | undefined {
  const named = new Map(list.flatMap((item) => (isRecord(item) ? [[own(item, 'name') ?? own(item, 'id'), item]] : [])))
  if (named.size !== list.length || ![...named.keys()].every((name) => typeof name === 'string')) return undefined
  return Object.fromEntries(named) as Record<string, unknown>
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return isContainer(value) && !Array.isArray(value)
}

function isContainer(value: unknown): value is object {
  return value !== null && typeof value === 'object'
}

/** A value of the document's own: `constructor` is not in every object. */
export function own(record: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

function same(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || (isContainer(a) && isContainer(b) && JSON.stringify(a) === JSON.stringify(b))
}
