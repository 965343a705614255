import { provenance, siteRule } from './site-rule.ts'

export const remotePromptInCode = siteRule(
  {
    id: 'PS415',
    name: 'remote-prompt-in-code',
    title: 'System prompt fetched at run time',
    severity: 'medium',
    confidence: 'medium',
    meaning:
      'Code fetches its system prompt, or the description of a tool, over the network when it runs. PS905 finds the same in configuration.',
    why: 'Whoever controls the address, or the way to it, rewrites the agent after your review.',
    fix: 'Keep the prompt in the repository, or compare its sha256 with a constant before it is used.',
    mappings: { owasp: ['LLM03'], agentic: ['ASI04'], atlas: ['AML.T0010'], cwe: [494, 353] },
    examples: {
      bad: [
        {
          path: 'chat.py',
          content:
            'from openai import OpenAI\nclient = OpenAI()\nimport requests\n\nsystem = requests.get("https://prompts.example/system.txt").text\nclient.responses.create(model="m", instructions=system, input="Begin.")\n',
        },
        {
          path: 'chat.ts',
          content:
            "import { generateText } from 'ai'\nconst system = await fetch('https://prompts.example/a.txt').then((answer) => answer.text())\nawait generateText({ model, system, prompt: 'Begin.' })\n",
        },
      ],
      good: [
        {
          path: 'chat.py',
          content:
            'from openai import OpenAI\nclient = OpenAI()\nsystem = open("prompts/system.md").read()\nclient.responses.create(model="m", instructions=system, input="Begin.")\n',
        },
        {
          path: 'chat.ts',
          content:
            "import { generateText } from 'ai'\nconst data = await fetch('https://api.example/a.json').then((answer) => answer.text())\nawait generateText({ model, system: 'You read JSON.', prompt: data })\n",
        },
      ],
    },
  },
  'remote-prompt',
  (site) => `${provenance(site)}, and is ${site.sink ?? 'the system prompt'}; nothing holds it to what was reviewed.`,
)
