import { dataSegments } from './data-segments.ts'
import { entriesOf, itemsOf, member, textOf } from './data.ts'
import type { DataNode } from './data.ts'
import type { Interpolation } from './document.ts'
import { embeddedConfigurations } from './embedded-configuration.ts'
import type { Reading } from './notation/reading.ts'
import { pathNames, under } from './path-names.ts'
import { readDataDocument } from './read-data-document.ts'
import type { Read } from './read-prose.ts'
import { sourceOffset } from './segment.ts'
import type { Segment } from './segment.ts'
import { emptyFacts } from './template/facts.ts'

/** Actions that run an agent on what their inputs say. */
const agentAction =
  /(?:anthropics\/claude-code(?:-base)?-action|openai\/codex-action|google-github-actions\/run-gemini-cli|google-gemini\/gemini-cli-action)(?=[@/"'\s]|$)/i

/** Inputs of those actions that the agent reads: `prompt`, `direct_prompt`, `custom_instructions`, `claude_args`. */
const agentInput = /(?:prompt|instructions|_args|-args)$/i

/** Whether the path is a GitHub workflow, or an action that may be a part of one. */
export function isWorkflow(path: string): boolean {
  const names = pathNames(path)
  if (names.extension !== 'yml' && names.extension !== 'yaml') return false
  return under(names, '.github', 'workflows') || names.name === 'action.yml' || names.name === 'action.yaml'
}

/** Whether a workflow names an action that runs an agent. Cheap: it parses nothing. */
export function startsAgent(source: string): boolean {
  return agentAction.test(source)
}

/**
 * A workflow that runs an agent: what the agent is told are prompts, and the rest are strings. The prompt of an agent
 * that runs on its own is the word of its master, so that it counts as a system prompt.
 */
export async function readWorkflow(path: string, source: string, reading: Reading): Promise<Read> {
  if (reading.data === undefined || reading.faults.length > 0) {
    return readDataDocument(path, source, 'agent-settings', reading)
  }
  const inputs = new Set<Segment['map']>()
  addInputs(reading.data, inputs)
  const read = readDataDocument(path, source, 'code', reading)
  const segments = read.segments.map((segment): Segment =>
    inputs.has(segment.map) ? { ...segment, surface: 'prompt', role: 'system' } : segment,
  )
  const interpolations = segments.filter(({ map }) => inputs.has(map)).flatMap(expressionsIn)
  const { configurations, faults } = await embeddedConfigurations(reading.data)
  segments.push(...configurations.flatMap((configuration) => dataSegments(configuration, 'mcp-config')))
  const template = { ...emptyFacts('braces', undefined), interpolations }
  return { ...read, segments, configurations, faults: [...read.faults, ...faults], template }
}

function addInputs(node: DataNode, found: Set<Segment['map']>): void {
  if (agentAction.test(textOf(member(node, 'uses')) ?? '')) {
    for (const { key, value } of entriesOf(member(node, 'with'))) {
      if (agentInput.test(key) && value.kind === 'scalar' && value.map) found.add(value.map)
    }
  }
  for (const item of itemsOf(node)) addInputs(item, found)
  for (const { value } of entriesOf(node)) addInputs(value, found)
}

/** Ends before the next one begins, so that the search takes linear time. */
const expression = /\$\{\{((?:[^{}]|\{(?!\{)|\}(?!\})){0,2000})\}\}/g
const context = /[a-z_][\w-]{0,80}(?:\.[\w*-]{1,80}){1,20}/gi

/** Every context that enters by `${{ }}`, one by one: `${{ inputs.task || github.event.comment.body }}` has two. */
function expressionsIn(segment: Segment): Interpolation[] {
  return Array.from(segment.text.matchAll(expression)).flatMap(({ 0: whole, 1: inner = '', index }) => {
    const place = { start: sourceOffset(segment, index), end: sourceOffset(segment, index + whole.length) }
    const dotted = inner.replaceAll(/\[\s{0,8}['"]([\w-]{1,80})['"]\s{0,8}\]/g, '.$1')
    return Array.from(new Set(dotted.match(context) ?? []), (name): Interpolation => ({
      expression: name,
      name,
      ...place,
      raw: false,
      role: 'system',
    }))
  })
}
