import { outputRun } from './mappings.ts'
import { siteRule } from './site-rule.ts'

export const shellTool = siteRule(
  {
    id: 'PS416',
    name: 'shell-tool',
    title: 'A tool runs any command that the model chooses',
    severity: 'medium',
    confidence: 'medium',
    meaning: 'Code offers a tool to a model that passes an argument to a shell as the whole command, and asks nobody.',
    why: 'Whoever steers the model, for example by a page that it reads, has a shell.',
    fix: 'Offer the few commands that are needed as tools of their own, or ask a person before each one.',
    mappings: outputRun,
    examples: {
      bad: [
        {
          path: 'server.py',
          content:
            'import subprocess\nfrom mcp.server.fastmcp import FastMCP\n\nmcp = FastMCP("sh")\n\n\n@mcp.tool()\ndef run(command: str) -> str:\n    """Runs a command."""\n    return subprocess.run(command, shell=True, capture_output=True, text=True).stdout\n',
        },
        {
          path: 'tools.ts',
          content:
            "import { execSync } from 'node:child_process'\nimport { tool } from 'ai'\nexport const run = tool({\n  description: 'Runs a command.',\n  inputSchema: z.object({ command: z.string() }),\n  execute: async ({ command }) => execSync(command).toString(),\n})\n",
        },
      ],
      good: [
        {
          path: 'server.py',
          content:
            'import subprocess\nfrom mcp.server.fastmcp import FastMCP\n\nmcp = FastMCP("git")\n\n\n@mcp.tool()\ndef status() -> str:\n    """Tells the state of the repository."""\n    return subprocess.run("git status", shell=True, capture_output=True, text=True).stdout\n',
        },
        {
          path: 'tools.ts',
          content:
            "import { execSync } from 'node:child_process'\nimport { tool } from 'ai'\nexport const run = tool({\n  description: 'Runs a command.',\n  inputSchema: z.object({ command: z.string() }),\n  needsApproval: true,\n  execute: async ({ command }) => execSync(command).toString(),\n})\n",
        },
      ],
    },
  },
  'shell-tool',
  (site) => `${site.sink ?? 'A shell'} runs the ${site.origin?.name ?? 'argument'} as it is, and asks nobody.`,
)
