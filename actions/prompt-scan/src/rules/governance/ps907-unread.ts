import type { EngineRule } from '../rule.ts'

/** Told by the engine for what it could not read, parse or finish. */
export const unread: EngineRule = {
  on: 'engine',
  info: {
    id: 'PS907',
    name: 'unread',
    title: 'Not read as what it should be',
    severity: 'high',
    confidence: 'high',
    meaning: 'A file that a model reads, or a part of it, could not be read or parsed, or is too large to scan.',
    why: 'What a scanner cannot read, it cannot clear. A broken file is a place to hide in.',
    fix: 'Mend the file at this place, make it smaller, or exclude it in seaworthy.yml if no model reads it.',
    mappings: { owasp: ['LLM03'], agentic: ['ASI04'], atlas: [], cwe: [353, 755] },
    examples: {
      bad: [
        { path: 'tools.json', content: '{"tools": [' },
        { path: 'prompts/a.md', content: 'You are a clerk.\u0000 Answer questions.' },
      ],
      good: [
        { path: 'tools.json', content: '{"tools": []}' },
        { path: 'prompts/a.md', content: 'You are a clerk. Answer questions.' },
      ],
    },
  },
}
