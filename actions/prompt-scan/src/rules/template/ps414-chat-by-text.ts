import type { Document, Interpolation } from '../../document/document.ts'
import { hasStatements } from '../../document/template/language.ts'
import type { DocumentRule, Match } from '../rule.ts'
import { originOf } from './untrusted-names.ts'

/** The twin for template files of PS404, which looks at code. */
export const chatByText: DocumentRule = {
  on: 'document',
  kinds: ['prompt', 'chat'],
  info: {
    id: 'PS414',
    name: 'chat-by-text',
    title: 'Chat messages built as text from values',
    severity: 'medium',
    confidence: 'medium',
    meaning:
      'A template writes the JSON of chat messages, or the marks between them (<|im_start|>), around a value that is not escaped.',
    why: 'A quote or a mark in the value ends the message and begins another, with a role that its writer chooses.',
    fix: 'Build messages as objects and let the SDK serialise them, or pass the value through tojson.',
    mappings: { owasp: ['LLM01'], agentic: ['ASI01'], atlas: ['AML.T0051.001'], cwe: [116, 1427] },
    examples: {
      bad: [
        {
          path: 'prompts/chat.json.j2',
          content: '[{"role": "system", "content": "{{ persona }}"}, {"role": "user", "content": "{{ question }}"}]\n',
        },
        {
          path: 'prompts/raw.j2',
          content: '<|im_start|>system\nYou help.<|im_end|>\n<|im_start|>user\n{{ user_input }}<|im_end|>\n',
        },
      ],
      good: [
        { path: 'prompts/chat.json.j2', content: '[{"role": "user", "content": {{ question | tojson }}}]\n' },
        {
          path: 'prompts/raw.j2',
          content:
            '{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}',
        },
        { path: 'prompts/a.md', content: 'Answer {{question}} as {"role": "…"}.\n' },
      ],
    },
  },
  *find({ source, template, data }: Document): Iterable<Match> {
    // Data that parsed is filled value by value; only a text that becomes JSON later can be broken by a value.
    if (template === undefined || (data !== undefined && data.start === 0)) return
    const json = /"role"\s{0,8}:/.test(source) && /"content"\s{0,8}:/.test(source)
    const marked = /<\|im_start\|>|<\|start_header_id\|>/.test(source)
    if (!json && !marked) return
    for (const value of template.interpolations) {
      if (json && inString(source, value) && !escaped.test(value.expression))
        yield matchOf(value, 'the JSON of a chat message')
      else if (marked && isForeign(value, hasStatements(template.language)))
        yield matchOf(value, 'a chat of marked messages')
    }
  },
}

const escaped = /\|\s{0,4}(?:tojson|to_json|json|dump|escape|e)\b|\bjson\b|^json/i

function matchOf({ name, start, end }: Interpolation, where: string): Match {
  return {
    start,
    end,
    message: `"${name.slice(0, 60)}" enters ${where} as it is, so its text can begin another message.`,
  }
}

/** Inside the quotes of a JSON value. */
function inString(source: string, { start, end }: Interpolation): boolean {
  const before = source.slice(Math.max(0, start - 300), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const quotes = line.replaceAll(/\\./g, '').split('"').length - 1
  return (
    quotes % 2 === 1 &&
    /"(?:content|text)"\s{0,8}:\s{0,8}"[^"]*$/.test(line) &&
    source.slice(end, end + 300).includes('"')
  )
}

/** The chat templates of models loop over the messages themselves, and their runtimes strip the marks. */
function isForeign(value: Interpolation, statements: boolean): boolean {
  const origin = originOf(value)
  return origin === 'user' || origin === 'third-party' || (!statements && origin === 'unclear')
}
