import { parse, TomlError } from 'smol-toml'
import { invalidLock, mergeConflict } from './faults.ts'
import type { Parsed } from './json.ts'

/** Deeper than tools write. */
const deepest = 100

/** The table that a TOML lock file or manifest holds. Merge-conflict markers, errors of syntax and keys that stand twice are faults with their line. */
export function parseToml(text: string, file: string): Parsed {
  try {
    return { value: parse(text, { maxDepth: deepest }) }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [reason = ''] = error.message.split('\n', 1)
    return {
      fault: mergeConflict(text, file) ?? invalidLock(file, `The file is not valid TOML: ${reason}.`, error.line),
    }
  }
}

/**
 * The lines of the tables of one list, `[[package]]`, in their order: of the name where that comes first, as tools write
 * it. None when the text seems to have another number of them than the parser found, as one within a text has.
 */
export function tableLines(text: string, list: string, count: number): number[] {
  const header = new RegExp(String.raw`^\[\[${list}\]\][ \t]*(?:\r?\n(name)[ \t]*=)?`, 'gm')
  const lines: number[] = []
  let line = 1
  let counted = 0
  for (const match of text.matchAll(header)) {
    for (let at = text.indexOf('\n', counted); at !== -1 && at < match.index; at = text.indexOf('\n', at + 1)) line++
    counted = match.index
    lines.push(match[1] === undefined ? line : line + 1)
  }
  return lines.length === count ? lines : []
}
