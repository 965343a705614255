import { hash } from 'node:crypto'
import { openSource } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import type { FoundFile } from '../discovery/found-files.ts'
import type { FileReport } from '../engine/report.ts'
import { isLarge } from '../engine/scan-windows.ts'
import type { ReportCache } from './report-cache.ts'

/**
 * The reports of files, of which only those are scanned whose content the cache does not know at this path. Throws
 * `files/unwritable` for the cache.
 */
export async function scanThrough(
  cache: ReportCache,
  files: readonly FoundFile[],
  scan: (files: readonly FoundFile[]) => Promise<FileReport[]>,
): Promise<FileReport[]> {
  const known: FileReport[] = []
  const unknown: FoundFile[] = []
  const digests = new Map<string, FoundFile & { sha256: string }>()
  for (const file of files) {
    const sha256 = digestOf(file)
    const report = sha256 === undefined ? undefined : cache.find({ ...file, sha256 })
    if (report) known.push(report)
    else unknown.push(file)
    if (!report && sha256 !== undefined) digests.set(file.path, { ...file, sha256 })
  }
  const scanned = await scan(unknown)
  for (const report of scanned) {
    const file = digests.get(report.path)
    if (file) cache.add(file, report)
  }
  await cache.save()
  return [...known, ...scanned]
}

/** SHA-256 of the file; undefined for one that is large, or cannot be read, which the scan will say. */
function digestOf({ file, size }: FoundFile): string | undefined {
  if (isLarge(size)) return undefined
  try {
    const source = openSource(file)
    try {
      return isLarge(source.size) ? undefined : hash('sha256', source.read(0, source.size))
    } finally {
      source.close()
    }
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
