import { createHmac, timingSafeEqual } from 'node:crypto'
import { readBounded, writeAtomically, type FileIdentity, type FileReading, type Wanted } from '@seaworthy/files'
import type { Secret } from '@seaworthy/secrets'
import { UserError } from '@seaworthy/verdict'

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

/**
 * The entries of a cache file whose MAC is right and which the same rules wrote. Its first line is the HMAC-SHA256 of all
 * that follows, which is not even parsed when that is wrong.
 */
export async function readCacheFile(file: string, key: Secret, rules: string): Promise<CacheEntries | Distrust> {
  try {
    const content = await readBounded(file, largest)
    const body = content.subarray(macLength + 1)
    const mac = Buffer.from(content.subarray(0, macLength).toString('latin1'))
    const expected = Buffer.from(macOf(key, body))
    if (mac.length !== expected.length || !timingSafeEqual(mac, expected)) return 'forged'
    const cache = JSON.parse(body.toString()) as CacheBody
    if (cache.version !== version || cache.rules !== rules) return 'other-rules'
    return new Map(cache.entries)
  } catch (error) {
    if (error instanceof UserError && error.rule === 'files/not-found') return new Map()
    if (error instanceof UserError || error instanceof SyntaxError) return 'unreadable'
    throw error
  }
}

/** Replaces the file as a whole, so that who reads it at the same time sees the old one or the new one. */
export async function writeCacheFile(file: string, key: Secret, rules: string, entries: CacheEntries): Promise<void> {
  const newest = [...entries].sort(([, a], [, b]) => b.readAt - a.readAt).slice(0, mostEntries)
  const body = bodyWithin(largest - macLength - 1, rules, newest)
  await writeAtomically(file, Buffer.concat([Buffer.from(`${macOf(key, body)}\n`), body]))
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

/** Characters of the MAC in hexadecimal. */
const macLength = 64

/** The first line keeps MACs of this purpose apart from others that the same key may make. */
function macOf(key: Secret, body: Uint8Array): string {
  return createHmac('sha256', key.reveal()).update('seaworthy model-manifest-verify cache\n').update(body).digest('hex')
}
