import { openSource } from '@seaworthy/files'
import { UserError } from '@seaworthy/verdict'
import type { FoundFile } from '../discovery/found-files.ts'
import type { FileReport } from './report.ts'
import type { RuleSet } from './rule-set.ts'
import { scanBytes } from './scan-bytes.ts'
import { isLarge, scanWindows } from './scan-windows.ts'
import { unscanned } from './unscanned.ts'

/** Scans a file of the disk; undefined when its content is nothing to an agent. What cannot be read is a finding. */
export async function scanOnDisk(found: FoundFile, rules: RuleSet): Promise<FileReport | undefined> {
  try {
    const source = openSource(found.file)
    try {
      if (isLarge(source.size)) return scanWindows(found, source, rules)
      return await scanBytes(found, source.read(0, source.size), rules)
    } finally {
      source.close()
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return unscanned(found, error.message, rules)
  }
}
