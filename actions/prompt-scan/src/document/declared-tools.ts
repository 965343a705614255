import { entriesOf, itemsOf, member, textOf } from './data.ts'
import type { DataNode, DataObject } from './data.ts'
import type { Document } from './document.ts'
import { toolOf } from './tool-segments.ts'

/** A tool as a document declares it to a model. */
export interface DeclaredTool {
  name: string
  description: string
  /** Words of the name, in lower case: `send`, `mail` of `sendMail`. */
  words: readonly string[]
  parameters: readonly Parameter[]
  node: DataObject
}

export interface Parameter {
  name: string
  /** Of its name in the source. */
  start: number
  end: number
  schema: DataNode
}

/** Kinds of documents that declare tools as data. */
export const toolKinds = ['tool-manifest', 'mcp-config', 'agent-settings', 'chat', 'prompt'] as const

/** Every tool that the document's data declares. */
export function toolsIn({ data, configurations = [] }: Pick<Document, 'data' | 'configurations'>): DeclaredTool[] {
  const found: DeclaredTool[] = []
  const visit = (node: DataNode | undefined): void => {
    const name = node?.kind === 'object' ? toolOf(node) : undefined
    if (name !== undefined && node?.kind === 'object') {
      found.push(read(name, node))
      return
    }
    for (const item of itemsOf(node)) visit(item)
    for (const { value } of entriesOf(node)) visit(value)
  }
  for (const declared of [data, ...configurations]) visit(declared)
  return found
}

/** What a manifest lists under `tools` with a name and no schema: a model gets to read it all the same. */
export function bareToolsIn({ kind, data }: Pick<Document, 'kind' | 'data'>): { name: string; node: DataObject }[] {
  if (kind !== 'tool-manifest') return []
  const listed = data?.kind === 'array' ? data : member(member(data, 'result') ?? data, 'tools')
  return itemsOf(listed).flatMap((node) => {
    if (node.kind !== 'object' || toolOf(node) !== undefined) return []
    const name = textOf(member(node, 'name'))
    return name === undefined ? [] : [{ name, node }]
  })
}

function read(name: string, node: DataObject): DeclaredTool {
  const inner = member(node, 'function')
  const declared = inner?.kind === 'object' ? inner : node
  const schema = schemas.map((key) => member(declared, key)).find((value) => value?.kind === 'object')
  const parameters = entriesOf(member(schema, 'properties')).map(({ key, keyStart, keyEnd, value }) => ({
    name: key,
    start: keyStart,
    end: keyEnd,
    schema: value,
  }))
  return { name, description: textOf(member(declared, 'description')) ?? '', words: wordsOf(name), parameters, node }
}

const schemas = ['inputSchema', 'input_schema', 'parameters', 'parametersJsonSchema']

/** `sendMail`, `send-mail` and `SEND_MAIL` as `send` and `mail`. */
export function wordsOf(name: string): string[] {
  return name
    .slice(0, 200)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
}

/** Where a tool's name stands, or the tool itself. */
export function placeOf({ node, name }: DeclaredTool): { start: number; end: number } {
  const inner = member(node, 'function')
  const owner = inner?.kind === 'object' ? inner : node
  const named = [member(owner, 'name'), member(owner, 'title')].find((value) => textOf(value) === name)
  return named ? { start: named.start, end: named.end } : { start: node.start, end: Math.min(node.end, node.start + 1) }
}
