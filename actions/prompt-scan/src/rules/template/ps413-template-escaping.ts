import type { Document, TemplateStatement } from '../../document/document.ts'
import type { DocumentRule, Match } from '../rule.ts'
import { templateInjection } from './mappings.ts'
import { originOf } from './untrusted-names.ts'

/** The twin for template files of PS403, which looks at code. */
export const templateEscaping: DocumentRule = {
  on: 'document',
  kinds: ['prompt', 'chat'],
  info: {
    id: 'PS413',
    name: 'template-escaping',
    title: 'Template included by a value, or escaping off',
    severity: 'high',
    confidence: 'high',
    meaning:
      'A template includes another one whose name or text comes from a value, or switches its escaping off for a value that others wrote.',
    why: 'Whoever sets the value chooses what the template engine runs, or breaks out of the marks around it.',
    fix: 'Include templates by fixed names; escape values, and remove |safe, {{{…}}} and autoescape false around them.',
    mappings: templateInjection,
    examples: {
      bad: [
        { path: 'prompts/a.j2', content: 'You are a clerk.\n{% include user_template %}\n' },
        { path: 'prompts/a.hbs', content: 'You are a clerk. {{> (lookup . "userPartial")}}\n' },
        { path: 'prompts/b.j2', content: 'You are a clerk. {{ user_input | render_template }}\n' },
      ],
      good: [
        { path: 'prompts/a.j2', content: 'You are a clerk.\n{% include "footer.j2" %}\n' },
        { path: 'prompts/a.hbs', content: 'You are a clerk. {{> footer}} {{{company}}}\n' },
      ],
    },
  },
  *find({ template }: Document): Iterable<Match> {
    if (template === undefined) return
    for (const statement of template.statements) yield* ofStatement(statement)
    for (const { expression, name, raw, start, end } of template.interpolations) {
      const origin = originOf({ name, expression })
      if (renders.test(expression)) {
        yield {
          start,
          end,
          message: `"${name.slice(0, 60)}" is run as a template, so its text can call what templates can.`,
        }
      } else if (raw && origin !== undefined && origin !== 'unclear') {
        const message = `Escaping is off for "${name.slice(0, 60)}", whose text can close the marks around it.`
        yield { start, end, message, severity: 'low' }
      }
    }
  },
}

const renders = /\|\s{0,4}(?:render(?:_template|_string)?|liquify|evaluate)\b|\bfrom_string\s{0,4}\(/

function* ofStatement({ keyword, expression, start, end }: TemplateStatement): Iterable<Match> {
  if (inclusions.has(keyword) && isVariable(keyword, expression)) {
    const theirs = /user|request|input|query|param|body/i.test(expression)
    const message = `A value, ${expression.slice(0, 60)}, decides which template is included.`
    yield { start, end, message, ...(!theirs && { severity: 'medium' as const }) }
  }
  if (keyword === 'autoescape' && /^(?:false|off|none)\b/i.test(expression)) {
    yield { start, end, message: 'Escaping is switched off for a part of the template.', severity: 'low' }
  }
}

const inclusions = new Set(['include', 'extends', 'import', 'from', 'partial', 'render'])

/** Names in quotes are fixed; Handlebars' partials are fixed unless they are computed. */
function isVariable(keyword: string, expression: string): boolean {
  if (keyword === 'partial') return expression.startsWith('(')
  return /^[A-Za-z_]/.test(expression)
}
