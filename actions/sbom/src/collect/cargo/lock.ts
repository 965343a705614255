import { isObject, listOr, objectOr, textOr } from '../lock-text/json.ts'
import { tableLines } from '../lock-text/toml.ts'
import { sourceOf, type CrateSource } from './source.ts'

/** A crate as Cargo.lock resolves it. */
export interface LockedCrate {
  name: string
  version: string | undefined
  source: CrateSource
  /** Of the `.crate` archive, SHA-256. */
  checksum: string | undefined
  line: number | undefined
  /** Ids of the crates it depends on: whether at all times, Cargo.lock does not tell. */
  dependencies: string[]
  /** What it names and Cargo.lock does not describe. */
  missing: string[]
}

/** The crates of a Cargo.lock by id, and the lines of entries that are none. */
export interface CargoLock {
  crates: Map<string, LockedCrate>
  unread: { name: string; line: number | undefined }[]
}

type Entry = Record<string, unknown>

/**
 * The crates of a Cargo.lock, whichever its version: the first has checksums in `[metadata]`, and in its oldest form the
 * app in `[root]`. Crates that are patched and not used are in no build, and left out.
 * Source: src/cargo/core/resolver/encode.rs of https://github.com/rust-lang/cargo
 */
export function readCrates(document: Record<string, unknown>, text: string): CargoLock {
  const { package: list, root, metadata } = document
  const tables = listOr(list)
  const lines = tableLines(text, 'package', tables.length)
  const entries: [entry: unknown, line: number | undefined][] = tables.map((entry, index) => [entry, lines[index]])
  if (root !== undefined) entries.unshift([root, undefined])
  const checksums = objectOr(metadata)
  const crates = new Map<string, LockedCrate>()
  const raw = new Map<string, Entry>()
  const unread: CargoLock['unread'] = []
  for (const [entry, line] of entries) {
    const name = isObject(entry) ? textOr(entry['name']) : undefined
    if (!isObject(entry) || name === undefined) {
      unread.push({ name: '', line })
      continue
    }
    const version = textOr(entry['version'])
    const id = idOf(name, version, textOr(entry['source']))
    const checksum = textOr(entry['checksum']) ?? checksumIn(checksums, id)
    const source = sourceOf(textOr(entry['source']))
    crates.set(id, { name, version, source, checksum, line, dependencies: [], missing: [] })
    raw.set(id, entry)
  }
  resolveAll(crates, raw)
  return { crates, unread }
}

/** As the first version names crates: `serde 1.0.0 (registry+https://…)`. */
function idOf(name: string, version = '', source: string | undefined): string {
  return source === undefined ? `${name} ${version}` : `${name} ${version} (${source})`
}

function checksumIn(metadata: Record<string, unknown>, id: string): string | undefined {
  const checksum = textOr(metadata[`checksum ${id}`])
  return checksum === '<none>' ? undefined : checksum
}

function resolveAll(crates: ReadonlyMap<string, LockedCrate>, raw: ReadonlyMap<string, Entry>): void {
  const known = namesOf(crates)
  for (const [id, crate] of crates) {
    for (const wanted of listOr(raw.get(id)?.['dependencies'])) {
      const target = typeof wanted === 'string' ? known.get(wanted) : undefined
      if (target === undefined) crate.missing.push(String(wanted))
      else crate.dependencies.push(target)
    }
  }
}

/** What dependencies may call a crate: as much of its id as tells it from others. */
function namesOf(crates: ReadonlyMap<string, LockedCrate>): Map<string, string> {
  const known = new Map<string, string>()
  const ambiguous = new Set<string>()
  for (const [id, { name, version = '' }] of crates) {
    for (const key of new Set([name, `${name} ${version}`, id, id.replace(/#[^#]*\)$/, ')')])) {
      if (known.has(key)) ambiguous.add(key)
      else known.set(key, id)
    }
  }
  for (const key of ambiguous) if (!crates.has(key)) known.delete(key)
  return known
}
