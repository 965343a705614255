import { siteRule } from './site-rule.ts'

export const secretInPrompt = siteRule(
  {
    id: 'PS805',
    name: 'secret-in-prompt',
    title: 'Secret in a prompt',
    severity: 'high',
    confidence: 'high',
    meaning:
      'Code puts a secret of the environment (a key, token or password) into the text of a prompt or into the description of a tool.',
    why: 'Prompts are sent to a provider, logged and cached, and a model gives them away to whoever asks well.',
    fix: 'Keep the secret in the code that calls the service, and give the model a tool without it.',
    mappings: { owasp: ['LLM02', 'LLM07'], agentic: ['ASI03'], atlas: ['AML.T0057'], cwe: [798, 312, 200] },
    examples: {
      bad: [
        {
          path: 'chat.ts',
          content:
            "import OpenAI from 'openai'\nconst client = new OpenAI()\nawait client.chat.completions.create({\n  model: 'm',\n  messages: [{ role: 'system', content: `Call the service with the key ${process.env.SERVICE_API_KEY}.` }],\n})\n",
        },
        {
          path: 'chat.py',
          content:
            'from openai import OpenAI\nclient = OpenAI()\nimport os\n\npassword = os.environ["DB_PASSWORD"]\nclient.responses.create(model="m", instructions="The password is %s." % password, input="Begin.")\n',
        },
      ],
      good: [
        {
          path: 'chat.ts',
          content:
            "import OpenAI from 'openai'\nconst client = new OpenAI({ apiKey: process.env.OPENAI_API_KEY })\nawait client.chat.completions.create({ model: 'm', messages: [{ role: 'system', content: 'You are brief.' }] })\n",
        },
        {
          path: 'chat.py',
          content:
            'from openai import OpenAI\nclient = OpenAI()\nimport os\n\nlimit = os.environ["MAX_TOKENS"]\nclient.responses.create(model="m", instructions=f"Use at most {limit} tokens.", input="Begin.")\n',
        },
      ],
    },
  },
  'secret-in-prompt',
  (site) => `${site.origin?.name ?? site.expression} is a secret, and enters ${site.sink ?? 'a prompt'}.`,
)
