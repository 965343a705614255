import { unbounded } from './mappings.ts'
import { siteRule } from './site-rule.ts'

export const unboundedLoop = siteRule(
  {
    id: 'PS703',
    name: 'unbounded-loop',
    title: 'Agent loop without a bound',
    severity: 'medium',
    confidence: 'medium',
    meaning:
      'A loop calls a model and its tools until the model is done, with no bound of steps, time or cost, or the bound of an agent is switched off.',
    why: 'A confused or misled model goes on forever, at your cost and with your tools.',
    fix: 'Bound the steps, and stop with an error when the bound is reached.',
    mappings: unbounded,
    examples: {
      bad: [
        {
          path: 'agent.py',
          content:
            'from openai import OpenAI\nclient = OpenAI()\nwhile True:\n    answer = client.chat.completions.create(model="m", messages=messages, tools=tools)\n    message = answer.choices[0].message\n    if not message.tool_calls:\n        break\n    messages.extend(run(call) for call in message.tool_calls)\n',
        },
        {
          path: 'agent.ts',
          content:
            "import { generateText } from 'ai'\nawait generateText({ model, tools, maxSteps: Infinity, prompt: 'Clean up.' })\n",
        },
      ],
      good: [
        {
          path: 'agent.py',
          content:
            'from openai import OpenAI\nclient = OpenAI()\nfor step in range(10):\n    answer = client.chat.completions.create(model="m", messages=messages, tools=tools)\n    message = answer.choices[0].message\n    if not message.tool_calls:\n        break\n    messages.extend(run(call) for call in message.tool_calls)\n',
        },
        {
          path: 'agent.ts',
          content:
            "import { generateText } from 'ai'\nawait generateText({ model, tools, maxSteps: 8, prompt: 'Clean up.' })\n",
        },
      ],
    },
  },
  'unbounded-loop',
  (site) =>
    site.sink === 'loop'
      ? 'A loop calls a model and its tools, and nothing but the model ends it.'
      : `The bound ${site.sink ?? ''} of an agent is switched off or missing.`,
)
