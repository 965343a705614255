import { parseYaml } from '@seaworthy/documents/yaml'
import { faultsOf, invalidLock, mergeConflict } from './faults.ts'
import { isObject, type Parsed } from './json.ts'

/** The object that a YAML lock file holds. Merge-conflict markers, errors of syntax, keys that stand twice, depth and expansion are faults. */
export function parseYamlLock(text: string, file: string, firstLine = 1): Parsed {
  const conflict = mergeConflict(text, file)
  if (conflict) return { fault: conflict }
  try {
    const value = parseYaml(text, { file, kind: 'lock file' })
    return isObject(value) ? { value } : { fault: invalidLock(file, 'The lock file holds no mapping.', firstLine) }
  } catch (error) {
    const [fault] = faultsOf(error, file) ?? []
    if (!fault) throw error
    return { fault: { ...fault, line: (fault.line ?? 1) + firstLine - 1 } }
  }
}

const member = /^ {2}(?:\? )?(?:'((?:[^']|'')*)'|"([^"\\]*)"|([^\s'"#?-][^\n]*?))(?::(?: \{\})?)?$/

/**
 * The lines of the members of some of a document's top-level mappings, in the block style that package managers write.
 * A member that stands in several of them has the line of the first.
 */
export function memberLines(text: string, mappings: ReadonlySet<string>, firstLine = 1): Map<string, number> {
  const lines = new Map<string, number>()
  let line = firstLine - 1
  let inside = false
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start)
    const next = end === -1 ? text.length : end
    line++
    const isMember = text.startsWith('  ', start) && text[start + 2] !== ' '
    if (isMember && inside) {
      const [, single, double, plain] = member.exec(text.slice(start, next).trimEnd()) ?? []
      const key = single?.replaceAll("''", "'") ?? double ?? plain
      if (key !== undefined && !lines.has(key)) lines.set(key, line)
    } else if (next > start && text[start] !== ' ' && text[start] !== '#') {
      inside = mappings.has(text.slice(start, next).trimEnd().replace(/:$/, ''))
    }
    start = next + 1
  }
  return lines
}
