import type { Document, Interpolation } from '../../document/document.ts'
import type { DocumentRule, Match } from '../rule.ts'
import { borderOf } from './border.ts'
import { untrustedValue } from './mappings.ts'
import { originOf } from './untrusted-names.ts'

/** The twin for template files of PS401, which looks at code. */
export const untrustedInSystem: DocumentRule = {
  on: 'document',
  kinds: ['prompt', 'chat', 'agent-settings'],
  info: {
    id: 'PS411',
    name: 'untrusted-in-system-template',
    title: 'Untrusted value in a system prompt',
    severity: 'medium',
    confidence: 'medium',
    meaning:
      'A template puts a value whose name says that a user or a third party wrote it (query, email, page, tool_result) into a system or developer message.',
    why: 'Models obey the system message. Whoever writes the value writes instructions of the highest rank.',
    fix: 'Move the value into a message of its own with role user or tool, between marks that say it is data.',
    mappings: untrustedValue,
    examples: {
      bad: [
        { path: 'a.prompt', content: '{{role "system"}}\nYou help with the mail. Newest: {{email_body}}\n' },
        {
          path: 'a.prompty',
          content: '---\nname: a\n---\nsystem:\nYou answer {{ user_query }} in one line.\n\nuser:\nGo.\n',
        },
        {
          path: 'chat.yaml',
          content: '- role: system\n  content: "You are a clerk. The page says {{page_content}}"\n',
        },
      ],
      good: [
        { path: 'a.prompt', content: '{{role "system"}}\nYou answer in {{language}}.\n{{role "user"}}\n{{query}}\n' },
        {
          path: 'chat.yaml',
          content: '- role: system\n  content: You answer in {{language}}.\n- role: user\n  content: "{{email}}"\n',
        },
        { path: 'prompts/system.md', content: 'You serve {{company_name}}. At most {{page_count}} pages.\n' },
      ],
    },
  },
  *find({ source, template }: Document): Iterable<Match> {
    for (const value of template?.interpolations ?? []) {
      const match = judged(source, value)
      if (match) yield match
    }
  },
}

function judged(source: string, value: Interpolation): Match | undefined {
  const { role, name, start, end } = value
  if (role !== 'system' && role !== 'developer') return undefined
  const origin = originOf(value)
  if (origin === undefined) return undefined
  const message = `"${name.slice(0, 60)}" enters a ${role} message, and its name says that ${writer[origin]} wrote it.`
  const milder = origin === 'unclear' || borderOf(source, value) === 'marks'
  return { start, end, message, ...(milder && { severity: 'low' as const }) }
}

const writer = { 'third-party': 'a third party', user: 'a user', unclear: 'someone else' }
