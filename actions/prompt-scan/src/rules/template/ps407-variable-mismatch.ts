import type { Document } from '../../document/document.ts'
import type { DocumentRule, Match } from '../rule.ts'

export const variableMismatch: DocumentRule = {
  on: 'document',
  kinds: ['prompt'],
  info: {
    id: 'PS407',
    name: 'variable-mismatch',
    title: 'Variables used and declared differ',
    severity: 'low',
    confidence: 'high',
    meaning: 'A prompt uses a variable that its front matter does not declare, or declares one that it does not use.',
    why: 'An undeclared value was not reviewed and may stay empty; an unused one hides that the prompt lost a part.',
    fix: 'Declare every variable that the prompt uses in its front matter, and remove the others.',
    mappings: { owasp: ['LLM03'], agentic: ['ASI04'], atlas: [], cwe: [1108] },
    examples: {
      bad: [
        { path: 'prompts/a.md', content: '---\nvariables: [path]\n---\nRead `{{path}}` for {{reader}}.\n' },
        {
          path: 'a.prompty',
          content: '---\nname: a\ninputs:\n  topic:\n    type: string\n---\nuser:\nWrite about {{ theme }}.\n',
        },
      ],
      good: [
        { path: 'prompts/a.md', content: '---\nvariables: [path]\n---\nRead `{{path}}`.\n' },
        { path: 'prompts/b.md', content: 'Read `{{path}}`.\n' },
      ],
    },
  },
  *find({ template, data }: Document): Iterable<Match> {
    const { declared, uses = [], statements = [] } = template ?? {}
    if (declared === undefined || data === undefined) return
    const known = new Set(declared)
    const seen = new Set<string>()
    for (const { name, start, end } of uses) {
      if (!known.has(name) && !seen.has(name) && !given.has(name)) {
        yield { start, end, message: `"${name.slice(0, 60)}" is used here, and the front matter does not declare it.` }
      }
      seen.add(name)
    }
    // What a part uses that is included cannot be seen here.
    if (statements.some(({ keyword }) => includes.has(keyword))) return
    for (const name of known) {
      if (seen.has(name)) continue
      const message = `The front matter declares "${name.slice(0, 60)}", and the prompt does not use it.`
      yield { start: data.start, end: Math.min(data.end, data.start + 200), message, severity: 'note' }
    }
  },
}

/** Names that runtimes give to every template. */
const given = new Set(['bos_token', 'eos_token', 'messages', 'add_generation_prompt', 'tools', 'history', 'ARGUMENTS'])

const includes = new Set(['include', 'extends', 'import', 'from', 'partial', 'render', 'history', 'media'])
