import nodePath from 'node:path'
import { bySeverity, type Finding, type Json, type Outcome, type Place, type Verdict } from '@seaworthy/verdict'
import { chartBlocks } from './chart.ts'
import { diffBlocks } from './diff-section.ts'
import { breakable, code, element, stacked, table, text, type Html } from './html.ts'
import { humanName, humanValue, measuredParts, type MeasuredTable } from './measured.ts'

/** GitHub drops a step's summary that is larger (actions/runner, CreateStepSummaryCommand); a little is left for others. */
const maximumBytes = 1024 * 1024 - 4096

const signs: Record<string, string> = { pass: '✅', fail: '❌', missing: '❌', hold: '⏸️' }

/**
 * The step summary of a verdict, as HTML blocks within Markdown: what comes from outside stays text. What changed comes
 * first, since that is what a reviewer looks for. When it would not fit GitHub's limit, rows and lines are left out,
 * counted, and looked for in the verdict file.
 */
export function summaryOf(action: string, verdict: Verdict, verdictPath: string): string {
  for (let rows = 5000; ; rows = Math.floor(rows / 2)) {
    const summary = render(action, verdict, verdictPath, rows)
    if (Buffer.byteLength(summary) <= maximumBytes) return summary
    if (rows === 0) return render(action, { ...verdict, findings: [], measured: {} }, verdictPath, 0)
  }
}

function render(action: string, verdict: Verdict, verdictPath: string, rows: number): string {
  const { facts, tables, changes, diffs, charts, documents } = measuredParts(verdict.measured)
  const titled = (all: MeasuredTable[]): Html[] => all.flatMap((each) => tableBlocks(each, rows))
  const blocks: Html[] = [
    element('h3', text(`${sign(verdict.outcome)} ${action}: ${headline(verdict)}`)),
    ...titled(changes),
    ...diffs.slice(0, rows).flatMap((diff) => diffBlocks(diff, rows)),
    ...leftOut(diffs.length - rows, 'texts that changed'),
    ...limited(verdict.findings.toSorted(bySeverity), rows, findingsTable),
    ...titled(tables),
    ...(rows > 0 ? charts.slice(0, rows).flatMap(chartBlocks) : []),
    ...limited(facts, rows, (shown) =>
      table(
        ['measured', 'value'],
        shown.map(([name, value]) => [text(humanName(name)), cell(name, value)]),
      ),
    ),
    ...documents.slice(0, rows).map(({ title }) => element('p', text(`${title}: in the full verdict.`))),
    element('p', text('Full verdict: '), code(verdictPath)),
  ]
  // The blank line ends an HTML block, so that the next starts afresh.
  return `${blocks.map(({ html }) => html).join('\n\n')}\n`
}

function tableBlocks({ name, columns, rows: all }: MeasuredTable, rows: number): Html[] {
  const shown = (part: MeasuredTable['rows']): Html =>
    table(
      columns.map(humanName),
      part.map((row) => columns.map((column) => cell(column, row[column] ?? ''))),
    )
  return [element('h4', text(humanName(name))), ...limited(all, rows, shown)]
}

/** "pass", "fail: 2 critical, 1 high". */
export function headline({ outcome, findings }: Verdict): string {
  const counts = Object.entries(Object.groupBy(findings.toSorted(bySeverity), ({ severity }) => severity))
  return [outcome, counts.map(([severity, group]) => `${group.length} ${severity}`).join(', ')]
    .filter(Boolean)
    .join(': ')
}

/** The sign before an outcome, for eyes that skim. */
export function sign(outcome: Outcome | 'missing'): string {
  return signs[outcome] ?? ''
}

function limited<T>(items: T[], rows: number, show: (shown: T[]) => Html): Html[] {
  if (items.length === 0) return []
  return [...(rows > 0 ? [show(items.slice(0, rows))] : []), ...leftOut(items.length - rows, 'rows')]
}

function leftOut(left: number, what: string): Html[] {
  return left > 0 ? [element('p', text(`${left} more ${what} are in the full verdict.`))] : []
}

function findingsTable(findings: Finding[]): Html {
  return table(
    ['severity', 'where', 'what was found, and what to do', 'rule'],
    findings.map(({ severity, at, message, remedy, rule }) => [
      text(severity),
      at ? code(shownPlace(at)) : text(''),
      stacked(breakable(message), element('strong', text(`→ ${remedy}`))),
      code(rule),
    ]),
  )
}

function cell(key: string, value: Json): Html {
  const shown = humanValue(key, value)
  if (key === 'verdict') return text(`${signs[shown] ?? ''} ${shown}`)
  // Prose is text; identifiers, digests and paths are code.
  return typeof value !== 'string' || /\s/.test(shown) || shown === ''
    ? breakable(shown)
    : element('code', breakable(shown))
}

/** A file outside the workspace, as evidence is, by its name alone: the whole path is in the verdict. */
function shownPlace({ file, line }: Place): string {
  const name = nodePath.isAbsolute(file) ? nodePath.basename(file) : file
  return line === undefined ? name : `${name}:${line}`
}
