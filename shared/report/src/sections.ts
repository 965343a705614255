import type { Json } from '@seaworthy/verdict'

/**
 * Measured values that are more than facts and tables. They are plain JSON, told from other values by `kind`, so that
 * they go into the evidence as they are: `measured: { bytesByRole: { kind: 'chart', … }, texts: [{ kind: 'diff', … }] }`.
 * One stands alone or several in an array. A value with another shape is shown as what it is: JSON.
 */
export type Section = DiffSection | ChartSection | DocumentSection

/** What changed in a text. Shown before the findings. */
export type DiffSection = {
  kind: 'diff'
  title: string
  /** Lines that begin with `+`, `-`, a space, or `@@` before each part: the body of a unified diff. */
  text: string
}

/** Parts of a whole: a pie in the summary, bars in the log. */
export type ChartSection = {
  kind: 'chart'
  title: string
  /** By label. Only positive numbers have a part. */
  values: { [label: string]: number }
  /** `bytes` are shown in binary units; any other word is shown after the number. */
  unit?: string
}

/** A value that later readers of the evidence need and people do not: it is named and not shown. */
export type DocumentSection = {
  kind: 'document'
  title: string
  value: Json
}

/** The sections that a measured value is made of; nothing when it is anything else. */
export function sectionsOf(value: Json): Section[] {
  const items = Array.isArray(value) ? value : [value]
  return items.every(isSection) ? items : []
}

function isSection(value: Json): value is Section {
  if (!isObject(value) || typeof value['title'] !== 'string') return false
  const { kind } = value
  if (kind === 'diff') return typeof value['text'] === 'string'
  if (kind === 'chart') return isChart(value)
  return kind === 'document' && value['value'] !== undefined
}

function isChart({ values, unit }: { [key: string]: Json }): boolean {
  if (unit !== undefined && typeof unit !== 'string') return false
  return isObject(values) && Object.values(values).every((value) => typeof value === 'number')
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
