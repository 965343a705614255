import type { DataNode } from '../data.ts'
import { plain } from '../data.ts'
import { limits } from './limits.ts'
import { readSafely, tooLarge } from './reading.ts'
import type { Reading } from './reading.ts'
import { TomlPlaces } from './toml-places.ts'

/**
 * Reads TOML 1.0. The parser knows no places, so a small reader of our own finds them; its result counts only when it
 * says the same as the parser's.
 */
export async function readToml(text: string): Promise<Reading> {
  // A byte order mark is no TOML; a space keeps the places.
  const source = text.replace(/^\ufeff/, ' ')
  if (source.length > limits.toml) return tooLarge('TOML', source.length, limits.toml)
  const { parse, TomlError } = await import('smol-toml')
  return readSafely('TOML', () => {
    let value: unknown
    try {
      value = parse(source, { maxDepth: limits.depth })
    } catch (error) {
      if (!(error instanceof TomlError)) throw error
      const reason = error.message.split('\n', 1)[0] ?? ''
      const start = offsetOf(source, error.line, error.column)
      return { faults: [{ start, message: `Expected TOML, but found a syntax error (${reason}).` }] }
    }
    const data = new TomlPlaces(source).read()
    if (sameTexts(value, data)) return { data, faults: [] }
    return { faults: [{ start: 0, message: 'The places of the values in this TOML cannot be told for certain.' }] }
  })
}

function offsetOf(source: string, line: number, column: number): number {
  let start = 0
  for (let at = 1; at < line; at++) {
    const newline = source.indexOf('\n', start)
    if (newline < 0) break
    start = newline + 1
  }
  return Math.min(source.length, start + Math.max(0, column - 1))
}

/** Whether both hold the same tables, arrays and texts. Numbers and dates are compared by presence alone. */
function sameTexts(value: unknown, node: DataNode): boolean {
  const other = plain(node)
  return digest(value) === digest(other)
}

function digest(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === 'string') return datelike.test(inner) ? 0 : inner
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
      return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
    }
    return typeof inner === 'object' ? inner : 0
  })
}

/** Dates reach JSON as text. */
const datelike = /^\d{4}-\d\d-\d\d|^\d\d:\d\d:\d\d/
