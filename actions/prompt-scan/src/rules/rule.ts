import type { Severity } from '@seaworthy/verdict'
import type { Document, DocumentKind } from '../document/document.ts'
import type { RepositoryFacts } from '../governance/facts.ts'
import type { Segment, Surface } from '../document/segment.ts'
import type { Encoding } from '../text/decoded.ts'

/** What is published of a rule: documentation page, SARIF descriptor, and the sentences of its findings. */
export interface RuleInfo {
  /** `PS301`; the first digit is its group. */
  id: string
  /** Kebab-case, stable: `override-instructions`. */
  name: string
  /** A few words for headings: "Overrides earlier instructions". */
  title: string
  /** Of a match in plain context. */
  severity: Severity
  /** How sure a match is a fault. Low-confidence rules never exceed medium severity. */
  confidence: 'high' | 'medium' | 'low'
  /** What it finds: one or two sentences. */
  meaning: string
  /** What an attacker or an accident makes of it: one or two sentences. */
  why: string
  /** What to do: one sentence in the imperative, the remedy of its findings. */
  fix: string
  mappings: Mappings
  /** Tests of the rule, and its documentation. At least two of each. */
  examples: { bad: Example[]; good: Example[] }
}

export interface Mappings {
  /** OWASP Top 10 for LLM Applications 2025: `LLM01`. */
  owasp: string[]
  /** OWASP Top 10 for Agentic Applications 2026: `ASI01`. */
  agentic: string[]
  /** MITRE ATLAS technique: `AML.T0051.001`. */
  atlas: string[]
  /** CWE numbers. */
  cwe: number[]
}

/** A whole file at a path: the path decides how it is read. */
export interface Example {
  path: string
  content: string
}

/** Looks at one text that a model reads. */
export interface TextRule {
  info: RuleInfo
  on: 'text'
  /** The cheap test that a text must pass before `find` sees it. */
  needs: Needs
  /** Surfaces it looks at; without it, all but `string`. */
  surfaces?: readonly Surface[]
  /** Whether quotation, code fences, tables, negation and writing about attacks lower its severity. */
  context: 'lowers' | 'ignored'
  /**
   * Encodings that are this rule's findings: the engine decodes such texts and makes a finding of this rule when another
   * rule finds something in the decoded text.
   */
  encodings?: readonly Encoding[]
  /** With `encodings`: how bad a decoded text is by itself, when no rule finds anything in it. */
  judges?: (decoded: string) => Severity | undefined
  find(view: TextView): Iterable<Match>
}

/**
 * `words`: at least one of these, lower-case, stands in the lower-cased text. Keep words rare and at least 4 letters. With
 * `messages`, a text that is no longer than a message is looked at without any of them, and longer ones of `surfaces` alone.
 */
export type Needs =
  | { words: readonly string[]; messages?: 'all'; surfaces?: readonly Surface[] | undefined }
  | { characters: 'non-ascii' | 'control' }
  | 'nothing'

/** UTF-16 code units of the longest text that counts as a message. */
export const longestMessage = 1500

/** A text as text rules see it. */
export interface TextView {
  text: string
  /** The text in lower case, of the same length. */
  lower: string
  segment: Segment
  document: Pick<Document, 'path' | 'kind'>
  /** Offsets at which the rule's own `needs.words` stand, ascending; empty for other needs, and in messages of `messages`. */
  anchors: readonly number[]
}

/** Looks at a whole document: its data, its code, its template. */
export interface DocumentRule {
  info: RuleInfo
  on: 'document'
  kinds: readonly DocumentKind[]
  find(document: Document): Iterable<Match>
}

/** What a rule found. Offsets are into the view's text for text rules, and into the source for document rules. */
export interface Match {
  start: number
  end: number
  /** One sentence: what was found, naming it. */
  message: string
  /** When this match is worse or milder than the rule's own. */
  severity?: Severity
  /** The hidden, encoded or obfuscated text in the clear. */
  decoded?: string
  /**
   * When the matched text is itself a secret, which no output shows whole: `random` for keys that nobody guesses from a
   * hash, `guessable` for passwords, card numbers and their like, of which not even a hash is given out.
   */
  secret?: 'random' | 'guessable'
  /** Edits of the source that remove it safely: hidden characters alone. Offsets as of the match. */
  edits?: readonly { start: number; end: number; replacement: string }[]
}

/** Looks at what all files say together. */
export interface RepositoryRule {
  info: RuleInfo
  on: 'repository'
  /** Whether it compares with what was approved elsewhere: a comment in the compared file is no approval. */
  asksApproval?: true
  find(facts: RepositoryFacts): Iterable<RepositoryMatch>
}

export interface RepositoryMatch {
  /** Of the file it is told at, relative to the scanned folder. */
  path: string
  line: number
  column: number
  message: string
  severity?: Severity
}

/** Told by the engine itself: what could not be read, what stood in encoded text, what a suppression does. */
export interface EngineRule {
  info: RuleInfo
  on: 'engine'
}

export type Rule = TextRule | DocumentRule | RepositoryRule | EngineRule
