import type { Outcome } from '@seaworthy/verdict'
import type { ChartSection, DiffSection } from '../sections.ts'

/** What one self-contained HTML page shows. All texts are plain: whatever they hold, it is shown and does nothing. */
export interface Page {
  title: string
  /** Over the title, in small letters: the action that made the page. */
  kicker?: string
  verdict?: { outcome: Outcome; headline: string }
  /** One line each: a name, and a value. */
  facts: readonly (readonly [name: string, value: string])[]
  sections: readonly PageSection[]
}

export type PageSection = TableOnPage | ChartsOnPage | DiffsOnPage

interface Titled {
  /** Also in the table of contents. */
  title: string
  /** A sentence below the title. */
  note?: string
}

/** Rows that can be searched, sorted and filtered. */
export interface TableOnPage extends Titled {
  kind: 'table'
  columns: readonly PageColumn[]
  /** A text for each column. */
  rows: readonly (readonly string[])[]
  /** What stands beside the title in the table of contents. Defaults to the number of rows. */
  count?: string
  /** What is said when there are no rows. Defaults to "None." */
  empty?: string
}

export interface PageColumn {
  heading: string
  /**
   * How cells look and are sorted: `level` is a severity, a decision or an outcome, sorted by how bad it is; `code` is an
   * identifier, which breaks anywhere; `prose` is sentences, which need room. Defaults to `text`.
   */
  kind?: 'text' | 'prose' | 'code' | 'number' | 'level'
  /** Offers a choice among the values: for columns with few different ones. */
  filter?: boolean
  /** Cells lead to this address with their text at the end: `https://osv.dev/vulnerability/`. */
  link?: `https://${string}`
}

export interface ChartsOnPage extends Titled {
  kind: 'charts'
  charts: readonly ChartSection[]
}

export interface DiffsOnPage extends Titled {
  kind: 'diffs'
  diffs: readonly DiffSection[]
}
