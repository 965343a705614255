import { unbounded } from './mappings.ts'
import { siteRule } from './site-rule.ts'

export const unboundedHistory = siteRule(
  {
    id: 'PS408',
    name: 'unbounded-history',
    title: 'History sent without a bound',
    severity: 'low',
    confidence: 'low',
    meaning:
      'Code appends to a list of messages in a loop and sends it whole each time, with nothing that shortens it.',
    why: 'Costs grow with the square of the turns, and old injected text stays in force.',
    fix: 'Send the last turns alone, or a summary of the earlier ones.',
    mappings: unbounded,
    examples: {
      bad: [
        {
          path: 'chat.py',
          content:
            'from openai import OpenAI\nclient = OpenAI()\nmessages = []\nwhile True:\n    messages.append({"role": "user", "content": input("> ")})\n    answer = client.chat.completions.create(model="m", messages=messages)\n    messages.append({"role": "assistant", "content": answer.choices[0].message.content})\n',
        },
        {
          path: 'chat.ts',
          content:
            "import OpenAI from 'openai'\nconst client = new OpenAI()\nconst history = []\nfor await (const line of lines) {\n  history.push({ role: 'user', content: line })\n  const answer = await client.chat.completions.create({ model: 'm', messages: [...history] })\n  history.push(answer.choices[0].message)\n}\n",
        },
      ],
      good: [
        {
          path: 'chat.py',
          content:
            'from openai import OpenAI\nclient = OpenAI()\nmessages = []\nwhile True:\n    messages.append({"role": "user", "content": input("> ")})\n    messages = messages[-20:]\n    client.chat.completions.create(model="m", messages=messages)\n',
        },
        {
          path: 'chat.ts',
          content:
            "import OpenAI from 'openai'\nconst client = new OpenAI()\nawait client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: 'Hello.' }] })\n",
        },
      ],
    },
  },
  'unbounded-history',
  (site) => `"${site.expression}" grows with each turn, and is sent whole.`,
)
