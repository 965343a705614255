import { isRecord, own } from './values.ts'

/** A tool that a model may call. */
export interface Tool {
  name: string
  /** The properties of its parameters, by name. */
  parameters: Record<string, unknown>
  required: string[]
  /** All else that is said of it: description, approval, what it runs. */
  rest: Record<string, unknown>
}

/** Keys under which the schema of a tool's parameters stands: OpenAI, MCP, Anthropic. */
const parameterKeys = ['parameters', 'inputSchema', 'input_schema']

/**
 * The tools of a tool schema: a list, or one under `tools`, of `{ name, parameters }` (MCP and Anthropic name the schema
 * differently) or OpenAI's `{ type, function: { name, parameters } }`. Nothing when it is anything else, or when two tools
 * share a name.
 */
export function toolsOf(document: unknown): Map<string, Tool> | undefined {
  const list = isRecord(document) ? own(document, 'tools') : document
  if (!Array.isArray(list)) return undefined
  const tools = list.map(toolOf)
  const byName = new Map(tools.flatMap((tool) => (tool ? [[tool.name, tool]] : [])))
  return byName.size === list.length ? byName : undefined
}

/** A document with tools, without them. */
export function withoutTools(document: unknown): unknown {
  return isRecord(document) ? { ...document, tools: undefined } : undefined
}

function toolOf(value: unknown): Tool | undefined {
  if (!isRecord(value)) return undefined
  const { function: inner, ...outer } = value
  const said = isRecord(inner) ? { ...outer, ...inner } : value
  const name = own(said, 'name')
  if (typeof name !== 'string') return undefined
  const key = parameterKeys.find((candidate) => isRecord(own(said, candidate))) ?? ''
  const schema = own(said, key)
  const { properties, required, ...constraints } = isRecord(schema) ? schema : {}
  const others = Object.fromEntries(Object.entries(said).filter(([each]) => each !== key))
  return {
    name,
    parameters: isRecord(properties) ? properties : {},
    required: Array.isArray(required) ? required.filter((each) => typeof each === 'string') : [],
    rest: { ...others, [key || 'parameters']: constraints },
  }
}
