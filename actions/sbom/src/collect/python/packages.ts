import type { Fault } from '../../inventory/inventory.ts'
import type { SourceFolder } from '../collector.ts'
import type { LockedFaults } from '../locked/faults.ts'
import { invalidLock } from '../lock-text/faults.ts'
import { isObject, textOr } from '../lock-text/json.ts'
import { parseToml, tableLines } from '../lock-text/toml.ts'

/** One `[[package]]` of a lock file. */
export interface Entry {
  entry: Record<string, unknown>
  /** As it stands there. */
  name: string
  line: number | undefined
}

/** A lock file in TOML; no faults, and no table, where it is not there. */
export async function readLock(
  file: string,
  folder: SourceFolder,
): Promise<{ table: Record<string, unknown>; text: string } | { faults: Fault[] }> {
  const text = await folder.text(file)
  if (text === undefined) return { faults: [] }
  const parsed = parseToml(text, file)
  if (parsed.fault) return { faults: [parsed.fault] }
  if (Object.keys(parsed.value).length > 0) return { table: parsed.value, text }
  return { faults: [invalidLock(file, 'The lock file is empty.', 1)] }
}

/** The packages of a lock file; entries that are none are told to `problems`. */
export function packagesIn(
  table: Record<string, unknown>,
  text: string,
  problems: LockedFaults,
  list: 'package' | 'packages' = 'package',
): Entry[] {
  const value = table[list]
  const entries: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value]
  const lines = tableLines(text, list, entries.length)
  return entries.flatMap((entry, index) => {
    const line = lines[index]
    const name = isObject(entry) ? textOr(entry['name']) : undefined
    if (isObject(entry) && name !== undefined) return [{ entry, name, line }]
    problems.add('entry', name ?? '', line)
    return []
  })
}
