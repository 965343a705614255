import type { Component } from './component.ts'

/** All that was found, before it is written or judged. */
export interface Inventory {
  /** What the bill is of: the app. */
  subject: Component
  /** Sorted by ref in code-unit order. */
  components: Component[]
  /** Refs a component depends on directly; the subject's ref is a key too. Sorted. */
  dependencies: ReadonlyMap<string, readonly string[]>
  /** How much is known of what. */
  completeness: Completeness[]
  /** What could not be read: never silent. */
  faults: Fault[]
}

/** Whether all dependencies of these components are listed. `complete` only where a lock file proves the whole closure. */
export interface Completeness {
  aggregate: 'complete' | 'incomplete' | 'unknown'
  refs: string[]
  /** The file that proves it, or why it is not known. */
  because: string
}

/** Something that could not be read or does not fit. */
export interface Fault {
  /** `sbom/lock-invalid`, `sbom/lock-conflict`, `sbom/archive-broken` … */
  rule: string
  /** One sentence: what was expected, what was found. */
  message: string
  /** One sentence: what to do. */
  remedy: string
  /** Relative, as in Evidence. */
  file: string
  line?: number
}
