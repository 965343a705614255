import { member, textOf } from '../../document/data.ts'
import type { DataEntry, DataNode, DataObject } from '../../document/data.ts'
import type { Document } from '../../document/document.ts'
import { isSystemKey } from '../../document/roles.ts'
import type { DocumentRule, Match } from '../rule.ts'

export const remotePrompt: DocumentRule = {
  on: 'document',
  kinds: ['prompt', 'chat', 'agent-settings', 'mcp-config'],
  info: {
    id: 'PS905',
    name: 'remote-prompt',
    title: 'Prompt fetched from elsewhere without a digest',
    severity: 'medium',
    confidence: 'medium',
    meaning: 'A configuration takes its prompt or instructions from an address, with no digest and no fixed commit.',
    why: 'Whoever controls the address, or the way to it, rewrites the agent after your review.',
    fix: 'Keep the prompt in this repository, or name a commit in the address or a sha256 beside it.',
    mappings: { owasp: ['LLM03'], agentic: ['ASI04'], atlas: ['AML.T0010'], cwe: [494, 353] },
    examples: {
      bad: [
        {
          path: 'opencode.json',
          content: '{"instructions": ["https://raw.githubusercontent.com/acme/rules/main/style.md"]}',
        },
        { path: 'agent.yaml', content: 'model: m\nsystem_prompt: http://prompts.example/support.txt\n' },
      ],
      good: [
        { path: 'opencode.json', content: '{"instructions": ["docs/style.md"]}' },
        { path: 'agent.yaml', content: 'system_prompt:\n  url: https://prompts.example/a.txt\n  sha256: 0f0f0f\n' },
        { path: 'agent.yaml', content: 'prompt: Read https://example.com/help before you answer.\n' },
        {
          path: 'opencode.json',
          content:
            '{"instructions": ["https://raw.githubusercontent.com/acme/rules/0123456789abcdef0123456789abcdef01234567/a.md"]}',
        },
      ],
    },
  },
  *find({ data }: Document): Iterable<Match> {
    if (data !== undefined) yield* visit(data, undefined, undefined)
  },
}

function* visit(node: DataNode, entry: DataEntry | undefined, parent: DataObject | undefined): Iterable<Match> {
  if (node.kind === 'array') for (const item of node.items) yield* visit(item, entry, parent)
  if (node.kind === 'object') {
    for (const inner of node.entries) yield* visit(inner.value, isAddress(inner.key) ? (entry ?? inner) : inner, node)
  }
  const address = textOf(node)
  if (address === undefined || entry === undefined || !isPromptKey(entry.key)) return
  if (!/^(?:https?|ftp):\/\/\S+$/.test(address) || address.length > 2000) return
  if (/\b[\da-f]{40,64}\b/.test(address) || digests.some((key) => member(parent, key) !== undefined)) return
  const { start, end } = node
  yield {
    start,
    end,
    message: `"${entry.key.slice(0, 60)}" is fetched from ${address.slice(0, 120)}, and nothing holds it to what was reviewed.`,
  }
}

function isAddress(key: string): boolean {
  return /^(?:url|uri|href|src|source|file|path)$/i.test(key)
}

function isPromptKey(key: string): boolean {
  return (
    isSystemKey(key.replace(/[_-]?(?:url|uri)$/i, '')) ||
    /^(?:\w{0,20}_?prompts?|rules|prompt_?template)(?:_?ur[il])?$/i.test(key)
  )
}

const digests = ['sha256', 'sha512', 'digest', 'hash', 'checksum', 'integrity', 'commit', 'rev']
