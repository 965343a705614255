import { load, YAMLException } from 'js-yaml'
import { UserError } from '@seaworthy/verdict'
import { limits, refuseEmpty, refuseExpansion, type Source } from './bounds.ts'
import { parsePlain } from './parse-plain.ts'

/** The value of a YAML 1.2 document (core schema, one document, no duplicate keys, no custom tags). */
export function parseYaml(text: string, source: Source): unknown {
  refuseEmpty(text, source)
  const plain = parsePlain(text)
  if (plain) return plain.value
  try {
    const value = load(text, { maxDepth: limits.depth, maxAliases: 10_000 })
    return refuseExpansion(value, source)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const at = error.mark && { line: error.mark.line + 1, column: error.mark.column + 1 }
    throw new UserError('document/not-yaml', `The ${source.kind} is not valid YAML: ${error.reason}.`, {
      remedy:
        'Correct the syntax here; duplicate keys, tabs for indentation, custom tags and several documents are not allowed.',
      at: { file: source.file, ...at },
      cause: error,
    })
  }
}
