import { createHash } from 'node:crypto'
import path from 'node:path'
import { UserError } from '@seaworthy/verdict'
import { keep, readKept } from '../kept.ts'
import { largestRecord, readRecord, type ReadRecord } from '../osv/record.ts'
import { fieldOf } from '../fields.ts'
import type { Found } from './query.ts'
import { badAnswer, type Service } from './service.ts'

/** Asked for at the same time. */
const atOnce = 8

/**
 * The records behind these ids. `cache` keeps them in files by id and time of change: a changed record is a new file. What
 * cannot be had is the UserError that says why.
 */
export async function fetchRecords(
  found: readonly Found[],
  service: Service,
  cache: string | undefined,
): Promise<Map<string, ReadRecord | UserError>> {
  const newest = new Map<string, Found>()
  for (const one of found) {
    const known = newest.get(one.id)
    if (!known || known.modified < one.modified) newest.set(one.id, one)
  }
  const records = new Map<string, ReadRecord | UserError>()
  const waiting = newest.values()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const one of waiting) records.set(one.id, await recordOrFault(one, service, cache))
    }),
  )
  return records
}

async function recordOrFault(
  found: Found,
  service: Service,
  cache: string | undefined,
): Promise<ReadRecord | UserError> {
  try {
    const place = `/v1/vulns/${encodeURIComponent(found.id)}`
    const file = cache === undefined ? undefined : path.join(cache, fileName(found))
    const kept = file === undefined ? undefined : await keptValue(file)
    const value = kept ?? (await service.get(place))
    if (fieldOf(value, 'id') !== found.id) throw badAnswer(place, 'another record')
    if (file !== undefined && kept === undefined) await keep(file, JSON.stringify(value))
    return readRecord(value, place)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

/** Of letters and digits alone, whatever the id. */
function fileName({ id, modified }: Found): string {
  return `${createHash('sha256')
    .update(JSON.stringify([id, modified]))
    .digest('hex')}.json`
}

/** Undefined when it is not there, or is not whole. */
async function keptValue(file: string): Promise<unknown> {
  const bytes = await readKept(file, largestRecord)
  try {
    return bytes && (JSON.parse(bytes.toString('utf8')) as unknown)
  } catch {
    return undefined
  }
}
