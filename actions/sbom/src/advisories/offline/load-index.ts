import path from 'node:path'
import { readBounded, writeAtomically } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import { buildIndex } from './build-index.ts'
import type { Dump } from './dump.ts'
import { readIndex, type Index } from './index-file.ts'

/** In bytes; that of 200,000 records is about 25 MB. */
const largestIndex = 1024 ** 3

/**
 * The index of a dump: the one in the folder `cache` when it is of the same bytes, else a new one, which is kept there.
 * Throws UserError when the dump cannot be read at all.
 */
export async function loadIndex(dump: Dump, ecosystem: string, cache: string | undefined): Promise<Index> {
  const digest = await dump.digest()
  const file = cache === undefined ? undefined : path.join(cache, `${fileName(ecosystem)}-${digest}.advisories`)
  const kept = file === undefined ? undefined : await readKept(file)
  if (kept?.header.dump === digest && kept.header.ecosystem === ecosystem) return kept
  const bytes = buildIndex(dump, ecosystem, digest)
  // An index that cannot be kept is made again next time.
  if (file !== undefined) await writeAtomically(file, bytes).catch(unlessBug)
  const index = readIndex(bytes)
  if (!index) throw new Error('the index that was just made cannot be read')
  return index
}

function fileName(ecosystem: string): string {
  return ecosystem.toLowerCase().replace(/[^a-z0-9.]+/g, '-')
}

async function readKept(file: string): Promise<Index | undefined> {
  const bytes = await readBounded(file, largestIndex).catch(unlessBug)
  return bytes && readIndex(bytes)
}

function unlessBug(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error
}
