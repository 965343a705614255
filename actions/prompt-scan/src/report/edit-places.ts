import { openRoot, readBounded, resolveWithin } from '@seaworthy/files'
import type { SarifEdit } from '@seaworthy/report'
import { decodeFile } from '../engine/decode-file.ts'
import { Lines } from '../engine/lines.ts'
import type { Detection } from '../engine/report.ts'

type Edits = NonNullable<Detection['edits']>

const largestFile = 64 * 1024 * 1024

/** Edits by line and column, as SARIF wants them. Reads each file once, and only files with edits. */
export function editPlaces(rootPath: string): (path: string, edits: Edits) => Promise<SarifEdit[]> {
  const read = new Map<string, Promise<Lines>>()
  return async (path, edits) => {
    const lines = await (read.get(path) ?? remember(read, path, linesOf(rootPath, path)))
    return edits.map(({ start, end, replacement }) => {
      const { line: endLine, column: endColumn } = lines.placeOf(end)
      return { place: { ...lines.placeOf(start), endLine, endColumn }, replacement }
    })
  }
}

async function linesOf(rootPath: string, path: string): Promise<Lines> {
  const file = await resolveWithin(await openRoot(rootPath), path)
  return new Lines(decodeFile(await readBounded(file, largestFile)).text)
}

function remember<T>(known: Map<string, T>, key: string, value: T): T {
  known.set(key, value)
  return value
}
