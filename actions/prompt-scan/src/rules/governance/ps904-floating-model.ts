import { textOf } from '../../document/data.ts'
import type { DataEntry, DataNode } from '../../document/data.ts'
import type { Document } from '../../document/document.ts'
import type { DocumentRule, Match } from '../rule.ts'

export const floatingModel: DocumentRule = {
  on: 'document',
  kinds: ['prompt', 'chat', 'agent-settings', 'tool-manifest'],
  info: {
    id: 'PS904',
    name: 'floating-model',
    title: 'Model by a name that moves',
    severity: 'low',
    confidence: 'high',
    meaning:
      'A configuration names its model by an alias that the provider moves to newer models: `latest`, or a name without its date.',
    why: 'The prompt was tested with one model and meets another one without a change in this repository.',
    fix: 'Name the dated snapshot that the prompt was tested with, for example gpt-4o-2024-08-06.',
    mappings: { owasp: ['LLM03'], agentic: ['ASI04'], atlas: ['AML.T0010'], cwe: [1357] },
    examples: {
      bad: [
        { path: 'agent.json', content: '{"model": "mistral-large-latest", "instructions": "You help."}' },
        { path: 'a.prompt', content: '---\nmodel: googleai/gemini-1.5-pro-latest\n---\nYou help.\n' },
      ],
      good: [
        { path: 'agent.json', content: '{"model": "gpt-4o-2024-08-06", "instructions": "You help."}' },
        { path: 'config/agent.json', content: '{"chat": {"model": "qwen3-4b-instruct-2507"}}' },
        { path: '.claude/commands/a.md', content: '---\nmodel: sonnet\n---\nFix the latest issue.\n' },
      ],
    },
  },
  *find({ data }: Document): Iterable<Match> {
    const seen = new Set<string>()
    for (const match of data === undefined ? [] : visit(data, undefined)) {
      // A log of chats names its model a thousand times.
      if (!seen.has(match.message)) yield match
      seen.add(match.message)
    }
  },
}

function* visit(node: DataNode, entry: DataEntry | undefined): Iterable<Match> {
  if (node.kind === 'array') for (const item of node.items) yield* visit(item, entry)
  if (node.kind === 'object') for (const inner of node.entries) yield* visit(inner.value, inner)
  const model = textOf(node)
  if (model === undefined || entry === undefined || !modelKey.test(entry.key)) return
  const name = /[^:/]+(?::latest)?$/.exec(model.slice(0, 200))?.[0] ?? ''
  const { start, end } = node
  if (/[-:@]latest$/.test(name))
    yield { start, end, message: `"${name}" is whatever its provider calls the latest model.` }
  else if (undated.has(name)) {
    yield { start, end, message: `"${name}" has dated snapshots, and this alias moves between them.`, severity: 'note' }
  }
}

const modelKey = /^(?:model|models|model_?name|model_?id|engine|default_?model|providers?|id|llm|chat_?model)$/i

/** Aliases whose providers publish snapshots by date or number; names that are snapshots themselves are not here. */
const undated = new Set([
  'gpt-3.5-turbo',
  'gpt-4',
  'gpt-4-turbo',
  'gpt-4.1',
  'gpt-4.1-mini',
  'gpt-4.1-nano',
  'gpt-4o',
  'gpt-4o-mini',
  'gpt-5',
  'gpt-5-mini',
  'gpt-5-nano',
  'o1',
  'o3',
  'o3-mini',
  'o4-mini',
  'claude-opus-4-0',
  'claude-opus-4-1',
  'claude-sonnet-4-0',
  'gemini-1.5-flash',
  'gemini-1.5-pro',
  'gemini-2.0-flash',
])
