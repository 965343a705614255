import { hash } from 'node:crypto'
import { classifyContent } from '../document/classify-content.ts'
import { classify, contentMayTell, type Surroundings } from '../document/classify.ts'
import type { Document, DocumentKind } from '../document/document.ts'
import { readDocument } from '../document/read-document.ts'
import { segmentAt } from '../document/segment.ts'
import { decodeFile } from './decode-file.ts'
import type { FileReport } from './report.ts'
import { RuleSet } from './rule-set.ts'
import { scanDocument } from './scan-document.ts'

export interface ScanOptions {
  /** Without it, our own rules, made ready for this one file. */
  rules?: RuleSet
  surroundings?: Surroundings
}

/** Scans one file at its path, alone; undefined when it is nothing to an agent. */
export async function scanFile(
  path: string,
  bytes: Uint8Array,
  { rules = RuleSet.withUserRules([]), surroundings }: ScanOptions = {},
): Promise<FileReport | undefined> {
  const known = classify(path, surroundings)
  if (known === undefined && !contentMayTell(path)) return undefined
  const { text, faults } = decodeFile(bytes)
  const kind = known ?? classifyContent(path, text)
  if (kind === undefined) return undefined
  const document = await readOrFault(path, text, kind)
  const scan = scanDocument({ ...document, faults: [...faults, ...document.faults] }, rules)
  return { path, kind, sha256: hash('sha256', bytes), size: bytes.length, ...scan, tools: [], servers: [] }
}

/** What the reader of the format fails on is scanned as plain text, and told. */
async function readOrFault(path: string, source: string, kind: DocumentKind): Promise<Document> {
  try {
    return await readDocument(path, source, kind)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const whole = segmentAt(source, 0, source.length, { surface: kind === 'code' ? 'string' : 'instructions' })
    const message = `Expected a file that can be read as ${kind}, and scanned it as plain text: ${reason}.`
    return { path, kind, source, segments: [whole], faults: [{ start: 0, message }] }
  }
}
