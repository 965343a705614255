/**
 * The file and folder names that agents, editors and prompt tools read by themselves, in lower case.
 * Each list is the union of what those tools document.
 */

/** Standing instructions, whatever the folder. */
export const instructionFiles = new Set([
  '.augment-guidelines',
  '.clinerules',
  '.continuerules',
  '.cursorrules',
  '.goosehints',
  '.roorules',
  '.rules',
  '.windsurfrules',
  'agent.md',
  'agents.local.md',
  'agents.md',
  'agents.override.md',
  'claude.local.md',
  'claude.md',
  'codex.md',
  'conventions.md',
  'copilot-instructions.md',
  'crush.md',
  'gemini.md',
  'heartbeat.md',
  'memory.md',
  'opencode.md',
  'qwen.md',
  'replit.md',
  'soul.md',
  'warp.md',
])

/** Standing instructions by the folder they stand in and their name. */
export const instructionPaths = new Set(['.cursor/bugbot.md', '.gemini/styleguide.md', '.idx/airules.md'])

/** Folders whose own Markdown files are standing instructions, and nothing else in them or below is. */
export const markdownFolders = new Set(['agents', 'memory-bank'])

/** Folders whose text files are standing instructions, as paths of folder names. */
export const instructionFolders = [
  ['.agent', 'rules'],
  ['.agents', 'agents'],
  ['.amazonq', 'rules'],
  ['.augment', 'rules'],
  ['.claude', 'agents'],
  ['.claude', 'output-styles'],
  ['.claude', 'rules'],
  ['.clinerules'],
  ['.continue', 'rules'],
  ['.cursor', 'agents'],
  ['.cursor', 'rules'],
  ['.factory', 'droids'],
  ['.gemini', 'agents'],
  ['.github', 'agents'],
  ['.github', 'chatmodes'],
  ['.github', 'instructions'],
  ['.junie'],
  ['.kilocode', 'rules'],
  ['.kiro', 'steering'],
  ['.opencode', 'agent'],
  ['.opencode', 'agents'],
  ['.openhands', 'microagents'],
  ['.roo'],
  ['.tabnine', 'guidelines'],
  ['.trae', 'rules'],
  ['.windsurf', 'rules'],
]

/** Folders whose files are prompts that a person or program starts by name. */
export const promptFolders = [
  ['.agents', 'commands'],
  ['.claude', 'commands'],
  ['.codex', 'prompts'],
  ['.continue', 'prompts'],
  ['.cursor', 'commands'],
  ['.gemini', 'commands'],
  ['.github', 'prompts'],
  ['.opencode', 'command'],
  ['.opencode', 'commands'],
  ['.windsurf', 'workflows'],
  ['prompt'],
  ['prompt-templates'],
  ['prompt_templates'],
  ['promptlib'],
  ['prompts'],
  ['system-prompts'],
  ['system_prompts'],
]

/** Prompts, whatever the folder. Ollama's Modelfile holds a system prompt and a template. */
export const promptFiles = new Set(['modelfile', 'skprompt.txt'])

export const mcpFiles = new Set([
  '.mcp.json',
  'claude_desktop_config.json',
  'cline_mcp_settings.json',
  'goose.yaml',
  'goose.yml',
  'mcp-config.json',
  'mcp-servers.json',
  'mcp.json',
  'mcp.jsonc',
  'mcp.yaml',
  'mcp.yml',
  'mcp_config.json',
  'mcp_servers.json',
  'mcp_settings.json',
])

export const manifestFiles = new Set([
  'functions.json',
  'mcp-tools.json',
  'mcp_tools.json',
  'tool-manifest.json',
  'tool_manifest.json',
  'tools.json',
  'tools.jsonc',
  'tools.yaml',
  'tools.yml',
])

/** Settings of agents, by the folder they stand in and their name. */
export const settingsFiles = new Set([
  '.aider.conf.yml',
  '.claude.json',
  '.claude/settings.json',
  '.claude/settings.local.json',
  '.coderabbit.yaml',
  '.coderabbit.yml',
  '.codex/config.toml',
  '.continue/config.json',
  '.continue/config.yaml',
  '.cursor/cli.json',
  '.cursor/permissions.json',
  '.gemini/settings.json',
  '.qwen/settings.json',
  '.roomodes',
  '.vscode/settings.json',
  'agent.json',
  'agent.toml',
  'agent.yaml',
  'agent.yml',
  'agents.json',
  'agents.yaml',
  'agents.yml',
  'managed-settings.json',
  'opencode.json',
  'opencode.jsonc',
])

/** Texts published to be retrieved by models (llmstxt.org). */
export const knowledgeFiles = new Set(['llms-full.txt', 'llms.txt'])

export const proseExtensions = new Set(['md', 'mdc', 'mdx', 'markdown', 'txt', 'text', 'rst', 'adoc'])
export const templateExtensions = new Set(['j2', 'jinja', 'jinja2', 'hbs', 'handlebars', 'mustache', 'liquid'])
export const dataExtensions = new Set(['json', 'jsonc', 'json5', 'jsonl', 'ndjson', 'yaml', 'yml', 'toml'])
export const codeExtensions = new Set(['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs', 'py', 'pyi', 'pyw'])
export const scriptExtensions = new Set(['sh', 'bash', 'zsh', 'fish', 'ps1', 'psm1', 'bat', 'cmd', 'rb', 'pl', 'lua'])
