import nodePath from 'node:path'
import type { Finding } from '@seaworthy/verdict'
import { resolvedPlace } from '../resolved-place.ts'
import { isService } from './consult.ts'

/** What is found in advisories: dumps are files of their folder; a service has no file to point at. */
export function placedInAdvisories(advisories: string, workingDirectory: string, finding: Finding): Finding {
  if (!isService(advisories)) return resolvedPlace(nodePath.resolve(workingDirectory, advisories), finding)
  const { rule, severity, message, remedy, properties } = finding
  return { rule, severity, message, remedy, ...(properties && { properties }) }
}
