import type { Path } from '@seaworthy/documents'
import type { Json } from '@seaworthy/verdict'
import type { ManifestFile } from '../schema.ts'
import type { Change } from './change.ts'
import type { DraftEntry } from './draft.ts'
import type { FileFacts } from './found.ts'

/** A new entry, its keys in the order in which people read them. */
export function entryOf({ name, role, size, digest, chatTemplate }: ManifestFile): Json {
  return { name, role, size, digest: { ...digest }, ...(chatTemplate && { chatTemplate: { ...chatTemplate } }) }
}

/** What to change in an entry so that it is about the file as it is now. */
export function refreshEntry(entry: DraftEntry, path: Path, now: FileFacts & { role?: string }): Change[] {
  return [
    ...refreshRole(entry, path, now.role),
    ...refreshSize(entry, path, now),
    ...refreshDigest(entry, path, 'digest', now),
    ...refreshDigest(entry, path, 'chatTemplate', now),
  ]
}

/** A role that people gave stays. */
function refreshRole({ name, role }: DraftEntry, path: Path, known = 'config'): Change[] {
  if (role !== undefined && role !== null) return []
  return [{ kind: 'set', path: [...path, 'role'], value: known, message: `The entry of ${name} has no role.` }]
}

function refreshSize({ name, size }: DraftEntry, path: Path, now: FileFacts): Change[] {
  if (size === now.size) return []
  const message = `The file ${name} has ${now.size} bytes; the manifest says ${said(size)}.`
  return [{ kind: 'set', path: [...path, 'size'], value: now.size, message }]
}

const called = { digest: 'sha256', chatTemplate: 'a chat template with sha256' } as const

function refreshDigest(entry: DraftEntry, path: Path, key: keyof typeof called, now: FileFacts): Change[] {
  const { name } = entry
  const written = entry[key]
  const sha256 = now[key]?.sha256
  if (sha256 === undefined) {
    if (written === undefined) return []
    return [{ kind: 'remove', path: [...path, key], message: `The file ${name} has no chat template any more.` }]
  }
  const found = `The file ${name} has ${called[key]} ${sha256}`
  if (!isDigest(written)) {
    return [{ kind: 'set', path: [...path, key], value: { sha256 }, message: `${found}; the manifest has none.` }]
  }
  if (written.sha256 === sha256) return []
  const message = `${found}; the manifest says ${said(written.sha256)}.`
  return [{ kind: 'set', path: [...path, key, 'sha256'], value: sha256, message }]
}

function isDigest(value: unknown): value is { sha256?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function said(value: unknown): string {
  return value === undefined || value === null ? 'nothing' : JSON.stringify(value).slice(0, 80)
}
