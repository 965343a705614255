import { describe, expect, it } from '@jest/globals'
import { classifyContent } from '../../../../actions/prompt-scan/src/document/classify-content.ts'
import { classify, contentMayTell } from '../../../../actions/prompt-scan/src/document/classify.ts'

describe('the kind of a file by its path', () => {
  it.each([
    ['AGENTS.md', 'agent-instructions'],
    ['packages/api/agents.MD', 'agent-instructions'],
    ['.cursorrules', 'agent-instructions'],
    ['.cursor/rules/react.mdc', 'agent-instructions'],
    ['.clinerules/testing.md', 'agent-instructions'],
    ['.github/copilot-instructions.md', 'agent-instructions'],
    ['.github/instructions/api.instructions.md', 'agent-instructions'],
    ['.github/chatmodes/plan.chatmode.md', 'agent-instructions'],
    ['.claude/agents/reviewer.md', 'agent-instructions'],
    ['.claude/commands/fix.md', 'prompt'],
    ['.github/prompts/review.prompt.md', 'prompt'],
    ['.claude/skills/pdf/SKILL.md', 'skill'],
    ['.claude/skills/pdf/reference.md', 'skill'],
    ['.claude/skills/pdf/scripts/fill.py', 'code'],
    ['.claude/skills/pdf/scripts/fill.sh', 'skill'],
    ['.mcp.json', 'mcp-config'],
    ['.vscode/mcp.json', 'mcp-config'],
    ['x/claude_desktop_config.json', 'mcp-config'],
    ['tools.json', 'tool-manifest'],
    ['.claude/settings.local.json', 'agent-settings'],
    ['config/agent.json', 'agent-settings'],
    ['prompts/system.md', 'prompt'],
    ['src\\prompts\\system.txt', 'prompt'],
    ['a/b/menu.prompt', 'prompt'],
    ['a/b/menu.prompty', 'prompt'],
    ['plugins/Writer/skprompt.txt', 'prompt'],
    ['prompts/summary.j2', 'prompt'],
    ['prompts/chats.jsonl', 'chat'],
    ['promptfooconfig.yaml', 'chat'],
    ['docs/system-prompt.md', 'prompt'],
    ['analysis.ipynb', 'notebook'],
    ['llms.txt', 'knowledge'],
    ['.factory/droids/review.md', 'agent-instructions'],
    ['.openhands/microagents/repo.md', 'agent-instructions'],
    ['.cursor/BUGBOT.md', 'agent-instructions'],
    ['.gemini/styleguide.md', 'agent-instructions'],
    ['.continuerules', 'agent-instructions'],
    ['.roomodes', 'agent-settings'],
    ['.idx/airules.md', 'agent-instructions'],
    ['.tabnine/guidelines/style.md', 'agent-instructions'],
    ['memory-bank/progress.md', 'agent-instructions'],
    ['MEMORY.md', 'agent-instructions'],
    ['agents/reviewer.md', 'agent-instructions'],
    ['.coderabbit.yaml', 'agent-settings'],
    ['.codex/config.toml', 'agent-settings'],
    ['goose.yaml', 'mcp-config'],
    ['models/Modelfile', 'prompt'],
    ['config/system-prompt', 'prompt'],
  ])('%s is %s', (path, kind) => {
    expect(classify(path)).toBe(kind)
  })

  it.each([
    'README.md',
    'src/main.c',
    'settings.json',
    'src/skills.ts',
    'prompts/logo.png',
    'docs/promptly.md',
    'bin/prompt',
    'agents/planner/notes.md',
  ])('%s is nothing by its path', (path) => {
    expect(classify(path)).toBeUndefined()
  })

  it('follows the globs of knowledge and the folders of skills', () => {
    expect(classify('docs/faq.md', { knowledge: (path) => path.startsWith('docs/') })).toBe('knowledge')
    expect(classify('pack/pdf/forms/more.md', { skillFolders: new Set(['pack/pdf']) })).toBe('skill')
    expect(classify('pack/pdfs/more.md', { skillFolders: new Set(['pack/pdf']) })).toBeUndefined()
  })
})

describe('the kind of a file by its content', () => {
  it.each([
    ['a.json', '{"messages":[{"role":"system","content":"x"}]}', 'chat'],
    ['a.yaml', '- role: system\n  content: You help.\n', 'chat'],
    ['a.toml', '[[messages]]\nrole = "user"\ncontent = "x"\n', 'chat'],
    ['a.jsonl', '{"conversations":[{"from":"human","value":"x"}]}', 'chat'],
    ['a.json', '{"mcpServers":{}}', 'mcp-config'],
    ['a.json', '{"result":{"tools":[{"name":"x","inputSchema":{}}]}}', 'tool-manifest'],
    ['package.json', '{"contributes":{"languageModelTools":[]}}', 'tool-manifest'],
    ['config.json', '{"input_variables":[],"execution_settings":{}}', 'prompt'],
    ['a.ts', "import OpenAI from 'openai'", 'code'],
    ['a.py', 'from anthropic import Anthropic', 'code'],
    ['a.min.js', "import OpenAI from 'openai'", 'code'],
    ['a.d.ts', "export declare const systemPrompt: 'You are'", 'code'],
    ['.github/workflows/a.yml', 'steps:\n  - uses: anthropics/claude-code-action@v1\n', 'agent-settings'],
    ['a.js', "const SYSTEM_PROMPT = 'You are'", 'code'],
    ['mail/reply.j2', 'You are an assistant. {{ question }}', 'prompt'],
  ])('%s with %s is %s', (path, source, kind) => {
    expect(contentMayTell(path)).toBe(true)
    expect(classifyContent(path, source)).toBe(kind)
  })

  it.each([
    ['package.json', '{"name":"x","scripts":{"prompt":"x"}}'],
    [
      'openapi.json',
      '{"openapi":"3.1.0","paths":{"/a":{"parameters":[],"description":"x"}},"tools":{"properties":{}}}',
    ],
    ['a.ts', "import { readFile } from 'node:fs'"],
    ['page.hbs', '<!doctype html><p>you are welcome</p>'],
    ['nginx.conf.j2', 'server { answer the user question }'],
  ])('%s with %s is nothing', (path, source) => {
    expect(classifyContent(path, source)).toBeUndefined()
  })

  it('is not asked about files whose content never tells', () => {
    expect(['package-lock.json', 'a.png', 'a.c'].some(contentMayTell)).toBe(false)
  })
})
