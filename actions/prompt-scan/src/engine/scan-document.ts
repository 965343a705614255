import type { Document } from '../document/document.ts'
import { suppressionsIn } from '../governance/suppression.ts'
import { detectionsOf } from './detections.ts'
import { findAll } from './find-all.ts'
import { serverFacts, toolFacts } from './declared-facts.ts'
import { Lines } from './lines.ts'
import type { FileReport } from './report.ts'
import type { RuleSet } from './rule-set.ts'

/** What the rules say of a document. */
export type DocumentScan = Pick<FileReport, 'detections' | 'unlisted' | 'suppressions' | 'tools' | 'servers'>

/** Runs all rules on a document. Pure; its time grows with the document alone. */
export function scanDocument(document: Document, rules: RuleSet): DocumentScan {
  const finds = findAll(document, rules)
  const lines = new Lines(document.source)
  return {
    detections: detectionsOf(finds.listed(), document, lines),
    unlisted: finds.unlisted(),
    suppressions: suppressionsIn(document),
    tools: toolFacts(document, lines),
    servers: serverFacts(document, lines),
  }
}
