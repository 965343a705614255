import nodePath from 'node:path'
import type { Finding } from '@seaworthy/verdict'
import { isService } from './consult.ts'

/** The finding at the absolute path of its file, which is relative to a folder so far. */
export function placedFrom(folder: string, finding: Finding): Finding {
  return finding.at ? { ...finding, at: { ...finding.at, file: nodePath.resolve(folder, finding.at.file) } } : finding
}

/** What is found in advisories: dumps are files of their folder; a service has no file to point at. */
export function placedInAdvisories(advisories: string, workingDirectory: string, finding: Finding): Finding {
  if (!isService(advisories)) return placedFrom(nodePath.resolve(workingDirectory, advisories), finding)
  const { rule, severity, message, remedy, properties } = finding
  return { rule, severity, message, remedy, ...(properties && { properties }) }
}
