import { untrustedValue } from './mappings.ts'
import { provenance, siteRule } from './site-rule.ts'

export const retrievedAsSystem = siteRule(
  {
    id: 'PS405',
    name: 'retrieved-as-system',
    title: 'Retrieved text as system or assistant message',
    severity: 'medium',
    confidence: 'medium',
    meaning: 'Code gives the result of a tool or of a search for documents the role system, developer or assistant.',
    why: 'Documents and tools carry text of strangers. In this role the model takes it for its instructions, or for its own words.',
    fix: 'Send it as a tool message, or as a user message between marks that say it is data.',
    mappings: untrustedValue,
    examples: {
      bad: [
        {
          path: 'rag.py',
          content:
            'from openai import OpenAI\nclient = OpenAI()\ndocs = vectorstore.similarity_search(question)\nclient.chat.completions.create(\n    model="m",\n    messages=[{"role": "system", "content": f"Answer by these documents only: {docs}"}],\n)\n',
        },
        {
          path: 'agent.ts',
          content:
            "import OpenAI from 'openai'\nconst client = new OpenAI()\nconst found = await client.callTool(call)\nmessages.push({ role: 'assistant', content: found.text })\n",
        },
      ],
      good: [
        {
          path: 'rag.py',
          content:
            'from openai import OpenAI\nclient = OpenAI()\ndocs = vectorstore.similarity_search(question)\nclient.chat.completions.create(\n    model="m",\n    messages=[{"role": "tool", "tool_call_id": "1", "content": str(docs)}],\n)\n',
        },
        {
          path: 'agent.ts',
          content:
            "import OpenAI from 'openai'\nconst client = new OpenAI()\nconst found = await client.callTool(call)\nmessages.push({ role: 'tool', tool_call_id: call.id, content: found.text })\n",
        },
      ],
    },
  },
  'retrieved-as-system',
  (site) => `${provenance(site)}, and enters ${site.sink ?? 'a system prompt'}.`,
)
