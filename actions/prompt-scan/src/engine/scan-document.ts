import type { Document } from '../document/document.ts'
import { suppressionsIn } from '../governance/suppression.ts'
import { detectionsOf } from './detections.ts'
import { findAll } from './find-all.ts'
import { Lines } from './lines.ts'
import type { FileReport } from './report.ts'
import type { RuleSet } from './rule-set.ts'

/** What the rules say of a document. */
export type DocumentScan = Pick<FileReport, 'detections' | 'unlisted' | 'suppressions'>

/** Runs all rules on a document. Pure; its time grows with the document alone. */
export function scanDocument(document: Document, rules: RuleSet): DocumentScan {
  const finds = findAll(document, rules)
  return {
    detections: detectionsOf(finds.listed(), document, new Lines(document.source)),
    unlisted: finds.unlisted(),
    suppressions: suppressionsIn(document.source),
  }
}
