import { load, YAMLException } from 'js-yaml'
import { UserError } from '@seaworthy/verdict'
import { duplicateKeyIn } from './duplicate-key.ts'
import { parsePlainYaml } from './plain-yaml.ts'

/** Where a text comes from, and what it is called in sentences: "model manifest". */
export interface Source {
  file: string
  kind: string
}

/** How deep a document may nest, and how many values and characters it may hold, once its aliases are expanded. */
const limits = { depth: 100, values: 3_000_000, characters: 128 * 1024 * 1024 }

/** The value of a YAML 1.2 document (core schema, one document, no duplicate keys, no custom tags). */
export function parseYaml(text: string, source: Source): unknown {
  refuseEmpty(text, source)
  const plain = text.length <= limits.characters ? parsePlainYaml(text, limits.values) : undefined
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

/** The value of a JSON document. */
export function parseJson(text: string, source: Source): unknown {
  refuseEmpty(text, source)
  try {
    const value = refuseExpansion(JSON.parse(text), source)
    refuseDuplicateKey(text, source)
    return value
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UserError('document/not-json', `The ${source.kind} is not valid JSON.`, {
      remedy: 'Correct the syntax, or produce the file again with the tool that wrote it.',
      at: { file: source.file, ...placeOfSyntaxError(text, error) },
      cause: error,
    })
  }
}

function refuseEmpty(text: string, { file, kind }: Source): void {
  if (text.trim() !== '') return
  throw new UserError('document/empty', `The ${kind} is empty.`, {
    remedy: 'Write its content, or name the right file.',
    at: { file, line: 1 },
  })
}

/** Shared nodes make a small text stand for billions of values ("billion laughs"): counts as an expansion would, and stops. */
function refuseExpansion(value: unknown, { file, kind }: Source): unknown {
  let values = 0
  let characters = 0
  const refuse = (found: string): never => {
    throw new UserError('document/too-large', `The ${kind} ${found}.`, {
      remedy: 'Write repeated parts out instead of nesting aliases, or split the document.',
      at: { file, line: 1 },
    })
  }
  const count = (node: unknown, depth: number): void => {
    if (++values > limits.values) refuse(`expands to more than ${limits.values} values`)
    if (depth > limits.depth) refuse(`nests deeper than ${limits.depth} levels`)
    if (typeof node === 'string') characters += node.length
    if (characters > limits.characters) refuse(`expands to more than ${limits.characters} characters`)
    if (node === null || typeof node !== 'object') return
    for (const child of Array.isArray(node) ? node : Object.values(node)) count(child, depth + 1)
  }
  count(value, 0)
  return value
}

function refuseDuplicateKey(text: string, { file, kind }: Source): void {
  const duplicate = duplicateKeyIn(text)
  if (!duplicate) return
  throw new UserError(
    'document/not-json',
    `The ${kind} gives the key ${JSON.stringify(duplicate.key.slice(0, 100))} twice.`,
    {
      remedy: 'Remove one of the two, or produce the file again with the tool that wrote it.',
      at: { file, ...placeOfOffset(text, duplicate.offset) },
    },
  )
}

/** V8 tells the offset of a syntax error only in its message, and not for every error. */
function placeOfSyntaxError(text: string, error: SyntaxError): { line: number; column: number } {
  const position = /position (\d+)/.exec(error.message)?.[1]
  return placeOfOffset(text, position === undefined ? text.length : Number(position))
}

function placeOfOffset(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
