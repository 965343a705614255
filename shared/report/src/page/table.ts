import { text, type Html } from '../html.ts'
import { shorten, visible } from '../printable.ts'
import { embeddedRows } from './embed.ts'
import { joined, tag } from './markup.ts'
import type { PageColumn, TableOnPage } from './page.ts'

/** Rows that are there without a script; the others are made from data when they are asked for. */
const plainRows = 200
/** A page of more is none that a browser opens in seconds. */
const mostRows = 100_000
/** Longer cells are cut, in UTF-16 units. */
const longestCell = 1000

/** A table, and what its script needs to search, sort and filter it. */
export function tableBlocks({ title, columns, rows, empty = 'None.' }: TableOnPage): Html[] {
  if (rows.length === 0) return [tag('p', { class: 'empty' }, text(empty))]
  const kept = rows.slice(0, mostRows)
  const shown = kept.map((row) => columns.map((_, index) => shorten(visible(row[index] ?? ''), longestCell)))
  const table = tag(
    'table',
    {},
    tag('thead', {}, tag('tr', {}, ...columns.map(headingCell))),
    tag(
      'tbody',
      {},
      joined(
        shown.slice(0, plainRows).map((row) => bodyRow(row, columns)),
        '\n',
      ),
    ),
  )
  const later = shown.slice(plainRows)
  return [
    tag('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': title }, table),
    ...(later.length > 0 ? [withoutScript(later.length), embeddedRows(later)] : []),
    ...(rows.length > kept.length ? [leftOut(rows.length - kept.length)] : []),
  ]
}

function headingCell({ heading, kind, filter, link }: PageColumn): Html {
  return tag(
    'th',
    { scope: 'col', 'data-kind': kind, 'data-filter': filter === true || undefined, 'data-link': link },
    text(heading),
  )
}

function bodyRow(cells: readonly string[], columns: readonly PageColumn[]): Html {
  return tag('tr', {}, ...columns.map((column, index) => bodyCell(cells[index] ?? '', column)))
}

function bodyCell(value: string, { kind, link }: PageColumn): Html {
  if (kind === 'level') return tag('td', { class: kind }, levelBadge(value))
  const content = text(value)
  if (link === undefined || value === '') return tag('td', { class: kind }, content)
  const href = `${link}${encodeURIComponent(value.toWellFormed())}`
  return tag('td', { class: kind }, tag('a', { href, rel: 'noreferrer' }, content))
}

/** A word that says how bad something is, coloured by its value. */
export function levelBadge(level: string): Html {
  return tag('span', { class: 'badge', 'data-level': level }, text(level))
}

function withoutScript(rows: number): Html {
  return tag('p', { class: 'without-script' }, text(`${rows} more rows are shown where scripts may run.`))
}

function leftOut(rows: number): Html {
  return tag('p', {}, text(`${rows} more rows are left out of this page.`))
}
