import { provenance, siteRule } from './site-rule.ts'

export const templateFromValue = siteRule(
  {
    id: 'PS403',
    name: 'template-from-value',
    title: 'Template made of an untrusted value',
    severity: 'high',
    confidence: 'high',
    meaning:
      'Code compiles a template, or calls format, on a text that comes from outside, instead of passing the value to a fixed template.',
    why: 'Whoever writes the value runs expressions of the template engine, up to code on your machine, or reads other variables.',
    fix: 'Keep the template constant and pass the value as a variable.',
    mappings: { owasp: ['LLM01', 'LLM05'], agentic: ['ASI05'], atlas: ['AML.T0051'], cwe: [1336, 94] },
    examples: {
      bad: [
        {
          path: 'render.py',
          content:
            'from jinja2 import Template\nfrom flask import request\n\n\ndef build_prompt():\n    return Template(request.args.get("prompt")).render(user="x")\n',
        },
        {
          path: 'render.ts',
          content:
            "import Handlebars from 'handlebars'\nimport OpenAI from 'openai'\nexport const prompt = (req: Request) => Handlebars.compile(req.body.template)({})\n",
        },
      ],
      good: [
        {
          path: 'render.py',
          content:
            'from jinja2 import Template\nfrom flask import request\n\nPROMPT = Template("You answer {{ question }}.")\n\n\ndef build_prompt():\n    return PROMPT.render(question=request.args.get("q"))\n',
        },
        {
          path: 'render.ts',
          content:
            "import Handlebars from 'handlebars'\nimport OpenAI from 'openai'\nconst prompt = Handlebars.compile('You answer {{question}}.')\nexport const text = (req: Request) => prompt({ question: req.body.question })\n",
        },
      ],
    },
  },
  'template-from-value',
  (site) => `${site.sink ?? 'A template'} takes its template from outside: ${provenance(site)}.`,
)
