import { hash } from 'node:crypto'
import type { DocumentKind } from '../document/document.ts'
import { detectionsOf } from './detections.ts'
import { faultFind } from './fault-find.ts'
import type { FileReport } from './report.ts'
import type { RuleSet } from './rule-set.ts'

/** The report of a file that could not be scanned, which says just that. */
export function unscanned(
  { path, kind = 'knowledge', size = 0 }: { path: string; kind?: DocumentKind | undefined; size?: number },
  reason: string,
  rules: RuleSet,
): FileReport {
  const finds = [faultFind({ start: 0, message: `Expected a file that can be scanned: ${reason}.` }, rules)]
  const detections = detectionsOf(finds, { path }, { placeOf: () => ({ line: 1, column: 1 }) })
  const nothing = { unlisted: {}, suppressions: [], tools: [], servers: [] }
  return { path, kind, sha256: hash('sha256', ''), size, detections, ...nothing }
}
