import { entriesOf, itemsOf, member, textOf } from './data.ts'
import type { DataNode, DataObject } from './data.ts'
import type { Document } from './document.ts'

/** An MCP server as a configuration has an agent start or call it. */
export interface DeclaredServer {
  name: string
  /** Of its name in the source. */
  start: number
  end: number
  /** The program and its arguments, each with its place. */
  command: readonly Argument[]
  url?: Argument
  headers: readonly string[]
  node: DataObject
}

export interface Argument {
  text: string
  start: number
  end: number
}

export const serverKinds = ['mcp-config', 'agent-settings', 'tool-manifest', 'chat'] as const

/** Every server under `mcpServers`, `mcp_servers`, `context_servers`, `servers`, `mcp`, or Goose's `extensions`. */
export function serversIn({ data, configurations = [] }: Pick<Document, 'data' | 'configurations'>): DeclaredServer[] {
  return [data, ...configurations].flatMap(serversOf)
}

function serversOf(data: DataNode | undefined): DeclaredServer[] {
  const tables = [
    ...names.map((name) => member(data, name)),
    ...['servers', 'mcpServers'].map((name) => member(member(data, 'mcp'), name)),
    ...entriesOf(member(data, 'projects')).map(({ value }) => member(value, 'mcpServers')),
    member(data, 'mcp'),
    member(data, 'extensions'),
  ]
  return tables.flatMap((table) =>
    entriesOf(table).flatMap(({ key, keyStart, keyEnd, value }) => {
      if (value.kind !== 'object') return []
      const server = read(key, { start: keyStart, end: keyEnd }, value)
      return server.command.length > 0 || server.url ? [server] : []
    }),
  )
}

const names = ['mcpServers', 'mcp_servers', 'context_servers', 'servers']

function read(name: string, place: { start: number; end: number }, node: DataObject): DeclaredServer {
  const command = member(node, 'command') ?? member(node, 'cmd')
  const parts = command?.kind === 'array' ? itemsOf(command) : command ? [command] : []
  const url = ['url', 'serverUrl', 'httpUrl', 'endpoint', 'uri'].map((key) => argument(member(node, key))).find(Boolean)
  return {
    name,
    ...place,
    command: [...parts, ...itemsOf(member(node, 'args'))].flatMap((part) => argument(part) ?? []).flatMap(words),
    ...(url && { url }),
    headers: entriesOf(member(node, 'headers') ?? member(node, 'requestInit')).map(({ key }) => key.toLowerCase()),
    node,
  }
}

function argument(node: DataNode | undefined): Argument | undefined {
  const text = textOf(node)
  return node && text !== undefined ? { text, start: node.start, end: node.end } : undefined
}

/** A command line in one string is several arguments. */
function words({ text, ...place }: Argument): Argument[] {
  if (!/^(?:npx|uvx|docker|bunx|pnpm|sh|bash|node|python3?)\s/.test(text)) return [{ text, ...place }]
  return text
    .split(/\s+/)
    .slice(0, 200)
    .map((part) => ({ text: part, ...place }))
}
