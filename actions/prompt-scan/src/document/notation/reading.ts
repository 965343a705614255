import type { DataNode } from '../data.ts'
import type { ReadFault } from '../document.ts'
import { limits, TooMuch } from './limits.ts'

/** What came of reading a text as data: as much of the value as could be read, and what could not. */
export interface Reading {
  data?: DataNode
  faults: ReadFault[]
}

/** Runs a parser on hostile input: whatever it throws becomes a fault. */
export function readSafely(notation: string, read: () => Reading): Reading {
  try {
    const { data, faults } = read()
    return { ...(data && { data }), faults: faults.slice(0, limits.faults) }
  } catch (error) {
    if (error instanceof TooMuch) return { faults: [{ start: error.at, message: error.message }] }
    const reason = error instanceof RangeError ? 'it is nested too deeply' : firstLine(error)
    return { faults: [{ start: 0, message: `Expected ${notation}, but the text cannot be read: ${reason}.` }] }
  }
}

export function tooLarge(notation: string, length: number, limit: number): Reading {
  const message = `The ${notation} has ${length} characters, and at most ${limit} are read by structure.`
  return { faults: [{ start: 0, message }] }
}

export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const line = text.slice(0, 200).split('\n', 1)[0] ?? ''
  return line.replace(/[.:\s]+$/, '')
}
