import type { Document, TemplateStatement } from '../../document/document.ts'
import type { DocumentRule, Match } from '../rule.ts'

/** The twin for template files of PS408, which looks at code. */
export const unboundedSplice: DocumentRule = {
  on: 'document',
  kinds: ['prompt', 'chat'],
  info: {
    id: 'PS418',
    name: 'unbounded-splice',
    title: 'History or search results without a bound',
    severity: 'low',
    confidence: 'low',
    meaning: 'A template loops over the whole history or all retrieved texts, with no slice and no limit.',
    why: 'A long history or many results push the instructions out of the window, and cost grows without end.',
    fix: 'Take the last turns or first results only: history[-20:], limit: 10, or cut the texts before they enter.',
    mappings: { owasp: ['LLM10'], agentic: ['ASI08'], atlas: ['AML.T0029'], cwe: [770] },
    examples: {
      bad: [
        { path: 'prompts/a.j2', content: 'You answer.\n{% for turn in chat_history %}{{ turn }}\n{% endfor %}' },
        { path: 'prompts/a.hbs', content: 'You answer.\n{{#each search_results}}{{this}}\n{{/each}}' },
      ],
      good: [
        { path: 'prompts/a.j2', content: 'You answer.\n{% for turn in chat_history[-10:] %}{{ turn }}\n{% endfor %}' },
        { path: 'prompts/b.j2', content: 'You answer.\n{% for rule in rules %}{{ rule }}\n{% endfor %}' },
      ],
    },
  },
  *find({ path, template }: Document): Iterable<Match> {
    // The chat template of a model is the place where a runtime hands in what it has cut already.
    if (template === undefined || isModelTemplate(path, template.uses)) return
    for (const statement of template.statements) if (isUnbounded(statement)) yield matchOf(statement)
  },
}

function isModelTemplate(path: string, uses: readonly { name: string }[]): boolean {
  return (
    path.includes('chat_template') || uses.some(({ name }) => name === 'add_generation_prompt' || name === 'bos_token')
  )
}

const growing =
  /(?:^|[\s._])(?:(?:chat|conversation|message|dialog)?_?history|messages|turns|memories|documents|docs|chunks|passages|(?:search_?)?results|retrieved\w{0,20})$/i

function isUnbounded({ keyword, expression }: TemplateStatement): boolean {
  if (keyword !== 'for' && keyword !== 'each' && keyword !== 'section') return false
  const iterable = keyword === 'for' ? expression.replace(/^.{0,200}?\sin\s/, '') : expression
  return growing.test(iterable.trim().slice(0, 200))
}

function matchOf({ start, end, expression }: TemplateStatement): Match {
  return { start, end, message: `The loop over "${expression.slice(0, 60)}" takes everything, whatever its length.` }
}
