import type { Segment } from '../document/segment.ts'

/** What the parse of a source file found about prompts and what flows into and out of a model. */
export interface CodeFacts {
  language: 'javascript' | 'typescript' | 'python'
  /** Findings' raw material; the code folder decides its shape, and its rules are the only readers. */
  sites: CodeSite[]
}

/** A construct that a code rule judges, with its place in the source. */
export interface CodeSite {
  /** For example `untrusted-in-system`, `template-from-variable`, `output-to-shell`. */
  construct: string
  start: number
  end: number
  role?: Segment['role']
  /** The expression or call as written, shortened. */
  expression: string
  /** What it was traced to: `process.argv`, `req.body`, `fetch()`. */
  origin?: string
}
