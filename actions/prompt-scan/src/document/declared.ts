import { hash } from 'node:crypto'
import type { Lines } from '../engine/lines.ts'
import { serversIn } from '../rules/tools/declared-servers.ts'
import type { ServerFact, ToolFact } from '../engine/report.ts'
import { entriesOf, itemsOf, type DataNode } from './data.ts'
import type { Document } from './document.ts'
import { toolOf } from './tool-segments.ts'

type Declared = Pick<Document, 'path' | 'data'>

/** The tools that a document declares to a model, each with the digest by which a change of it is seen. */
export function toolFacts({ path, data }: Declared, lines: Lines): ToolFact[] {
  const facts: ToolFact[] = []
  visit(data, (node) => {
    const name = node.kind === 'object' ? toolOf(node) : undefined
    if (name === undefined) return false
    facts.push({ name, owner: path, digest: hash('sha256', canonical(node)), ...lines.placeOf(node.start) })
    return true
  })
  return facts
}

/** The MCP servers that a document has an agent start or call. */
export function serverFacts(document: Pick<Document, 'data'>, lines: Lines): ServerFact[] {
  return serversIn(document).map(({ name, start }) => ({ name, ...lines.placeOf(start) }))
}

/** Every value, outer before inner; those below one that is taken are left out. */
function visit(node: DataNode | undefined, take: (node: DataNode) => boolean): void {
  if (node === undefined || take(node)) return
  for (const item of itemsOf(node)) visit(item, take)
  for (const { value } of entriesOf(node)) visit(value, take)
}

/** The value as text: the same for equal values, whatever the notation and the order of keys (the idea of RFC 8785). */
function canonical(node: DataNode): string {
  if (node.kind === 'scalar') return JSON.stringify(node.value)
  if (node.kind === 'array') return `[${node.items.map(canonical).join(',')}]`
  const entries = node.entries.map(({ key, value }) => [JSON.stringify(key), canonical(value)] as const)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, value]) => `${key}:${value}`)
    .join(',')}}`
}
