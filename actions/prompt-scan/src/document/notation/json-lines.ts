import type { DataNode } from '../data.ts'
import type { ReadFault } from '../document.ts'
import { afterMark, loadJsonReader } from './json.ts'
import { limits } from './limits.ts'
import { tooLarge } from './reading.ts'
import type { Reading } from './reading.ts'

/** Reads JSON Lines as the array of its lines. A line that is no JSON is a fault, and the others are read all the same. */
export async function readJsonLines(source: string): Promise<Reading> {
  if (source.length > limits.json) return tooLarge('JSONL', source.length, limits.json)
  const readJson = await loadJsonReader()
  const items: DataNode[] = []
  const faults: ReadFault[] = []
  // After so many faults the text is scanned as it stands in any case.
  for (let start = afterMark(source); start < source.length && faults.length < limits.faults;) {
    const newline = source.indexOf('\n', start)
    const end = newline < 0 ? source.length : newline
    if (source.slice(start, end).trim() !== '') {
      const line = readJson(source, start, end)
      if (line.data) items.push(line.data)
      faults.push(...line.faults.slice(0, 1).map((fault) => placed(fault, start)))
    }
    start = end + 1
  }
  return { data: { kind: 'array', start: 0, end: source.length, items }, faults }
}

function placed(fault: ReadFault, lineStart: number): ReadFault {
  return { ...fault, start: Math.max(fault.start, lineStart) }
}
