import type { Budget } from '@seaworthy/archives'
import type { ByteSource } from '@seaworthy/files'
import type { Severity } from '@seaworthy/verdict'

/** Something in a file's content that makes loading it unsafe, or that could not be judged. */
export interface ContentFinding {
  /** Stable id: "pickle/import", "safetensors/overlap". */
  rule: string
  severity: Severity
  /** One sentence: what was expected, what was found. */
  message: string
  /** One sentence: what to do. */
  remedy: string
  /** The content may be harmless, and cannot be judged. Alone, such findings make the verdict `unknown`; none lets it pass. */
  unjudged?: true
  /** Bytes from the start of the file, or of the member that the message names. */
  offset?: number
}

/** What a reader learned of a file: findings, and facts that the manifest or a diff can use. */
export interface Content {
  findings: ContentFinding[]
  facts?: {
    /** The chat template that the file carries, as it stands there. */
    chatTemplate?: string
    /** Files that this one needs, relative to its folder: external data, shards. */
    needs?: string[]
    /** How many bytes each of those must have at least, where this one tells. */
    neededBytes?: Record<string, number>
    /** Metadata: architecture, quantisation, licence, … */
    metadata?: Record<string, string | number | boolean>
  }
}

/** Reads the members of a container by the same rules as files, with depth and size bounded by the context. */
export interface ScanContext {
  /** Judges bytes inside another file; its findings name the member. */
  scanMember(name: string, source: ByteSource): ContentFinding[]
  /** How much may still be unpacked of the whole file. Hand it to the archive's reader. */
  readonly budget?: Budget
}

/** A file format that is recognised by its content, never by its name. */
export interface Format {
  /** As reports name it: "safetensors", "pickle", "pytorch-zip". */
  readonly name: string
  /** The bytes, one of which such content begins with; any, when it does not say. */
  readonly firstBytes?: readonly number[]
  /** What several formats have in common, asked once for all of them: without it, none of them matches. */
  readonly requires?: (source: ByteSource) => boolean
  /** Whether the bytes are of this format, from their first 4 KiB and random access. Cheap. */
  matches(head: Buffer, source: ByteSource): boolean
  /** Reads and judges. Never throws for malformed input: that is a finding. Bounded in time and memory. */
  read(source: ByteSource, context: ScanContext): Content
}
