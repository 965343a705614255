import { hash } from 'node:crypto'
import type { DataNode } from '../document/data.ts'
import { serversIn } from '../document/declared-servers.ts'
import { bareToolsIn, toolsIn } from '../document/declared-tools.ts'
import type { Document } from '../document/document.ts'
import type { Lines } from './lines.ts'
import type { ServerFact, ToolFact } from './report.ts'

/** The tools that a document declares to a model, each with the digest by which a change of it is seen. */
export function toolFacts(document: Document, lines: Lines): ToolFact[] {
  return [...toolsIn(document), ...bareToolsIn(document)].map(({ name, node }) => {
    return { name, owner: document.path, digest: hash('sha256', canonical(node)), ...lines.placeOf(node.start) }
  })
}

/** The MCP servers that a document has an agent start or call. */
export function serverFacts(document: Pick<Document, 'data' | 'configurations'>, lines: Lines): ServerFact[] {
  return serversIn(document).map(({ name, start }) => ({ name, ...lines.placeOf(start) }))
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
