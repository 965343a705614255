import path from 'node:path'
import { keep, readKept } from '../kept.ts'
import { readIndex, type Index } from './index-file.ts'
import { indexBeside, indexHere } from './index-thread.ts'
import { openDump, type DumpPlace } from './open-dump.ts'

/** In bytes; that of 200,000 records is about 36 MB. */
const largestIndex = 1024 ** 3

export interface Keeping {
  /** The folder where indexes are kept. */
  cache?: string
  /** The script of a thread that makes them. */
  worker?: string
}

/**
 * The index of a dump: the one in the cache when it is of the same bytes and whole, else a new one, which is kept there.
 * Throws UserError when the dump cannot be read at all.
 */
export async function loadIndex(place: DumpPlace, ecosystem: string, { cache, worker }: Keeping): Promise<Index> {
  const digest = await digestOf(place)
  const file = cache === undefined ? undefined : path.join(cache, `${fileName(ecosystem)}-${digest}.advisories`)
  const kept = file === undefined ? undefined : await keptIndex(file)
  if (kept?.header.dump === digest && kept.header.ecosystem === ecosystem) return kept
  const request = { place, ecosystem, digest }
  const bytes = worker === undefined ? indexHere(request) : await indexBeside(worker, request)
  if (file !== undefined) await keep(file, bytes)
  const index = readIndex(bytes)
  if (!index) throw new Error('the index that was just made cannot be read')
  return index
}

async function digestOf(place: DumpPlace): Promise<string> {
  const dump = openDump(place)
  try {
    return await dump.digest()
  } finally {
    dump.close()
  }
}

function fileName(ecosystem: string): string {
  return ecosystem.toLowerCase().replace(/[^a-z0-9.]+/g, '-')
}

async function keptIndex(file: string): Promise<Index | undefined> {
  const bytes = await readKept(file, largestIndex)
  return bytes && readIndex(bytes)
}
