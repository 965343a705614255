import type { Fault } from '../../inventory/inventory.ts'
import { invalidLock, lineOfSyntaxError, mergeConflict } from './faults.ts'
import { scanJson, type Visit } from './scan-json.ts'

/** The value of a JSON text, or why there is none. */
export type Parsed = { value: Record<string, unknown>; fault?: never } | { fault: Fault }

/**
 * The object that a JSON lock file holds. `visit` is told where each object and list in it stands. Merge-conflict
 * markers, errors of syntax, keys that stand twice and depth are faults with their line.
 */
export function parseJsonLock(text: string, file: string, visit: Visit): Parsed {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return {
      fault:
        mergeConflict(text, file) ??
        invalidLock(file, 'The lock file is not valid JSON.', lineOfSyntaxError(error, text)),
    }
  }
  if (!isObject(value)) return { fault: invalidLock(file, 'The lock file holds no JSON object.', 1) }
  const found = scanJson(text, visit)
  return found ? { fault: invalidLock(file, found.message, found.line) } : { value }
}

/** Whether a value of a parsed document is an object with keys. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object, or an empty one for anything else. */
export function objectOr(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {}
}

/** The text, or nothing for anything else; empty texts tell nothing. */
export function textOr(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** What is in the list; nothing for anything else. */
export function listOr(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : []
}

/** The texts of a list; nothing for anything else. */
export function textsIn(list: unknown): string[] {
  return listOr(list).filter((one) => typeof one === 'string')
}
