import {
  readSealed,
  sealLength,
  writeSealed,
  type FileIdentity,
  type FileReading,
  type Seal,
  type Wanted,
} from '@seaworthy/files'
import type { Secret } from '@seaworthy/secrets'

/** What was read of a file in a state. */
export interface CacheEntry {
  identity: FileIdentity
  /** Milliseconds since 1970: when the run began that read it. */
  readAt: number
  /** What the reading was asked for. */
  wanted: Omit<Wanted, 'identify'>
  reading: Omit<FileReading, 'identity'>
}

/** Entries by absolute path. */
export type CacheEntries = Map<string, CacheEntry>

/** Why a cache that is there is not used. */
export type Distrust = 'unreadable' | 'forged' | 'other-rules'

/** In bytes: larger caches are neither read nor written. */
const largest = 64 * 1024 * 1024
/** Entries that are kept, newest first. */
const mostEntries = 250_000
/** Changed with the form of the entries. */
const version = 1

/** The entries of a cache file whose MAC is right and which the same rules wrote. */
export async function readCacheFile(file: string, key: Secret, rules: string): Promise<CacheEntries | Distrust> {
  const body = await readSealed(file, sealBy(key))
  if (body === 'missing') return new Map()
  if (typeof body === 'string') return body
  try {
    const cache = JSON.parse(body.toString()) as CacheBody
    return cache.version === version && cache.rules === rules ? new Map(cache.entries) : 'other-rules'
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable'
    throw error
  }
}

/** Replaces the file as a whole, so that who reads it at the same time sees the old one or the new one. */
export async function writeCacheFile(file: string, key: Secret, rules: string, entries: CacheEntries): Promise<void> {
  const newest = [...entries].sort(([, a], [, b]) => b.readAt - a.readAt).slice(0, mostEntries)
  await writeSealed(file, bodyWithin(largest - sealLength, rules, newest), sealBy(key))
}

interface CacheBody {
  version: number
  rules: string
  entries: [string, CacheEntry][]
}

/** Halves the number of entries until they fit. */
function bodyWithin(most: number, rules: string, entries: CacheBody['entries']): Buffer {
  const body = Buffer.from(JSON.stringify({ version, rules, entries } satisfies CacheBody))
  return body.length <= most ? body : bodyWithin(most, rules, entries.slice(0, entries.length >> 1))
}

function sealBy(key: Secret): Seal {
  return { key: key.reveal(), purpose: 'seaworthy model-manifest-verify cache', largest }
}
