import { entriesOf, member, textOf } from './data.ts'
import type { DataNode, DataObject } from './data.ts'
import type { Segment } from './segment.ts'

/**
 * The name of the tool that an object declares: MCP (`inputSchema`), Anthropic (`input_schema`), OpenAI (`parameters`,
 * or all of it under `function`), Google, and VS Code's `languageModelTools`; undefined for objects that declare none.
 */
export function toolOf(node: DataObject): string | undefined {
  const inner = member(node, 'function')
  if (inner?.kind === 'object') return toolOf(inner) ?? textOf(member(inner, 'name'))
  const name = textOf(member(node, 'name')) ?? textOf(member(node, 'title'))
  if (name === undefined) return undefined
  return schemas.some((key) => member(node, key)?.kind === 'object') ? name : undefined
}

const schemas = ['inputSchema', 'input_schema', 'parameters', 'outputSchema', 'parametersJsonSchema', 'annotations']

/** Every string that the model gets with the tool: texts, enumerations, defaults, examples, and the parameters' names. */
export function toolSegments(tool: DataNode, owner: string): Segment[] {
  const out: Segment[] = []
  visit(tool, undefined, owner, out)
  return out
}

function visit(node: DataNode, key: string | undefined, owner: string, out: Segment[]): void {
  if (node.kind === 'array') for (const item of node.items) visit(item, key, owner, out)
  const text = textOf(node)
  if (node.kind === 'scalar' && text !== undefined && node.map !== undefined) {
    if (text.length > 1 && !isStructure(key, text)) out.push({ text, map: node.map, surface: 'tool', owner })
  }
  for (const entry of entriesOf(node)) {
    if (key === 'properties' || !/^[\w$@./-]*$/.test(entry.key)) out.push(keySegment(entry, owner))
    visit(entry.value, entry.key, owner, out)
  }
}

function keySegment(
  { key, keyStart, keyEnd }: { key: string; keyStart: number; keyEnd: number },
  owner: string,
): Segment {
  const quoted = keyEnd - keyStart > key.length
  return { text: key, map: [[0, quoted ? keyStart + 1 : keyStart]], surface: 'tool', owner }
}

/** The vocabulary of JSON Schema is no text; a sentence in its place is. */
function isStructure(key: string | undefined, text: string): boolean {
  return key !== undefined && structure.has(key) && /^[\w$:/.#-]{1,120}$/.test(text)
}

const structure = new Set(['type', 'format', '$schema', '$ref', '$id', 'required', 'pattern', 'mimeType', 'version'])
