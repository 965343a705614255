import { entriesOf, itemsOf, member, textOf } from '../../document/data.ts'
import type { DataNode, DataObject } from '../../document/data.ts'
import type { DocumentRule, Match } from '../rule.ts'
import { agency } from './mappings.ts'

export const inheritedTools: DocumentRule = {
  on: 'document',
  kinds: ['agent-settings', 'agent-instructions', 'prompt', 'chat', 'skill'],
  info: {
    id: 'PS706',
    name: 'inherited-tools',
    title: 'Sub-agent has every tool',
    severity: 'medium',
    confidence: 'medium',
    meaning: 'A sub-agent is given every tool, or all tools of the agent that starts it.',
    why: 'Sub-agents read what others wrote; with all tools, the text of a stranger reaches as far as the agent itself.',
    fix: 'List the tools that this agent needs.',
    mappings: { ...agency, agentic: ['ASI03', 'ASI07', 'ASI08'] },
    examples: {
      bad: [
        {
          path: '.claude/agents/reader.md',
          content: '---\nname: reader\ndescription: Reads pages.\ntools: "*"\n---\nYou read pages.\n',
        },
        {
          path: 'agents.yaml',
          content: 'reader:\n  role: Reader\n  goal: Read\n  backstory: Reads.\n  tools: ["*"]\n',
        },
        {
          path: 'agents.json',
          content: '{"agents": [{"name": "reader", "prompt": "You read.", "inheritTools": true}]}',
        },
      ],
      good: [
        {
          path: '.claude/agents/reader.md',
          content: '---\nname: reader\ndescription: Reads.\ntools: Read, Grep\n---\nYou read.\n',
        },
        { path: 'agents.json', content: '{"agents": [{"name": "reader", "prompt": "You read.", "tools": ["read"]}]}' },
      ],
    },
  },
  *find({ data }): Iterable<Match> {
    yield* inside(data)
  },
}

function* inside(node: DataNode | undefined): Generator<Match> {
  for (const item of itemsOf(node)) yield* inside(item)
  for (const { key, keyStart, value } of entriesOf(node)) {
    const found = node?.kind === 'object' && isAgent(node) ? judge(key, value) : undefined
    if (found !== undefined) yield { start: keyStart, end: value.end, message: found }
    yield* inside(value)
  }
}

/** What has a name or a task, and texts that make an agent of it. */
function isAgent(node: DataObject): boolean {
  return ['name', 'description', 'role', 'prompt', 'instructions', 'goal', 'model', 'mode'].some((key) =>
    member(node, key),
  )
}

function judge(key: string, value: DataNode): string | undefined {
  const name = key.replaceAll(/[_-]/g, '').toLowerCase()
  const said = value.kind === 'scalar' ? value.value : undefined
  if ((name === 'inherittools' || name === 'inheritalltools' || name === 'alltools') && said !== undefined) {
    return said === true || said === 'all' ? `"${key}" is on: the sub-agent has every tool of its parent.` : undefined
  }
  if (name !== 'tools' && name !== 'allowedtools') return undefined
  const items = value.kind === 'array' ? itemsOf(value).map(textOf) : [textOf(value)]
  const every = items.find((item) => item === '*' || item?.toLowerCase() === 'all' || item === 'inherit')
  return every === undefined ? undefined : `"${key}" is "${every}": the agent has every tool there is.`
}
