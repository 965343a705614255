import type { Json } from '@seaworthy/verdict'

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

/** The measured values that are facts (one line each), and those that are tables. */
export function measuredParts(measured: Record<string, Json>): { facts: [string, Json][]; tables: MeasuredTable[] } {
  const entries = Object.entries(measured)
  const tables = entries.flatMap(([name, value]) => {
    if (!Array.isArray(value) || value.length === 0 || !value.every(isRow)) return []
    return [{ name, columns: [...new Set(value.flatMap(Object.keys))], rows: value }]
  })
  const shownAsTable = new Set(tables.map(({ name }) => name))
  return { facts: entries.filter(([name]) => !shownAsTable.has(name)), tables }
}

function isRow(value: Json): value is Record<string, Json> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
