import type { Json } from '@seaworthy/verdict'

type Mapping = Record<string, Json>

/** Words that one YAML reader or another takes for something else than text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i
/** Text that means itself without quotes, in every YAML reader. */
const plain = /^[A-Za-z_][\w./+-]*(?::\/\/[\w./+-]+)?(?: [\w.+-]+)*$/

/** A text, number or boolean as YAML. Digests are quoted whatever they look like: some look like numbers. */
export function renderScalar(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  if (plain.test(value) && !reserved.test(value) && !/^[0-9a-f]{32,}$/.test(value)) return value
  return /^[\x20-\x7e\xa0-\ud7ff]+$/.test(value) ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value)
}

/** A value on one line: `{ name: a, digest: { sha256: '…' } }`. */
export function renderFlow(value: Json): string {
  if (value === null || typeof value !== 'object') return value === null ? 'null' : renderScalar(value)
  if (Array.isArray(value)) return `[${value.map(renderFlow).join(', ')}]`
  const pairs = Object.entries(value).map(([key, child]) => `${renderScalar(key)}: ${renderFlow(child)}`)
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

/** The lines of `key: value`, on one line or on lines below, at an indentation of so many spaces. */
export function renderPair(key: string, value: Json, indent: number): string[] {
  const start = `${' '.repeat(indent)}${renderScalar(key)}:`
  if (value === null) return [start]
  if (typeof value !== 'object') return [`${start} ${renderScalar(value)}`]
  if (!Array.isArray(value)) return [start, ...renderMapping(value, indent + 2)]
  if (!value.some(isMapping)) return [`${start} ${renderFlow(value)}`]
  return [start, ...value.flatMap((item) => renderItem(item, indent + 2))]
}

/** The lines of an entry of a list, its dash at an indentation of so many spaces. */
export function renderItem(value: Json, indent: number): string[] {
  if (!isMapping(value)) return [`${' '.repeat(indent)}- ${renderFlow(value)}`]
  const lines = renderMapping(value, indent + 2)
  return lines.map((line, index) => (index === 0 ? `${' '.repeat(indent)}- ${line.trimStart()}` : line))
}

function renderMapping(value: Mapping, indent: number): string[] {
  return Object.entries(value).flatMap(([key, child]) => [
    ...(child === null || hasGap(child) ? noteOf(key, indent) : []),
    ...renderPair(key, child, indent),
  ])
}

/** What people are to write where the files tell nothing. */
const notes: Readonly<Record<string, string>> = {
  source: 'Where the files came from, by a revision that cannot move: a commit id, a package version, a digest.',
  licenses: 'SPDX licence expressions: [MIT], [Apache-2.0], [NOASSERTION] when nobody can tell.',
}

function noteOf(key: string, indent: number): string[] {
  const note = Object.hasOwn(notes, key) ? notes[key] : undefined
  return note === undefined ? [] : [`${' '.repeat(indent)}# ${note}`]
}

function hasGap(value: Json): boolean {
  return isMapping(value) && Object.values(value).includes(null)
}

export function isMapping(value: Json | undefined): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
