import type { DocumentKind } from '../document/document.ts'

/** A file that is to be read. */
export interface FoundFile {
  /** Relative to the scanned folder, with `/`: the name under which an agent meets it. */
  path: string
  /** Absolute, without links. */
  file: string
  /** Bytes. */
  size: number
  /** What its path says it is; undefined when its content must tell. */
  kind: DocumentKind | undefined
}

/** What a folder holds for a scan. */
export interface FoundFiles {
  files: FoundFile[]
  /** What an agent may look for and cannot be read: a finding, not only a remark. Of no kind when its name cannot be read. */
  unreadable: { path: string; kind?: DocumentKind; reason: string }[]
  /** What is left out, and why. */
  skipped: Skipped[]
}

export interface Skipped {
  path: string
  reason: string
  /** Of a file that the configuration excludes and whose path says that a model reads it. */
  excluded?: DocumentKind
}
