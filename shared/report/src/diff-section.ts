import { element, preformatted, text, type Html } from './html.ts'
import { shorten, visible } from './printable.ts'
import type { DiffSection } from './sections.ts'

/** Longer diffs are folded in the summary: the next one must not be a page away. */
const unfoldedLines = 60
/** The job's log is for skimming; the whole diff is in the summary and in the verdict. */
const loggedLines = 200
/** In UTF-16 units. Longer lines are cut, so that no single line can fill a page. */
const longestLine = 2000

/** A text diff for the summary: inert, and at most so many lines of it. */
export function diffBlocks(section: DiffSection, maximumLines: number): Html[] {
  const { lines, left } = linesOf(section, maximumLines)
  const body = preformatted('diff', left > 0 ? [...lines, moreLines(left)] : lines)
  if (lines.length <= unfoldedLines) return [element('h4', text(section.title)), body]
  return [element('details', element('summary', element('strong', text(section.title))), body)]
}

/** A text diff for the log. */
export function diffLines(section: DiffSection): string[] {
  const { lines, left } = linesOf(section, loggedLines)
  return [section.title, ...(left > 0 ? [...lines, moreLines(left)] : lines).map((line) => `  ${line}`)]
}

function linesOf({ text: whole }: DiffSection, maximum: number): { lines: string[]; left: number } {
  const all = whole.replace(/\n$/, '').split('\n')
  const lines = all.slice(0, maximum).map((line) => shorten(visible(line), longestLine))
  return { lines, left: all.length - lines.length }
}

function moreLines(left: number): string {
  return `… ${left} more lines are in the full verdict.`
}
