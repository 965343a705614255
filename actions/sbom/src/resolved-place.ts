import nodePath from 'node:path'
import type { Finding } from '@seaworthy/verdict'

/** The finding at the absolute path of its file, which is relative to a folder so far. What stands at an address stays there. */
export function resolvedPlace(folder: string, finding: Finding): Finding {
  if (!finding.at || /^[a-z][a-z0-9+.-]+:\/\//i.test(finding.at.file)) return finding
  return { ...finding, at: { ...finding.at, file: nodePath.resolve(folder, finding.at.file) } }
}
