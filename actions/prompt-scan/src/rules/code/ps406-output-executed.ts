import { outputRun } from './mappings.ts'
import { siteRule } from './site-rule.ts'

export const outputExecuted = siteRule(
  {
    id: 'PS406',
    name: 'output-executed',
    title: "A model's output is run",
    severity: 'high',
    confidence: 'high',
    meaning:
      'Code passes what a model says, or an argument that a model chose for a tool, to eval, a shell, a query built as text, or a page as markup.',
    why: 'Whoever steers the model, for example by a document that it reads, runs code where the program runs.',
    fix: 'Parse the output by a schema, look actions up in a list of your own, and pass arguments as an array without a shell.',
    mappings: outputRun,
    examples: {
      bad: [
        {
          path: 'run.py',
          content:
            'from openai import OpenAI\nclient = OpenAI()\nanswer = client.responses.create(model="m", input="Write Python that adds two numbers.")\nexec(answer.output_text)\n',
        },
        {
          path: 'run.ts',
          content:
            "import OpenAI from 'openai'\nconst client = new OpenAI()\nconst answer = await client.chat.completions.create({ model: 'm', messages })\nout.innerHTML = answer.choices[0].message.content\n",
        },
        {
          path: 'server.py',
          content:
            'import subprocess\nfrom mcp.server.fastmcp import FastMCP\n\nmcp = FastMCP("net")\n\n\n@mcp.tool()\ndef ping(host: str) -> str:\n    """Pings a host."""\n    return subprocess.check_output(f"ping -c 1 {host}", shell=True, text=True)\n',
        },
      ],
      good: [
        {
          path: 'run.py',
          content:
            'from openai import OpenAI\nclient = OpenAI()\nimport json\n\nanswer = client.responses.create(model="m", input="Answer as JSON.")\nprint(json.loads(answer.output_text))\n',
        },
        {
          path: 'run.ts',
          content:
            "import OpenAI from 'openai'\nconst client = new OpenAI()\nconst answer = await client.chat.completions.create({ model: 'm', messages })\nout.textContent = answer.choices[0].message.content\n",
        },
        {
          path: 'server.py',
          content:
            'import subprocess\nfrom mcp.server.fastmcp import FastMCP\n\nmcp = FastMCP("net")\n\n\n@mcp.tool()\ndef ping(host: str) -> str:\n    """Pings a host."""\n    return subprocess.check_output(["ping", "-c", "1", "--", host], text=True)\n',
        },
      ],
    },
  },
  'output-executed',
  (site) => `${site.sink ?? 'A sink'} runs what a model says: ${site.origin?.name ?? site.expression}.`,
)
