import type { Severity } from '@seaworthy/verdict'
import type { DocumentKind } from '../document/document.ts'
import type { Suppression } from '../governance/suppression.ts'

/** What the scan of one file gives: small and plain, so that it crosses threads and lies in the cache. */
export interface FileReport {
  /** Relative to the scanned folder, with `/`. */
  path: string
  kind: DocumentKind
  /** Of the file's bytes. */
  sha256: string
  size: number
  detections: Detection[]
  /** What rules over the whole repository need: declared tools and servers. */
  tools: ToolFact[]
  servers: ServerFact[]
  /** The comments of the file that accept findings. */
  suppressions: Suppression[]
  /** How many more detections of a rule there are than are listed, by rule: a file may hold a million of one. */
  unlisted: Record<string, number>
}

/** A match at its place in the file, its severity settled by context. */
export interface Detection {
  rule: string
  severity: Severity
  message: string
  line: number
  column: number
  endLine: number
  endColumn: number
  /** The matched source, at most 200 characters. */
  excerpt: string
  decoded?: string
  /** The rule whose match the hidden, encoded or obfuscated text is, when that is what makes it a finding. */
  inner?: string
  /** Why the severity is lower than the rule's: `quoted`, `fenced`, `table`, `negated`, `about attacks`. */
  lowered?: string
  edits?: PlacedEdit[]
  /** Stable over moved lines and reformatting: sha256 of rule, path and the matched text without its white space. */
  fingerprint: string
}

/** An edit of the source, in UTF-16 code units, by offset from 0 and by place from 1. */
export interface PlacedEdit {
  start: number
  end: number
  place: { line: number; column: number; endLine: number; endColumn: number }
  replacement: string
}

/** A tool as the repository declares it to a model. */
export interface ToolFact {
  name: string
  /** Of the server, or of the file that declares it. */
  owner: string
  /** sha256 of the tool's declaration as canonical JSON (RFC 8785). */
  digest: string
  line: number
  column: number
}

export interface ServerFact {
  name: string
  line: number
  column: number
}
