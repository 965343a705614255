import { lstat } from 'node:fs/promises'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { openRoot, openSource, walk } from '@seaworthy/files'
import type { Entry } from '@seaworthy/files'
import type { ScanResult } from '@seaworthy/models'
import { scanSource } from '@seaworthy/models/scan'

/** The line of one file in the report of `mode: scan`. Its keys are fixed: other programs read it. */
export interface ScanReport {
  /** Relative to what was scanned, with `/`. */
  path: string
  format: string
  verdict: ScanResult['verdict']
  findings: { rule: string; message: string; offset?: number }[]
}

export interface ScanOptions {
  /** Leaves out a file, or a folder with all that is in it. */
  skip?: (name: string) => boolean
  /** Called after each file, with its size in bytes. */
  onScanned?: (bytes: number) => void
}

/**
 * Judges one file, or all files of a directory, sorted by name. Links are never followed; they and devices are
 * reported. Throws `files/not-found` and the like.
 */
export async function scanPath(file: string, { skip, onScanned }: ScanOptions = {}): Promise<ScanResult[]> {
  // The path itself may be a link, as everywhere; what lies in a directory may not.
  const folder = await lstat(file).then(
    (stat) => stat.isDirectory(),
    () => false,
  )
  if (!folder) return [scanFile(path.basename(file), file)]
  const entries = await walk(await openRoot(file), skip ? { skip } : {})
  const results: ScanResult[] = []
  for (const entry of entries) {
    if (entry.kind === 'directory') continue
    results.push(scanEntry(entry))
    onScanned?.(entry.size)
    await setImmediate()
  }
  return results
}

/** Judges one file, which must be a regular one. `name` is what the result calls it. */
export function scanFile(name: string, file: string): ScanResult {
  const source = openSource(file)
  try {
    return scanSource(name, source)
  } finally {
    source.close()
  }
}

function scanEntry({ name, path: file, kind, link }: Entry): ScanResult {
  if (kind === 'file') return scanFile(name, file)
  const message = link
    ? `The file is a link to ${JSON.stringify(link.target)}; links are not followed.`
    : 'The file is a device, a FIFO or a socket.'
  return {
    path: name,
    format: kind === 'link' ? 'link' : 'special-file',
    verdict: 'unsafe',
    findings: [{ rule: 'scan/link', severity: 'high', message, remedy: 'Put the file itself in its place.' }],
    facts: {},
  }
}

/** What the report says of a result. */
export function reportOf({ path: name, format, verdict, findings }: ScanResult): ScanReport {
  return {
    path: name,
    format,
    verdict,
    findings: findings.map(({ rule, message, offset }) => ({ rule, message, ...(offset !== undefined && { offset }) })),
  }
}
