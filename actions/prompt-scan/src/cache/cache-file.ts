import { readSealed, sealLength, writeSealed, type Seal } from '@seaworthy/files'
import type { FileReport } from '../engine/report.ts'
import type { CacheOptions } from './report-cache.ts'

/** Reports by what tells their scan from others; those to be kept first come first. */
export type Reports = Map<string, FileReport>

/** Why a cache that is there is not used. */
export type Distrust = 'unreadable' | 'forged' | 'other-rules'

/** In bytes: larger caches are neither read nor written. */
const largest = 64 * 1024 * 1024
const mostReports = 200_000
/** Changed with the form of the reports. */
const version = 1

interface CacheBody {
  version: number
  rules: string
  reports: [string, FileReport][]
}

/** The reports of a cache file whose MAC is right and which the same rules wrote. */
export async function readReports({ file, key, rules }: CacheOptions): Promise<Reports | Distrust> {
  const body = await readSealed(file, sealBy(key))
  if (body === 'missing') return new Map()
  if (typeof body === 'string') return body
  try {
    const cache = JSON.parse(body.toString()) as CacheBody
    return cache.version === version && cache.rules === rules ? new Map(cache.reports) : 'other-rules'
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable'
    throw error
  }
}

/** Replaces the file as a whole. Throws `files/unwritable`. */
export async function writeReports({ file, key, rules }: CacheOptions, reports: Reports): Promise<void> {
  await writeSealed(file, bodyWithin(largest - sealLength, rules, [...reports].slice(0, mostReports)), sealBy(key))
}

/** Halves the number of reports until they fit. */
function bodyWithin(most: number, rules: string, reports: CacheBody['reports']): Buffer {
  const body = Buffer.from(JSON.stringify({ version, rules, reports } satisfies CacheBody))
  return body.length <= most ? body : bodyWithin(most, rules, reports.slice(0, reports.length >> 1))
}

function sealBy(key: CacheOptions['key']): Seal {
  return { key: key.reveal(), purpose: 'seaworthy prompt-scan cache', largest }
}
