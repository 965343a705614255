import { hash } from 'node:crypto'
import { memorySource } from '@seaworthy/files'
import { classifyContent } from '../document/classify-content.ts'
import type { Document, DocumentKind } from '../document/document.ts'
import { readDocument } from '../document/read-document.ts'
import { decodeFile } from './decode-file.ts'
import { isLarge, scanWindows } from './scan-windows.ts'
import type { FileReport } from './report.ts'
import type { RuleSet } from './rule-set.ts'
import { scanDocument } from './scan-document.ts'
import { wholeText } from './whole-text.ts'

/** A file that is to be scanned. */
export interface Subject {
  /** Relative to the scanned folder, with `/`. */
  path: string
  /** What its path says it is; undefined when its content must tell. */
  kind: DocumentKind | undefined
}

/** Scans a file in memory; undefined when its content is nothing to an agent. */
export async function scanBytes(
  { path, kind: known }: Subject,
  bytes: Uint8Array,
  rules: RuleSet,
): Promise<FileReport | undefined> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isLarge(bytes.length)) return scanWindows({ path, kind: known }, memorySource(buffer), rules)
  const { text, faults } = decodeFile(buffer)
  const kind = known ?? classifyContent(path, text)
  if (kind === undefined) return undefined
  const document = await readOrFault(path, text, kind)
  const scan = scanDocument({ ...document, faults: [...faults, ...document.faults] }, rules)
  return { path, kind, sha256: hash('sha256', bytes), size: bytes.length, ...scan }
}

/** What the reader of the format fails on is scanned as plain text, and told. */
async function readOrFault(path: string, source: string, kind: DocumentKind): Promise<Document> {
  try {
    return await readDocument(path, source, kind)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `Expected a file that can be read as ${kind}, and scanned it as plain text: ${reason}.`
    return { path, kind, source, segments: [wholeText(source, kind)], faults: [{ start: 0, message }] }
  }
}
