import type { Role } from './segment.ts'

/** As SDKs name roles, in these letters. */
const sdkRoles: Record<string, Role> = {
  system: 'system',
  developer: 'developer',
  user: 'user',
  human: 'user',
  assistant: 'assistant',
  ai: 'assistant',
  model: 'assistant',
  tool: 'tool',
  function: 'tool',
}

/** As chat formats name them too, in any letters. */
const chatRoles: Record<string, Role> = {
  ...sdkRoles,
  bot: 'assistant',
  gpt: 'assistant',
  tool_result: 'tool',
  observation: 'tool',
}

/** The role by the name that an SDK gives it; undefined for words that are none. */
export function sdkRoleOf(name: string | undefined): Role | undefined {
  return name === undefined || !Object.hasOwn(sdkRoles, name) ? undefined : sdkRoles[name]
}

/** The role that a chat format writes under this name; undefined for words that are none. */
export function roleOf(name: string | undefined): Role | undefined {
  if (name === undefined || name.length > 20) return undefined
  const key = name.toLowerCase()
  return Object.hasOwn(chatRoles, key) ? chatRoles[key] : undefined
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
