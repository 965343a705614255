import { entriesOf, itemsOf } from './data.ts'
import type { DataNode, DataScalar } from './data.ts'
import type { ReadFault } from './document.ts'
import { loadJsonReader } from './notation/json.ts'
import { composed } from './piece.ts'
import { sourceOffset } from './segment.ts'
import type { Segment } from './segment.ts'

/** Configurations of servers that stand as JSON in strings of other data, with places in the source. */
export interface Embedded {
  configurations: DataNode[]
  faults: ReadFault[]
}

/** What inputs with a configuration are called: `mcp_config`, `settings`, `claude_args`. */
const configured = /mcp|settings|args$/i
const servers = /"(?:mcpServers|mcp_servers|servers)"/

/** Reads the JSON in inputs such as `mcp_config: '{"mcpServers": …}'` and `claude_args: --mcp-config '{…}'`. */
export async function embeddedConfigurations(data: DataNode): Promise<Embedded> {
  const texts = textsIn(data)
  const found: Embedded = { configurations: [], faults: [] }
  if (texts.length === 0) return found
  const readJson = await loadJsonReader()
  for (const segment of texts) {
    const { text } = segment
    const reading = readJson(text, text.indexOf('{'), text.lastIndexOf('}') + 1)
    if (reading.data && reading.faults.length === 0) found.configurations.push(placed(reading.data, segment))
    else found.faults.push(...reading.faults.map((fault) => ({ ...fault, start: sourceOffset(segment, fault.start) })))
  }
  return found
}

function textsIn(root: DataNode): Segment[] {
  const texts: Segment[] = []
  const visit = (node: DataNode, keys: readonly string[]): void => {
    if (node.kind === 'scalar') {
      if (keys.some((key) => configured.test(key))) texts.push(...textOf(node))
    } else {
      for (const item of itemsOf(node)) visit(item, keys)
      // `default` stands below the name of the input.
      for (const { key, value } of entriesOf(node)) visit(value, [key, ...keys].slice(0, 2))
    }
  }
  visit(root, [])
  return texts
}

function textOf({ value, map }: DataScalar): Segment[] {
  if (typeof value !== 'string' || map === undefined || !servers.test(value)) return []
  return value.indexOf('{') < value.lastIndexOf('}') ? [{ text: value, map, surface: 'string' }] : []
}

/** Data in a text as data in the source that the text stands in. */
function placed(node: DataNode, text: Segment): DataNode {
  const place = { start: sourceOffset(text, node.start), end: sourceOffset(text, node.end) }
  if (node.kind === 'array') return { ...node, ...place, items: node.items.map((item) => placed(item, text)) }
  if (node.kind === 'scalar') return { ...node, ...place, ...(node.map && { map: composed(node.map, text) }) }
  const entries = node.entries.map(({ key, keyStart, keyEnd, value }) => ({
    key,
    keyStart: sourceOffset(text, keyStart),
    keyEnd: sourceOffset(text, keyEnd),
    value: placed(value, text),
  }))
  return { ...node, ...place, entries }
}
