import type { Document } from '../../document/document.ts'
import { namesLanguage } from '../../document/template/language.ts'
import type { DocumentRule, Match } from '../rule.ts'
import { templateInjection } from './mappings.ts'

export const dangerousConstruct: DocumentRule = {
  on: 'document',
  kinds: ['prompt', 'chat', 'agent-settings'],
  info: {
    id: 'PS409',
    name: 'dangerous-construct',
    title: 'Template reaches into the runtime',
    severity: 'high',
    confidence: 'high',
    meaning:
      'A template expression reaches for the internals of its runtime: __class__, __globals__, constructor, __proto__ and their like.',
    why: 'These are the steps of template injection: from any value to the interpreter, and from there to a shell.',
    fix: 'Remove the expression, and render templates in a sandbox (Jinja: ImmutableSandboxedEnvironment).',
    mappings: templateInjection,
    examples: {
      bad: [
        { path: 'prompts/a.j2', content: "You help. {{ ''.__class__.__mro__[1].__subclasses__() }}\n" },
        { path: 'prompts/a.hbs', content: 'You help. {{#with (lookup this "constructor")}}{{this}}{{/with}}\n' },
        { path: 'prompts/b.j2', content: "You help. {{ x | attr('__globals__') }}\n" },
      ],
      good: [
        { path: 'prompts/a.j2', content: 'You help. {{ constructor_name }} {{ item.__len }}\n' },
        { path: 'prompts/a.hbs', content: 'You help. {{lookup names "first"}}\n' },
      ],
    },
  },
  *find({ path, source, template }: Document): Iterable<Match> {
    if (template === undefined) return
    const certain = namesLanguage(path)
    for (const { expression, start, end } of [...template.interpolations, ...template.statements]) {
      const found = internals.exec(expression)?.[0]
      if (found === undefined) continue
      const message = `The expression reaches for "${found}", an internal of the runtime.`
      // In a text that only looks like a template, code in quotation is an example.
      const severity = source.charAt(start - 1) === '`' ? 'low' : 'medium'
      yield { start, end, message, ...(!certain && ({ severity } as const)) }
    }
  },
}

/** Only names that no ordinary template needs; a plain word counts where it is looked up as a property. */
const internals =
  /__(?:class|globals|subclasses|mro|bases?|builtins|import|init|getattribute|reduce|code|closure|dict|proto|defineGetter|lookupGetter)__|\battr\s{0,4}\(\s{0,4}["']\\x5f|(?:[.["']|lookup\s{1,4}\S{1,40}\s{1,4}["'])constructor\b|\b(?:lipsum|cycler|joiner)\.__/
