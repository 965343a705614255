import { element, mermaid, text, type Html } from './html.ts'
import { formatBytes } from './measured.ts'
import { shorten, visible } from './printable.ts'
import type { ChartSection } from './sections.ts'

/** More parts than this cannot be told apart; the smallest share one. */
const maximumParts = 12
/** The longest bar in the log, and the longest label, in characters. */
const barWidth = 30
const labelWidth = 40

export interface Part {
  label: string
  value: number
  /** With its unit, as people read it. */
  size: string
}

/** A pie for the summary; nothing when no value is positive. */
export function chartBlocks(chart: ChartSection): Html[] {
  const labels = new Set<string>()
  const lines = partsOf(chart).map(
    ({ label, value, size }) => `    "${unique(mermaidLabel(`${label} ${size}`), labels)}" : ${mermaidNumber(value)}`,
  )
  return lines.length === 0 ? [] : [element('h4', text(chart.title)), mermaid(['pie', ...lines])]
}

/** Bars for the log. */
export function chartLines(chart: ChartSection): string[] {
  const parts = partsOf(chart).map(({ label, ...part }) => ({ ...part, label: shorten(visible(label), labelWidth) }))
  const largest = Math.max(...parts.map(({ value }) => value))
  const widest = Math.max(...parts.map(({ label }) => label.length))
  const bars = parts.map(({ label, value, size }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((value / largest) * barWidth)))
    return `  ${label.padEnd(widest)}  ${bar} ${size}`
  })
  return bars.length === 0 ? [] : [chart.title, ...bars]
}

/** Positive values, largest first. What is too small for a part of its own is one part together. */
export function partsOf({ values, unit }: ChartSection): Part[] {
  const positive = Object.entries(values).filter(([, value]) => Number.isFinite(value) && value > 0)
  const sorted = positive.sort(([, a], [, b]) => b - a)
  const small = sorted.length > maximumParts ? sorted.splice(maximumParts - 1) : []
  const sum = small.reduce((total, [, value]) => total + value, 0)
  const all = small.length > 0 ? [...sorted, [`${small.length} others`, sum] as const] : sorted
  return all.map(([label, value]) => ({
    label,
    value,
    size: unit === 'bytes' ? formatBytes(value) : count(value, unit),
  }))
}

function count(value: number, unit = ''): string {
  return `${value} ${unit}`.trim()
}

/**
 * A text that Mermaid cannot take for anything else. Mermaid looks for directives (`%%{`), entities (`#…;`) and HTML in
 * strings too, and has no escape for them: only letters, digits and harmless signs are left.
 */
function mermaidLabel(label: string): string {
  return shorten(visible(label), 2 * labelWidth).replace(/[^\p{L}\p{M}\p{N} ._/+()…-]/gu, '_')
}

/** Mermaid keeps only the first of equal labels. */
function unique(label: string, taken: Set<string>): string {
  let free = label
  for (let copy = 2; taken.has(free); copy++) free = `${label} (${copy})`
  taken.add(free)
  return free
}

/** Mermaid reads decimal numbers without exponents. */
function mermaidNumber(value: number): string {
  return Math.min(Math.max(value, 1e-6), Number.MAX_SAFE_INTEGER)
    .toFixed(6)
    .replace(/\.?0+$/, '')
}
