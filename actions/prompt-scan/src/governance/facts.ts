import type { DocumentKind } from '../document/document.ts'
import type { FileReport } from '../engine/report.ts'

/** What rules over the whole repository decide from. */
export interface RepositoryFacts {
  reports: readonly FileReport[]
  /** Files that the configuration excludes though their paths say that a model reads them. */
  excluded: readonly { path: string; kind: DocumentKind }[]
  /** Prompts of the model manifest; undefined when there is no manifest. */
  manifest: ListedPrompts | undefined
  /** Approved tools; undefined when there is no lock. */
  lock: ToolLock | undefined
  /** Whether every file was scanned: only then is something that was not met not there. */
  isWhole: boolean
}

export interface ListedPrompts {
  /** Relative to the scanned folder, with `/`. */
  file: string
  prompts: ListedPrompt[]
}

export interface ListedPrompt {
  /** Relative to the scanned folder, with `/`. */
  path: string
  sha256: string
  line: number
  column: number
  exists: boolean
}

export interface ToolLock {
  /** Relative to the scanned folder, with `/`. */
  file: string
  tools: LockedTool[]
}

export interface LockedTool {
  /** Of the server, or the file that declares it. */
  owner: string
  name: string
  /** `sha256:` and 64 hexadecimal digits. */
  digest: string
}
