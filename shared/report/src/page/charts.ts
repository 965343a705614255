import { partsOf } from '../chart.ts'
import { text, type Html } from '../html.ts'
import type { ChartSection } from '../sections.ts'
import { tag } from './markup.ts'

/** Charts beside each other; those without a positive value are left out. */
export function chartsBlock(charts: readonly ChartSection[]): Html {
  return tag('div', { class: 'chart-grid' }, ...charts.flatMap(barChart))
}

/** Bars within a table: its words and numbers say the same to those who do not see the bars. */
function barChart(chart: ChartSection): Html[] {
  const parts = partsOf(chart)
  const largest = Math.max(...parts.map(({ value }) => value))
  const total = parts.reduce((sum, { value }) => sum + value, 0)
  const rows = parts.map(({ label, value, size }) => {
    const share = `${((value / total) * 100).toFixed(1)} %`
    return tag(
      'tr',
      {},
      tag('th', { scope: 'row' }, text(label)),
      tag('td', { class: 'bar' }, bar(value / largest)),
      tag('td', { class: 'number' }, text(size)),
      tag('td', { class: 'number' }, text(share)),
    )
  })
  if (rows.length === 0) return []
  return [tag('table', { class: 'chart' }, tag('caption', {}, text(chart.title)), tag('tbody', {}, ...rows))]
}

function bar(part: number): Html {
  const width = Math.max(0.5, part * 100).toFixed(2)
  return tag(
    'svg',
    { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' },
    tag('rect', { class: 'track', width: 100, height: 10 }),
    tag('rect', { class: 'value', width, height: 10 }),
  )
}
