import { UserError } from '@seaworthy/verdict'

/** Where a text comes from, and what it is called in sentences: "model manifest". */
export interface Source {
  file: string
  kind: string
}

/** How deep a document may nest, and how many values and characters it may hold, once its aliases are expanded. */
export const limits = { depth: 100, values: 3_000_000, characters: 128 * 1024 * 1024 }

export function refuseEmpty(text: string, { file, kind }: Source): void {
  if (text.trim() !== '') return
  throw new UserError('document/empty', `The ${kind} is empty.`, {
    remedy: 'Write its content, or name the right file.',
    at: { file, line: 1 },
  })
}

/** Shared nodes make a small text stand for billions of values ("billion laughs"): counts as an expansion would, and stops. */
export function refuseExpansion(value: unknown, { file, kind }: Source): unknown {
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
