import type { Document, Interpolation } from '../../document/document.ts'
import type { DocumentRule, Match } from '../rule.ts'
import { borderOf } from './border.ts'
import { untrustedValue } from './mappings.ts'
import { originOf } from './untrusted-names.ts'

/** The twin for template files of PS402, which looks at code. */
export const unmarkedValue: DocumentRule = {
  on: 'document',
  kinds: ['prompt', 'chat'],
  info: {
    id: 'PS412',
    name: 'unmarked-value',
    title: 'Untrusted value without a border',
    severity: 'medium',
    confidence: 'medium',
    meaning:
      'A template puts what a third party or a user wrote into running text, with no label before it and no marks around it.',
    why: 'The model cannot tell where your words end and the other text begins, so a sentence in that text reads as yours.',
    fix: 'Put the value between marks, such as <document>…</document>, and say that it is data.',
    mappings: untrustedValue,
    examples: {
      bad: [
        { path: 'prompts/sum.md', content: 'Summarise the mail {{email_body}} in two lines and be brief.\n' },
        {
          path: 'prompts/web.j2',
          content: 'Write a title for this: the page reads {{ page_content }} and ends here.\n',
        },
      ],
      good: [
        { path: 'prompts/sum.md', content: 'Summarise the mail.\n\n<email>\n{{email_body}}\n</email>\n' },
        { path: 'prompts/ask.md', content: 'Answer the question.\n\nQuestion: {{question}}\n' },
        { path: 'prompts/plain.prompt', content: '{{role "user"}}\n{{email_body}}\n' },
      ],
    },
  },
  *find({ source, template }: Document): Iterable<Match> {
    for (const value of template?.interpolations ?? []) {
      if (value.role === undefined || value.role === 'user') yield* judged(source, value)
    }
  },
}

function* judged(source: string, value: Interpolation): Iterable<Match> {
  const origin = originOf(value)
  if (origin === undefined || origin === 'unclear' || borderOf(source, value) !== 'none') return
  if (standsAlone(source, value)) return
  const { name, start, end } = value
  const message = `"${name.slice(0, 60)}" stands in running text without a label or marks around it.`
  yield { start, end, message, ...(origin === 'user' && { severity: 'low' as const }) }
}

/** A value with a line to itself, between blank lines or the ends of its message, is a border of its own. */
function standsAlone(source: string, { start, end }: Interpolation): boolean {
  const before = source.slice(Math.max(0, start - 200), start)
  const after = source.slice(end, end + 200)
  return /(?:^|\n|["'}>])[ \t]*$/.test(before) && /^[ \t]*(?:\r?\n|["'<{]|$)/.test(after)
}
