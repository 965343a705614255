import { wrap } from './wrap.ts'

/** Between two columns. */
const gap = '  '
/** No column becomes narrower than this, whatever the width. */
const narrowest = 8

/** A table in lines of at most `width` characters: the widest columns give way, and long cells are wrapped. */
export function tableLines(headings: string[], rows: string[][], width: number): string[] {
  const widths = columnWidths([headings, ...rows], width)
  const rule = widths.map((column) => '─'.repeat(column))
  return [headings, rule, ...rows].flatMap((row) => rowLines(row, widths))
}

function columnWidths(rows: string[][], width: number): number[] {
  const columns = rows[0]?.length ?? 0
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const room = width - gap.length * (columns - 1)
  while (sum(widths) > room) {
    const widest = widths.indexOf(Math.max(...widths))
    const narrower = (widths[widest] ?? 0) - 1
    if (narrower < narrowest) break
    widths[widest] = narrower
  }
  return widths
}

function rowLines(row: string[], widths: number[]): string[] {
  const cells = widths.map((width, column) => wrap(row[column] ?? '', width))
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => (cells[column]?.[line] ?? '').padEnd(width))
      .join(gap)
      .trimEnd(),
  )
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
