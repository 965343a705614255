import type { Comparison } from './measure.ts'

/** One line of the result: what was compared with what, and the most that it may take. */
export interface Row extends Comparison {
  bench: string
  what: string
  against: string
  /** In milliseconds; without it the row only informs. */
  limit?: number
}

/** Whether a row is over its limit. */
export function isOver({ subject, limit }: Row): boolean {
  return limit !== undefined && subject > limit
}

/** The rows as a Markdown table. */
export function markdownTable(rows: Row[]): string {
  const head = ['bench', 'what', 'ms', 'against', 'ms', 'ratio', 'limit ms', 'result']
  return markdown([head, ...rows.map(cellsOf)])
}

/** Lines of cells, of which the first is the head, as a Markdown table, padded so that it is readable in a terminal. */
export function markdown(lines: readonly string[][]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0), 3))
  const [first = '', ...rest] = lines.map(
    (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  )
  return [first, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest].join('\n')
}

function cellsOf(row: Row): string[] {
  return [
    row.bench,
    row.what,
    row.subject.toFixed(1),
    row.against,
    row.baseline.toFixed(1),
    row.ratio.toFixed(2),
    row.limit?.toFixed(1) ?? '',
    row.limit === undefined ? '' : isOver(row) ? 'over' : 'ok',
  ]
}
