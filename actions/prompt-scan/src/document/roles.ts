import type { Role } from './segment.ts'

const names: Record<string, Role> = {
  system: 'system',
  developer: 'developer',
  user: 'user',
  human: 'user',
  assistant: 'assistant',
  ai: 'assistant',
  bot: 'assistant',
  gpt: 'assistant',
  model: 'assistant',
  tool: 'tool',
  function: 'tool',
  tool_result: 'tool',
  observation: 'tool',
}

/** The role that a chat format writes under this name; undefined for words that are none. */
export function roleOf(name: string | undefined): Role | undefined {
  if (name === undefined || name.length > 20) return undefined
  const key = name.toLowerCase()
  return Object.hasOwn(names, key) ? names[key] : undefined
}

/** Keys whose text is a system prompt in some SDK's or tool's configuration. */
export function isSystemKey(key: string): boolean {
  return systemKeys.has(key.toLowerCase().replaceAll(/[_-]/g, ''))
}

const systemKeys = new Set([
  'appendsystemprompt',
  'backstory',
  'customsystemprompt',
  'developer',
  'developerprompt',
  'instruction',
  'instructions',
  'persona',
  'preamble',
  'roledefinition',
  'system',
  'systeminstruction',
  'systeminstructions',
  'systemmessage',
  'systemprompt',
])
