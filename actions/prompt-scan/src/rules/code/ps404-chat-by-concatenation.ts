import { siteRule } from './site-rule.ts'

export const chatByConcatenation = siteRule(
  {
    id: 'PS404',
    name: 'chat-by-concatenation',
    title: 'Chat messages built as JSON text',
    severity: 'medium',
    confidence: 'high',
    meaning: 'Code builds the JSON of chat messages by concatenation, with a value inside the quotes of a content.',
    why: 'A quote in the value ends the message and begins another one, of any role.',
    fix: 'Build objects and serialise them with JSON.stringify or json.dumps.',
    mappings: { owasp: ['LLM01'], agentic: ['ASI01'], atlas: ['AML.T0051'], cwe: [116, 1427] },
    examples: {
      bad: [
        {
          path: 'send.ts',
          content: 'import \'openai\'\nconst body = \'{"messages":[{"role":"user","content":"\' + text + \'"}]}\'\n',
        },
        {
          path: 'send.py',
          content:
            'import openai\n\nbody = f\'{{"messages": [{{"role": "system", "content": "You know {fact}."}}]}}\'\n',
        },
      ],
      good: [
        {
          path: 'send.ts',
          content: "import 'openai'\nconst body = JSON.stringify({ messages: [{ role: 'user', content: text }] })\n",
        },
        {
          path: 'send.py',
          content:
            'import json\nimport openai\n\nbody = json.dumps({"messages": [{"role": "user", "content": text}]})\n',
        },
      ],
    },
  },
  'chat-by-concatenation',
  (site) => `"${site.expression.slice(0, 60)}" stands inside the quotes of a chat message that is built as text.`,
)
