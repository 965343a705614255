import { longestText, oneLine } from './osv/forms.ts'

/** More entries of one list are not read. */
export const mostEntries = 100_000

export type Fields = Readonly<Record<string, unknown>>

/** An own field of an object; undefined for all else, such as a field of a text. */
export function fieldOf(value: unknown, ...path: string[]): unknown {
  let at = value
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined
    at = (at as Fields)[name]
  }
  return at
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The text in one line, without characters that steer a terminal; undefined when it is none, or empty. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const line = oneLine(value.slice(0, 10 * longestText))
  return line === '' ? undefined : line
}

export function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((one) => textOf(one) ?? [])
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, mostEntries) : []
}
