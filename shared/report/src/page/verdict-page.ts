import { bySeverity, type Finding, type Json, type Verdict } from '@seaworthy/verdict'
import { showPlace } from '../log.ts'
import { humanName, humanValue, measuredParts, type MeasuredTable } from '../measured.ts'
import { headline } from '../summary.ts'
import type { Page, PageColumn, PageSection, TableOnPage } from './page.ts'

/** The page of any action's verdict: what changed, findings, measured tables and charts. */
export function verdictPage(action: string, verdict: Verdict): Page {
  const { facts, tables, changes, diffs, charts } = measuredParts(verdict.measured)
  const sections: PageSection[] = [
    ...changes.map(measuredTable),
    ...(diffs.length > 0 ? [{ kind: 'diffs' as const, title: 'Texts that changed', diffs }] : []),
    findingsTable(verdict.findings),
    ...(charts.length > 0 ? [{ kind: 'charts' as const, title: 'Charts', charts }] : []),
    ...tables.map(measuredTable),
  ]
  return {
    title: action,
    verdict: { outcome: verdict.outcome, headline: headline(verdict) },
    facts: facts.map(([name, value]) => [humanName(name), humanValue(name, value)]),
    sections,
  }
}

/** All findings, worst first. */
export function findingsTable(findings: readonly Finding[]): TableOnPage {
  return {
    kind: 'table',
    title: 'Findings',
    columns: [
      { heading: 'severity', kind: 'level', filter: true },
      { heading: 'what was found', kind: 'prose' },
      { heading: 'what to do', kind: 'prose' },
      { heading: 'where', kind: 'code' },
      { heading: 'rule', kind: 'code', filter: true },
    ],
    rows: findings
      .toSorted(bySeverity)
      .map(({ severity, message, remedy, at, rule }) => [severity, message, remedy, at ? showPlace(at) : '', rule]),
    empty: 'Nothing was found.',
  }
}

const levels: ReadonlySet<string> = new Set(['severity', 'verdict', 'decision', 'outcome'])

function measuredTable({ name, columns, rows }: MeasuredTable): TableOnPage {
  const value = (row: Record<string, Json>, column: string): Json => row[column] ?? ''
  return {
    kind: 'table',
    title: humanName(name),
    columns: columns.map((column): PageColumn => {
      if (levels.has(column)) return { heading: humanName(column), kind: 'level', filter: true }
      const isNumber = rows.every((row) => typeof value(row, column) === 'number')
      return { heading: humanName(column), ...(isNumber && { kind: 'number' }) }
    }),
    rows: rows.map((row) => columns.map((column) => humanValue(column, value(row, column)))),
  }
}
