import type { Json } from '@seaworthy/verdict'
import { sectionsOf, type ChartSection, type DiffSection, type DocumentSection, type Section } from './sections.ts'

/** `artifactBytes` to "artifact bytes", `manifest-digest` to "manifest digest". */
export function humanName(key: string): string {
  return key.replaceAll('-', ' ').replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** Bytes in binary units: `1536` to "1.5 KiB". */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB']
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10))
  return `${power === 0 ? bytes : (bytes / 1024 ** power).toFixed(1)} ${units[power] ?? ''}`
}

/** A measured value as people read it. Keys that end in "bytes" are sizes, those that end in "Ms" durations. */
export function humanValue(key: string, value: Json): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' && /bytes$/i.test(key)) return formatBytes(value)
  if (typeof value === 'number' && key.endsWith('Ms')) return `${(value / 1000).toFixed(1)} s`
  return JSON.stringify(value)
}

/** A measured list of flat objects, shown as a table with the keys of its rows as columns. */
export interface MeasuredTable {
  name: string
  columns: string[]
  rows: Record<string, Json>[]
}

/** Measured values by how they are shown. */
export interface MeasuredParts {
  /** One line each. */
  facts: [string, Json][]
  tables: MeasuredTable[]
  /** Tables that say what changed: their rows have `before` and `after`. */
  changes: MeasuredTable[]
  diffs: DiffSection[]
  charts: ChartSection[]
  documents: DocumentSection[]
}

/** Sorts the measured values by how they are shown; each kind keeps their order. */
export function measuredParts(measured: Record<string, Json>): MeasuredParts {
  const parts: MeasuredParts = { facts: [], tables: [], changes: [], diffs: [], charts: [], documents: [] }
  for (const [name, value] of Object.entries(measured)) {
    const sections = sectionsOf(value)
    const table = tableOf(name, value)
    for (const section of sections) addSection(parts, section)
    if (sections.length > 0) continue
    if (table) (saysWhatChanged(table) ? parts.changes : parts.tables).push(table)
    else parts.facts.push([name, value])
  }
  return parts
}

function addSection({ diffs, charts, documents }: MeasuredParts, section: Section): void {
  switch (section.kind) {
    case 'diff':
      diffs.push(section)
      break
    case 'chart':
      charts.push(section)
      break
    case 'document':
      documents.push(section)
  }
}

function tableOf(name: string, value: Json): MeasuredTable | undefined {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isRow)) return undefined
  return { name, columns: [...new Set(value.flatMap(Object.keys))], rows: value }
}

function saysWhatChanged({ columns }: MeasuredTable): boolean {
  return columns.includes('before') && columns.includes('after')
}

function isRow(value: Json): value is Record<string, Json> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
