import type { Region } from './region.ts'

/** What the lines of a Markdown text are: code fences, tables, block quotes and HTML comments, by kind. */
export interface Blocks {
  fences: Region[]
  tables: Region[]
  blockQuotes: Region[]
  /** People do not see them: nothing in them is a quotation or an example. */
  comments: Region[]
}

const fenceLine = /^[ \t>]{0,12}(?:[-*+][ \t]{1,4}|\d{1,3}[.)][ \t]{1,4})?(?<fence>`{3,}|~{3,})/
const quoteLine = /^[ \t]{0,3}>/

/** Reads a text line by line, once. Block structure as in CommonMark 0.31, tables as in GitHub's Markdown. */
export function blocksOf(text: string): Blocks {
  const blocks: Blocks = { fences: [], tables: [], blockQuotes: [], comments: [] }
  let fence: { start: number; mark: string } | undefined
  for (let at = 0; at < text.length;) {
    const end = lineEnd(text, at)
    const line = text.slice(at, Math.min(end, at + longestLine))
    const mark = fenceLine.exec(line)?.groups?.['fence']
    if (fence) {
      if (mark !== undefined && mark.startsWith(fence.mark)) {
        blocks.fences.push({ start: fence.start, end, kind: 'fenced' })
        fence = undefined
      }
    } else if (mark !== undefined) fence = { start: at, mark }
    else if (quoteLine.test(line)) extend(blocks.blockQuotes, at, end, 'quoted')
    else if (isTableRow(line)) extend(blocks.tables, at, end, 'table')
    else at = skipComment(text, at, end, blocks)
    at = Math.max(at, end) + 1
  }
  if (fence) blocks.fences.push({ start: fence.start, end: text.length, kind: 'fenced' })
  return blocks
}

/** Characters of a line that its kind is told from. */
const longestLine = 2000

/** A row between bars, or the rule below the head of a table. */
function isTableRow(line: string): boolean {
  const row = line.trim()
  if (row.length > 1 && row.startsWith('|') && row.endsWith('|')) return true
  return row.includes('|') && row.includes('-') && /^[ \t:|-]+$/.test(row)
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function extend(regions: Region[], start: number, end: number, kind: Region['kind']): void {
  const last = regions.at(-1)
  if (last && last.end + 1 === start) last.end = end
  else regions.push({ start, end, kind })
}

/** Takes the comments that begin on a line. Returns where the last one ends, when that is behind the line. */
function skipComment(text: string, start: number, end: number, { comments }: Blocks): number {
  let behind = start
  for (let at = commentIn(text, start, end); at >= 0; at = commentIn(text, behind, end)) {
    const close = text.indexOf('-->', at + 4)
    behind = close < 0 ? text.length : close + 3
    comments.push({ start: at, end: behind, kind: 'comment' })
  }
  return Math.max(behind - 1, start)
}

/** Looks no further than `end`: a search of the whole rest from every line takes time by the square. */
function commentIn(text: string, from: number, end: number): number {
  const at = text.slice(from, end).indexOf('<!--')
  return at < 0 ? at : from + at
}
