import { member } from '../../document/data.ts'
import type { DataNode } from '../../document/data.ts'
import type { Document } from '../../document/document.ts'
import type { DocumentRule, Match } from '../rule.ts'

export const unownedPrompt: DocumentRule = {
  on: 'document',
  kinds: ['prompt'],
  info: {
    id: 'PS903',
    name: 'unowned-prompt',
    title: 'Prompt without owner or version',
    severity: 'low',
    confidence: 'high',
    meaning:
      'A prompt names its owner or its version and not the other, or is in a format made for both (prompty) and names neither.',
    why: 'Without an owner nobody answers for a change, and without a version nobody can say which text an answer came from.',
    fix: 'Name both in the front matter: `owner: team` and `version: 1.0.0`.',
    mappings: { owasp: ['LLM03'], agentic: ['ASI04'], atlas: [], cwe: [1059] },
    examples: {
      bad: [
        { path: 'prompts/a.md', content: '---\nname: a\nversion: 1.0.0\n---\nYou help.\n' },
        { path: 'a.prompty', content: '---\nname: a\nauthors: [notes team]\n---\nsystem:\nYou help.\n' },
      ],
      good: [
        { path: 'prompts/a.md', content: '---\nname: a\nversion: 1.0.0\nowner: notes team\n---\nYou help.\n' },
        { path: '.claude/commands/a.md', content: '---\ndescription: Fixes an issue\n---\nFix it.\n' },
        { path: 'prompts/a.txt', content: 'You help.\n' },
      ],
    },
  },
  *find({ path, source, data, template }: Document): Iterable<Match> {
    if (data?.kind !== 'object' || template === undefined || data.end >= source.length) return
    const owner = has(data, ['owner', 'owners', 'author', 'authors', 'maintainer', 'maintainers', 'team', 'contact'])
    const version = has(data, ['version', 'revision'])
    if (owner && version) return
    if (!owner && !version && !path.toLowerCase().endsWith('.prompty')) return
    const lacking = owner ? 'no version' : version ? 'no owner' : 'neither owner nor version'
    const message = `The front matter of this prompt names ${lacking}.`
    yield { start: data.start, end: data.end, message, ...(owner === version && { severity: 'note' as const }) }
  },
}

function has(data: DataNode, keys: readonly string[]): boolean {
  const inner = member(data, 'metadata')
  return keys.some((key) => member(data, key) !== undefined || member(inner, key) !== undefined)
}
