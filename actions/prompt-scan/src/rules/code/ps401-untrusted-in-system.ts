import { untrustedValue } from './mappings.ts'
import { provenance, siteRule } from './site-rule.ts'

export const untrustedInSystem = siteRule(
  {
    id: 'PS401',
    name: 'untrusted-in-system',
    title: 'Untrusted value in a system prompt',
    severity: 'medium',
    confidence: 'medium',
    meaning:
      'Code puts a value that comes from outside (a request, the network, a file, the command line, the clipboard, a window title, a database) into a system or developer message, or into the description of a tool.',
    why: 'Models obey the system message and the descriptions of tools. Whoever writes the value writes instructions of the highest rank.',
    fix: 'Move the value into a message of its own with role user or tool, between marks that say it is data.',
    mappings: untrustedValue,
    examples: {
      bad: [
        {
          path: 'chat.ts',
          content:
            "import OpenAI from 'openai'\nconst client = new OpenAI()\nconst topic = process.argv[2]\nawait client.chat.completions.create({\n  model: 'm',\n  messages: [{ role: 'system', content: `You are an expert on ${topic}. Answer briefly.` }],\n})\n",
        },
        {
          path: 'chat.py',
          content:
            'from openai import OpenAI\nclient = OpenAI()\nfrom flask import request\n\n\ndef answer():\n    name = request.json["name"]\n    return client.responses.create(instructions=f"You are the assistant of {name}.", input="Begin.")\n',
        },
        {
          path: 'page.ts',
          content:
            "import { generateText } from 'ai'\nconst page = await (await fetch(url)).text()\nawait generateText({ model, system: 'You summarise pages. The page: ' + page, prompt: 'Go.' })\n",
        },
      ],
      good: [
        {
          path: 'chat.ts',
          content:
            "import OpenAI from 'openai'\nconst client = new OpenAI()\nconst tone = 'friendly'\nawait client.chat.completions.create({\n  model: 'm',\n  messages: [\n    { role: 'system', content: `You are a ${tone} assistant.` },\n    { role: 'user', content: process.argv[2] },\n  ],\n})\n",
        },
        {
          path: 'chat.py',
          content:
            'from openai import OpenAI\nclient = OpenAI()\nfrom pathlib import Path\n\nsystem = (Path(__file__).parent / "system.md").read_text()\nclient.responses.create(instructions=system, input=input("> "))\n',
        },
      ],
    },
  },
  'untrusted-in-system',
  (site) => `${provenance(site)}, and enters ${site.sink ?? 'a system prompt'}.`,
)
