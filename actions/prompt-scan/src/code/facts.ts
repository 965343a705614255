import type { Segment } from '../document/segment.ts'

export type CodeLanguage = 'javascript' | 'typescript' | 'tsx' | 'python'

/** What the parse of a source file found about prompts and what flows into and out of a model. */
export interface CodeFacts {
  language: CodeLanguage
  /** Findings' raw material; the code folder decides its shape, and its rules are the only readers. */
  sites: CodeSite[]
}

/** What a code rule looks for: each rule reads the sites of one construct. */
export type Construct =
  | 'untrusted-in-system'
  | 'undelimited-in-user'
  | 'template-from-value'
  | 'chat-by-concatenation'
  | 'retrieved-as-system'
  | 'output-executed'
  | 'unbounded-history'
  | 'unbounded-loop'
  | 'shell-tool'
  | 'remote-prompt'
  | 'secret-in-prompt'
  | 'secret-place'

/** A construct that a code rule judges, with its place in the source. */
export interface CodeSite {
  construct: Construct
  start: number
  end: number
  role?: Segment['role']
  /** The expression or call as written, shortened. */
  expression: string
  /** What it was traced to. */
  origin?: Origin
  /** What receives it: `eval`, `innerHTML`, `the description of the tool lookup`. */
  sink?: string
  /** Whether the construct alone is a fault, or only a hint of one. */
  certainty: 'fault' | 'hint'
}

/** Where a value comes from. */
export interface Origin {
  kind: OriginKind
  /** As written, shortened: `process.argv`, `req.body`, `fetch()`. */
  name: string
}

export type OriginKind =
  | 'request'
  | 'network'
  | 'file'
  | 'database'
  | 'clipboard'
  | 'window'
  | 'retrieval'
  | 'tool'
  | 'argument'
  | 'message'
  | 'input'
  | 'environment'
  | 'secret'
  | 'parameter'
  | 'model'
