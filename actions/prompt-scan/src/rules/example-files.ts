import type { Example } from './rule.ts'

/** A manifest of these tools. */
export function manifest(...tools: readonly Readonly<Record<string, unknown>>[]): Example {
  return { path: 'tools.json', content: JSON.stringify({ tools }) }
}

/** A configuration that has an agent start these MCP servers. */
export function servers(mcpServers: Readonly<Record<string, unknown>>): Example {
  return { path: 'mcp.json', content: JSON.stringify({ mcpServers }) }
}

/** Settings of an agent at their usual place. */
export function settings(values: Readonly<Record<string, unknown>>): Example {
  return { path: '.claude/settings.json', content: JSON.stringify(values) }
}

/** Parameters of a tool as a JSON Schema. */
export function takes(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { type: 'object', properties }
}
