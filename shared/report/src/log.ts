import { bySeverity, type Finding, type Place, type Verdict } from '@seaworthy/verdict'
import { chartLines } from './chart.ts'
import { diffLines } from './diff-section.ts'
import { humanName, humanValue, measuredParts, type MeasuredTable } from './measured.ts'
import { logLine, shorten, visible } from './printable.ts'
import { headline, sign } from './summary.ts'

/** The widest column of a table in the log, in characters. */
const maximumColumn = 60

/** The verdict as lines of the job's log, what matters most last, where people look: changes, findings, the outcome. */
export function logOf(action: string, verdict: Verdict): string[] {
  const { facts, tables, changes, diffs, charts } = measuredParts(verdict.measured)
  const width = Math.max(0, ...facts.map(([name]) => humanName(name).length))
  return [
    ...tables.flatMap(tableLines),
    ...charts.flatMap(chartLines),
    ...facts.map(([name, value]) => `${humanName(name).padEnd(width)}  ${humanValue(name, value)}`),
    ...changes.flatMap(tableLines),
    ...diffs.flatMap(diffLines),
    ...verdict.findings.toSorted(bySeverity).flatMap(findingLines),
    `${sign(verdict.outcome)} ${action}: ${headline(verdict)}`,
  ].map(logLine)
}

function findingLines({ severity, rule, message, remedy, at }: Finding): string[] {
  return [`${severity} ${rule}${at ? ` at ${showPlace(at)}` : ''}`, `  ${message}`, `  → ${remedy}`]
}

/** `src/a.ts:3:1` */
export function showPlace({ file, line, column }: Place): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')
}

function tableLines({ name, columns, rows }: MeasuredTable): string[] {
  const cells = rows.map((row) =>
    columns.map((column) => shorten(visible(humanValue(column, row[column] ?? '')), maximumColumn)),
  )
  const headings = columns.map(humanName)
  const widths = headings.map((heading, index) =>
    Math.max(heading.length, ...cells.map((row) => row[index]?.length ?? 0)),
  )
  const line = (row: string[]): string =>
    `  ${row.map((value, index) => value.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd()
  return [humanName(name), line(headings), line(widths.map((width) => '─'.repeat(width))), ...cells.map(line)]
}
